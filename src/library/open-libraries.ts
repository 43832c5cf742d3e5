import { joinLibraries, type Library, withThresholds } from '../core/answer/library.ts';
import { type Thresholds, usualThresholds } from '../core/answer/thresholds.ts';
import { type Libraries, StoreUnavailableError } from '../core/server/libraries.ts';
import type { Article } from '../core/text/article.ts';
import type { Problem } from '../core/text/problem.ts';
import { inTurn } from './in-turn.ts';
import { type LoadedParts, loadParts, noParts } from './load-parts.ts';
import { createPartLoader, type PartLoader } from './part-loader.ts';
import { type CorpusReader, createCorpusReader, writtenAfter } from './read-corpus.ts';
import { hostLibrary } from './read-imported.ts';
import type { Store } from './store/open-store.ts';
import { watchCorpus } from './watch-corpus.ts';

export interface LibrariesOptions {
  readonly store: Store;
  /** Folders of articles; they are watched. */
  readonly corpus: readonly string[];
  /** Snapshots go below it. */
  readonly dataFolder: string;
  /** What all indexes may take together, in MB. The host's and that which was asked last stay in any case. */
  readonly indexMemory: number;
  /** From which confidence on the libraries answer. */
  readonly thresholds?: Thresholds;
  /** Told of the corpus folders' problems whenever they are others than before. */
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** Told where a library could not be brought up to date: the old one goes on answering. */
  readonly onFailure: (error: unknown) => void;
  /** Told the file of a snapshot that is damaged: it is made anew of the articles. */
  readonly onDamage?: (file: string) => void;
}

/** The libraries of all servers. */
export interface OpenLibraries extends Libraries {
  /** What the open indexes take, in bytes, as far as it can be estimated. */
  readonly readMemory: () => number;
  /** Gives up the memory of all servers' libraries; each is opened again when it is asked for. */
  readonly dropOpened: () => void;
  readonly close: () => Promise<void>;
}

/** The articles of one name in the store, as far as they are loaded. */
interface OwnParts extends LoadedParts {
  /** Of the store; null where nothing was read yet. */
  readonly revision: number | null;
}

interface OpenServer {
  readonly library: Library;
  readonly own: OwnParts;
  /** What it was made of: another host's corpus or another choice asks for another library. */
  readonly host: Library | null;
}

interface HostParts extends OwnParts {
  /** The articles that stand in the store and in no folder. */
  readonly imported: readonly Article[];
  /** A file is still being written. */
  readonly waiting: boolean;
  /** The problems that were told last. */
  readonly told: string;
}

/** When a server's articles are looked for again that could not be read, in milliseconds. */
const retryAfter = 5000;

const nothing: OwnParts = { ...noParts, revision: null };
const noHost: HostParts = { ...nothing, imported: [], waiting: false, told: '[]' };

/** Reads the host's corpus and opens servers' libraries when they are first asked for. */
export async function openLibraries(options: LibrariesOptions): Promise<OpenLibraries> {
  const { store, onFailure } = options;
  const loader = await createPartLoader(options.dataFolder, options.onDamage);
  const corpus = createCorpusReader(options.corpus);
  let host = await loadHost(options, corpus, loader, noHost);
  // In order of use, the least recent first.
  const opened = new Map<string, OpenServer>();
  const opening = new Set<string>();
  const refreshers = new Map<string, () => Promise<Library>>();

  const open = async (server: string): Promise<Library> => {
    const before = opened.get(server);
    const { searchHostCorpus } = await store.settings.readSettings(server);
    const own = await loadOwn(store, loader, server, before?.own ?? nothing);
    const base = searchHostCorpus ? host.library : null;
    const same = before?.own === own && before.host === base;
    const library = same ? before.library : combine(base, own, options);
    opened.delete(server);
    opened.set(server, { library, own, host: base });
    // Opened without the store: nothing tells when it is back.
    if (own.revision === null) setTimeout(() => refresh(server).catch(onFailure), retryAfter).unref();
    dropLeastUsed(opened, options.indexMemory * 1024 * 1024 - host.size);
    return library;
  };
  const refresh = (server: string): Promise<Library> => {
    const known =
      refreshers.get(server) ??
      inTurn(() => {
        opening.add(server);
        return open(server).finally(() => opening.delete(server));
      });
    refreshers.set(server, known);
    return known();
  };
  const refreshOpen = async (): Promise<void> => {
    await Promise.all([...opened.keys()].map(refresh));
  };
  const reloadHost = inTurn(async () => {
    const before = host;
    host = await loadHost(options, corpus, loader, host);
    if (host.waiting) setTimeout(() => reloadHost().catch(onFailure), writtenAfter).unref();
    if (host.library !== before.library) await refreshOpen();
  });
  const refreshChanged = inTurn(async () => {
    if ((await store.articles.readRevision(hostLibrary)) !== host.revision) await reloadHost();
    await refreshOpen();
  });
  store.onChange((server) => {
    if (server === null) refreshChanged().catch(onFailure);
    else if (server === hostLibrary) reloadHost().catch(onFailure);
    else if (opened.has(server) || opening.has(server)) refresh(server).catch(onFailure);
  });
  const watcher = await watchCorpus(options.corpus, () => {
    reloadHost().catch(onFailure);
  });
  return {
    findLibrary: (server) => {
      if (server === null) return host.library;
      const found = opened.get(server);
      if (!found) return null;
      opened.delete(server);
      opened.set(server, found);
      return found.library;
    },
    openLibrary: async (server) =>
      server === null ? host.library : (opened.get(server)?.library ?? (await refresh(server))),
    readMemory: () => [...opened.values()].reduce((sum, { own }) => sum + own.size, host.size),
    dropOpened: () => opened.clear(),
    close: watcher.close,
  };
}

/** Where the store is away, what was imported before goes on being served. */
async function loadHost(
  { store, onProblems, thresholds = usualThresholds }: LibrariesOptions,
  corpus: CorpusReader,
  loader: PartLoader,
  before: HostParts,
): Promise<HostParts> {
  const { articles, problems, waiting } = await corpus.read();
  const own = await readOwn(store, hostLibrary, before.imported);
  const imported = own?.articles ?? before.imported;
  const loaded = await loadParts(loader, hostLibrary, [...articles, ...imported], before);
  const library = loaded === before ? before.library : withThresholds(loaded.library, thresholds);
  const told = JSON.stringify(problems);
  if (told !== before.told) onProblems(problems);
  return { ...loaded, library, revision: own?.revision ?? before.revision, imported, waiting, told };
}

/** What is in memory goes on being served while the store is away. */
async function loadOwn(
  store: Store,
  loader: PartLoader,
  server: string,
  before: OwnParts,
): Promise<OwnParts> {
  const own = await readOwn(store, server, before.library.articles, before.revision);
  if (!own) return before;
  return { ...(await loadParts(loader, server, own.articles, before)), revision: own.revision };
}

interface ReadArticles {
  readonly articles: readonly Article[];
  readonly revision: number;
}

/** Null where the revision is the one that is known, or the store cannot be read. */
async function readOwn(
  { articles }: Store,
  name: string,
  before: readonly Article[],
  known: number | null = null,
): Promise<ReadArticles | null> {
  try {
    // Before the articles: what changes meanwhile is read once more.
    const revision = await articles.readRevision(name);
    return revision === known ? null : { articles: await articles.readArticles(name, before), revision };
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return null;
  }
}

const combine = (
  host: Library | null,
  own: OwnParts,
  { thresholds = usualThresholds }: LibrariesOptions,
): Library =>
  own.parts.size === 0 && host
    ? host
    : withThresholds(joinLibraries(host ? [host, own.library] : [own.library]), thresholds);

function dropLeastUsed(opened: Map<string, OpenServer>, most: number): void {
  let total = [...opened.values()].reduce((sum, { own }) => sum + own.size, 0);
  for (const [server, { own }] of opened) {
    if (total <= most || opened.size === 1) return;
    opened.delete(server);
    total -= own.size;
  }
}
