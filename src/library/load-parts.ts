import { z } from 'zod';
import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import { joinLibraries, type Library, readLibrary } from '../core/answer/library.ts';
import type { Article } from '../core/text/article.ts';
import { analyzeOrSkip } from './analyst.ts';
import { hash, keyOf } from './content-keys.ts';
import { divideArticles, type KeyedArticle } from './divide-articles.ts';
import type { SerializedEntry } from './library-worker.ts';
import { openWordTable } from './open-word-table.ts';
import type { PartLoader } from './part-loader.ts';
import type { PartData, Snapshots } from './snapshots.ts';
import { createTimeSlices } from './time-slices.ts';

/** A library in parts, each of which stays as it is until one of its articles changes. */
export interface LoadedParts {
  readonly library: Library;
  /** By a hash over all of their articles. */
  readonly parts: ReadonlyMap<string, LoadedPart>;
  /** What it takes in memory, in bytes: an estimate. */
  readonly size: number;
}

interface LoadedPart {
  readonly library: Library;
  /** Of its articles, in their order. */
  readonly keys: readonly string[];
  readonly size: number;
}

export const noParts: LoadedParts = { library: joinLibraries([]), parts: new Map(), size: 0 };

/**
 * Loads a library: parts that did not change since `before`, others from their snapshots, and what has none from the articles. What
 * takes long is done in the worker, the rest in short slices, so that questions are answered meanwhile.
 */
export async function loadParts(
  loader: PartLoader,
  name: string,
  articles: readonly Article[],
  before: LoadedParts = noParts,
  onProgress: (articles: number) => void = () => undefined,
): Promise<LoadedParts> {
  const pause = createTimeSlices();
  const divided = divideArticles(await addKeys(articles, pause));
  const findKnown = createKnown(loader.snapshots, name, before);
  const parts = new Map<string, LoadedPart>();
  let done = 0;
  for (const part of divided) {
    const identity = identify(part);
    const loaded = before.parts.get(identity) ?? (await loadPart(loader, name, part, findKnown, pause));
    parts.set(identity, loaded);
    done += part.length;
    onProgress(done);
    await pause();
  }
  if ([...parts.keys()].join() === [...before.parts.keys()].join()) return before;
  await loader.snapshots.retainParts(name, divided.map(keysOf));
  const loaded = [...parts.values()];
  return {
    library: joinLibraries(loaded.map(({ library }) => library)),
    parts,
    size: loaded.reduce((sum, { size }) => sum + size, 0),
  };
}

type Pause = () => Promise<void>;

async function addKeys(articles: readonly Article[], pause: Pause): Promise<readonly KeyedArticle[]> {
  const keyed: KeyedArticle[] = [];
  for (const article of articles) {
    keyed.push({ article, key: keyOf(article) });
    await pause();
  }
  return keyed;
}

const keysOf = (part: readonly KeyedArticle[]): readonly string[] => part.map(({ key }) => key);

/** The key stands for the text; all else counts as it is. */
const identify = (part: readonly KeyedArticle[]): string =>
  hash(JSON.stringify(part.map(({ article, key }) => ({ ...article, text: key }))));

/** Finds analyses that were made before: in memory, or else in what is left of snapshots, which are read when first needed. */
function createKnown(snapshots: Snapshots, name: string, before: LoadedParts) {
  const inMemory = new Map(
    [...before.parts.values()].flatMap(({ keys, library }) =>
      keys.map((key, at) => [key, library.entries.get(library.articles[at]?.id ?? '')] as const),
    ),
  );
  let stored: ReadonlyMap<string, string> | null = null;
  return async (key: string): Promise<string | undefined> => {
    const entry = inMemory.get(key);
    if (entry) return JSON.stringify(entry.analysis);
    stored ??= before.parts.size === 0 ? await snapshots.readAnalyses(name) : new Map();
    return stored.get(key);
  };
}

async function loadPart(
  { analyst, snapshots, worker }: PartLoader,
  name: string,
  part: readonly KeyedArticle[],
  findKnown: (key: string) => Promise<string | undefined>,
  pause: Pause,
): Promise<LoadedPart> {
  const keys = keysOf(part);
  const kept = await snapshots.readPart(name, keys);
  const opened = kept && (await openPart(part, kept, pause));
  if (opened) return opened;
  const entries: SerializedEntry[] = [];
  for (const { article, key } of part) {
    entries.push({ article, analysis: (await findKnown(key)) ?? (await analyzeOrSkip(analyst, article)) });
    await pause();
  }
  const index = indexSchema.parse(await worker.run({ kind: 'index', entries }));
  const data: PartData = { ...index, analyses: entries.map(({ analysis }) => analysis) };
  await snapshots.writePart(name, keys, data);
  const made = await openPart(part, data, pause);
  if (!made) throw new Error(`load-parts: the index of ${name} cannot be read`);
  return made;
}

const indexSchema = z.object({ segment: z.instanceof(Uint8Array), clauses: z.string() });

async function openPart(
  part: readonly KeyedArticle[],
  data: PartData,
  pause: Pause,
): Promise<LoadedPart | null> {
  const entries: AnalyzedArticle[] = [];
  for (const [at, { article }] of part.entries()) {
    entries.push({ article, analysis: JSON.parse(data.analyses[at] ?? '') });
    await pause();
  }
  const library = readLibrary(entries, data, await openWordTable());
  return library && { library, keys: keysOf(part), size: estimateSize(entries, data) };
}

/** Bytes in memory for each unit of a text, of its analysis as JSON, of the clauses as JSON, and for each byte of a segment. */
const worth = { text: 2, analysis: 3, clauses: 5, segment: 5 };

function estimateSize(entries: readonly AnalyzedArticle[], { analyses, clauses, segment }: PartData): number {
  const text = entries.reduce((sum, { article }) => sum + article.text.length, 0);
  const analysis = analyses.reduce((sum, { length }) => sum + length, 0);
  return (
    text * worth.text +
    analysis * worth.analysis +
    clauses.length * worth.clauses +
    segment.length * worth.segment
  );
}
