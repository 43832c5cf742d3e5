import { type ClauseIndex, createClauseIndex } from '../clauses/clause-index.ts';
import { findClauseUnits } from '../clauses/clause-units.ts';
import { joinSegments, type PassageIndex } from '../search/passage-index.ts';
import type { Segment } from '../search/segment.ts';
import { SegmentBuilder } from '../search/segment-builder.ts';
import type { Article } from '../text/article.ts';
import type { AnalyzedArticle } from './analysis.ts';

/** Articles with their analyses and an index: all that a question needs. Immutable; a change of the corpus makes a new one. */
export interface Library {
  readonly entries: ReadonlyMap<string, AnalyzedArticle>;
  readonly articles: readonly Article[];
  readonly index: PassageIndex;
  readonly clauses: ClauseIndex;
}

export function createLibrary(entries: readonly AnalyzedArticle[]): Library {
  const builder = new SegmentBuilder();
  for (const { article } of entries) builder.add(article);
  return openLibrary(entries, [builder.build()]);
}

/** A library of segments that are already built: read from snapshots, say. The segments hold just the articles of `entries`. */
export const openLibrary = (entries: readonly AnalyzedArticle[], segments: readonly Segment[]): Library => ({
  entries: new Map(entries.map((entry) => [entry.article.id, entry])),
  articles: entries.map(({ article }) => article),
  index: joinSegments(segments),
  clauses: createClauseIndex(entries.flatMap(({ article, analysis }) => findClauseUnits(article, analysis))),
});

/**
 * Several libraries as one: their passages are not indexed again, and memory for them is shared.
 * Where two have an article of the same id, both are searched and the later one's analysis is used.
 */
export const joinLibraries = (libraries: readonly Library[]): Library =>
  openLibrary(
    libraries.flatMap(({ entries }) => [...entries.values()]),
    libraries.flatMap(({ index }) => index.segments),
  );

export interface BuildOptions {
  /** Called after each slice of work. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Lets others have the thread: resolves when the next slice may begin. */
  readonly pause: () => Promise<void>;
  /** Milliseconds from any fixed point; the core has no clock of its own. */
  readonly now: () => number;
}

/** A slice of work takes about this long, in milliseconds, plus the article that is in hand. */
const longestSlice = 20;

/** As `createLibrary`, in slices: nothing else waits long for the thread. */
export async function buildLibrary(
  entries: readonly AnalyzedArticle[],
  { onProgress, pause, now }: BuildOptions,
): Promise<Library> {
  const builder = new SegmentBuilder();
  let begun = now();
  for (const [at, { article }] of entries.entries()) {
    builder.add(article);
    if (now() - begun < longestSlice) continue;
    onProgress?.(at + 1, entries.length);
    await pause();
    begun = now();
  }
  onProgress?.(entries.length, entries.length);
  const steps = builder.buildInSteps();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return openLibrary(entries, [value]);
    await pause();
  }
}
