import {
  type ClauseIndex,
  type ClausePart,
  createClausePart,
  joinClauseParts,
} from '../clauses/clause-index.ts';
import { collectClausePostings } from '../clauses/clause-postings.ts';
import { type ClauseUnit, findClauseUnits } from '../clauses/clause-units.ts';
import { joinSegments, type PassageIndex } from '../search/passage-index.ts';
import type { Segment } from '../search/segment.ts';
import { SegmentBuilder } from '../search/segment-builder.ts';
import { readSegment, writeSegment } from '../search/segment-snapshot.ts';
import type { WordTable } from '../search/word-table.ts';
import type { Article } from '../text/article.ts';
import type { AnalyzedArticle } from './analysis.ts';
import { type Thresholds, usualThresholds } from './thresholds.ts';

/** Articles with their analyses and an index: all that a question needs. Immutable; a change of the corpus makes a new one. */
export interface Library {
  readonly entries: ReadonlyMap<string, AnalyzedArticle>;
  readonly articles: readonly Article[];
  readonly index: PassageIndex;
  readonly clauses: ClauseIndex;
  /** From which confidence on it answers. */
  readonly thresholds: Thresholds;
}

/** `meaning` finds paraphrases; without it words alone count. */
export function createLibrary(
  entries: readonly AnalyzedArticle[],
  meaning: WordTable | null = null,
): Library {
  const builder = new SegmentBuilder();
  for (const { article } of entries) builder.add(article);
  return openLibrary(entries, [builder.build()], [createClausePart(findUnits(entries))], meaning);
}

const findUnits = (entries: readonly AnalyzedArticle[]): readonly ClauseUnit[] =>
  entries.flatMap(({ article, analysis }) => findClauseUnits(article, analysis));

/** The segments and the parts hold just the articles of `entries`. */
const openLibrary = (
  entries: readonly AnalyzedArticle[],
  segments: readonly Segment[],
  parts: readonly ClausePart[],
  meaning: WordTable | null,
): Library => ({
  entries: new Map(entries.map((entry) => [entry.article.id, entry])),
  articles: entries.map(({ article }) => article),
  index: joinSegments(segments, meaning),
  clauses: joinClauseParts(parts),
  thresholds: usualThresholds,
});

/** The library as its host wants it: surer, or less silent. */
export const withThresholds = (library: Library, thresholds: Thresholds): Library => ({
  ...library,
  thresholds,
});

/**
 * Several libraries as one: nothing is indexed again, and memory for them is shared.
 * Where two have an article of the same id, both are searched and the later one's analysis is used.
 */
export const joinLibraries = (libraries: readonly Library[]): Library =>
  openLibrary(
    libraries.flatMap(({ entries }) => [...entries.values()]),
    libraries.flatMap(({ index }) => index.segments),
    libraries.flatMap(({ clauses }) => clauses.parts),
    libraries.find(({ index }) => index.meaning)?.index.meaning ?? null,
  );

/** What a library's index is made of, as plain data that a worker hands over and a snapshot keeps. */
export interface IndexData {
  readonly segment: Uint8Array;
  /** `ClausePostingsData` as JSON. */
  readonly clauses: string;
}

export function createIndexData(entries: readonly AnalyzedArticle[]): IndexData {
  const builder = new SegmentBuilder();
  for (const { article } of entries) builder.add(article);
  return {
    segment: writeSegment(builder.build()),
    clauses: JSON.stringify(collectClausePostings(findUnits(entries))),
  };
}

/** The library that `createIndexData` was made for; null where the segment is damaged or of another version. */
export function readLibrary(
  entries: readonly AnalyzedArticle[],
  data: IndexData,
  meaning: WordTable | null = null,
): Library | null {
  const segment = readSegment(
    data.segment,
    entries.map(({ article }) => article),
  );
  if (!segment) return null;
  return openLibrary(
    entries,
    [segment],
    [createClausePart(findUnits(entries), JSON.parse(data.clauses))],
    meaning,
  );
}
