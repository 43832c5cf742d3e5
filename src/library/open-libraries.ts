import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { buildLibrary, joinLibraries, type Library } from '../core/answer/library.ts';
import { type Libraries, StoreUnavailableError } from '../core/server/libraries.ts';
import type { Article } from '../core/text/article.ts';
import type { Problem } from '../core/text/problem.ts';
import { type AnalysisSource, createAnalyses } from './analyses.ts';
import { sharedWorker } from './open-worker.ts';
import { isArticleFile, readCorpus } from './read-corpus.ts';
import { hostLibrary } from './read-imported.ts';
import type { Store } from './store/open-store.ts';

export interface LibrariesOptions {
  readonly store: Store;
  /** Folders of articles; they are watched. */
  readonly corpus: readonly string[];
  /** Snapshots go below it. */
  readonly dataFolder: string;
  /** What the servers' own indexes may take together, in MB. */
  readonly indexMemory: number;
  /** Told at the start and after each change of a corpus folder. */
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** The libraries of all servers. */
export interface OpenLibraries extends Libraries {
  readonly close: () => Promise<void>;
}

/** Bytes that an index takes for each UTF-16 unit of text, analysis included: an estimate on the safe side. */
const bytesPerUnit = 16;

interface Opened {
  readonly library: Library;
  /** In bytes; only the server's own part. */
  readonly size: number;
  readonly state: string;
}

/** What a server's library was made of, as far as the store tells: another state asks for another library. */
async function readState(store: Store, server: string): Promise<string> {
  const { searchHostCorpus } = await store.settings.readSettings(server);
  return `${await store.articles.readRevision(server)} ${searchHostCorpus}`;
}

/** Reads the host's corpus and opens servers' libraries when they are first asked for. */
export async function openLibraries(options: LibrariesOptions): Promise<OpenLibraries> {
  const { store } = options;
  const analyses = await createAnalyses(join(options.dataFolder, 'snapshots'), sharedWorker);
  let hostState = (await readState(store, hostLibrary).catch(ignoreAway)) ?? '';
  let host = await loadHost(options, analyses);
  // In order of use, the least recent first.
  const opened = new Map<string, Opened>();
  const opening = new Map<string, Promise<Library>>();

  const open = async (server: string): Promise<Library> => {
    const base = host;
    const { searchHostCorpus } = await store.settings.readSettings(server);
    const state = await readState(store, server).catch(ignoreAway);
    const own = await readOwn(store, server);
    const library = await combine(analyses, server, searchHostCorpus ? base : null, own);
    const units = own.reduce((sum, { text }) => sum + text.length, 0);
    opened.delete(server);
    opened.set(server, { library, size: units * bytesPerUnit, state: state ?? '' });
    dropLeastUsed(opened, options.indexMemory * 1024 * 1024);
    return base === host ? library : await open(server);
  };
  /** One at a time for each server; a change while it is opened opens it once more. */
  const refresh = (server: string): Promise<Library> => {
    const before = opening.get(server);
    const next = (before ?? Promise.resolve()).then(
      () => open(server),
      () => open(server),
    );
    opening.set(server, next);
    next.then(forget, forget);
    function forget(): void {
      if (opening.get(server) === next) opening.delete(server);
    }
    return next;
  };
  const refreshAll = (): void => {
    for (const server of opened.keys()) refresh(server).catch(ignoreAway);
  };
  const reloadHost = inTurn(async () => {
    hostState = (await readState(store, hostLibrary).catch(ignoreAway)) ?? hostState;
    host = await loadHost(options, analyses);
    refreshAll();
  });
  const refreshChanged = async (): Promise<void> => {
    if ((await readState(store, hostLibrary)) !== hostState) reloadHost();
    for (const [server, { state }] of opened)
      if ((await readState(store, server)) !== state) refresh(server).catch(ignoreAway);
  };
  store.onChange((server) => {
    if (server === null) refreshChanged().catch(ignoreAway);
    else if (server === hostLibrary) reloadHost();
    else if (opened.has(server) || opening.has(server)) refresh(server).catch(ignoreAway);
  });
  const watcher = watchCorpus(options.corpus, reloadHost);
  return {
    findLibrary: (server) => {
      if (server === null) return host;
      const found = opened.get(server);
      if (!found) return null;
      opened.delete(server);
      opened.set(server, found);
      return found.library;
    },
    openLibrary: async (server) =>
      server === null
        ? host
        : (opened.get(server)?.library ?? (await (opening.get(server) ?? refresh(server)))),
    close: () => watcher.close(),
  };
}

/** What is in memory goes on being served while the store is away. */
function ignoreAway(error: unknown): undefined {
  if (!(error instanceof StoreUnavailableError)) throw error;
}

/** Runs one after the other; calls that come meanwhile are one more run. */
function inTurn(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const start = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    run()
      .catch(ignoreAway)
      .finally(() => {
        running = false;
        if (!again) return;
        again = false;
        start();
      });
  };
  return start;
}

/** A server's own articles; none where the store is away, so that it has the host's corpus at least. */
async function readOwn(store: Store, server: string): Promise<readonly Article[]> {
  try {
    return await store.articles.readArticles(server);
  } catch (error) {
    ignoreAway(error);
    return [];
  }
}

async function loadHost(
  { store, corpus, onProblems }: LibrariesOptions,
  analyses: AnalysisSource,
): Promise<Library> {
  const { articles, problems } = await readCorpus(corpus);
  onProblems(problems);
  return await build(analyses, hostLibrary, [...articles, ...(await readOwn(store, hostLibrary))]);
}

async function build(analyses: AnalysisSource, name: string, articles: readonly Article[]): Promise<Library> {
  const entries = await analyses.analyze(name, articles);
  return await buildLibrary(entries, { pause: () => pause(), now: () => performance.now() });
}

async function combine(
  analyses: AnalysisSource,
  server: string,
  host: Library | null,
  own: readonly Article[],
): Promise<Library> {
  if (host && own.length === 0) return host;
  const library = await build(analyses, `server ${server}`, own);
  return host ? joinLibraries([host, library]) : library;
}

function dropLeastUsed(opened: Map<string, Opened>, most: number): void {
  let total = [...opened.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [server, { size }] of opened) {
    if (total <= most || opened.size === 1) return;
    opened.delete(server);
    total -= size;
  }
}

/** A file that is being written is waited for until its size has not changed for a while. */
function watchCorpus(folders: readonly string[], onChange: () => void): FSWatcher {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 300, pollInterval: 50 },
    ignored: (path, stats) => (stats?.isFile() ?? false) && !isArticleFile(path),
  });
  watcher.on('all', onChange);
  // A folder that cannot be watched is read at the start all the same.
  watcher.on('error', () => undefined);
  return watcher;
}
