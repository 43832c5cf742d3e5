import type { Article } from '../text/article.ts';
import { isAcronym, spellOut, standsFor } from './acronyms.ts';
import { findPhrase } from './find-phrase.ts';
import { type Language, languageOf } from './language.ts';
import { createScoreRoom, type ScoredTerm, scorePassages, takeBest } from './score-passages.ts';
import { frequencyOf, keyOfWord, keysOf, passageCount, type Segment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { Spelling, Vocabulary } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/** A passage by its place: the number of its segment and its number there. */
export interface PassagePlace {
  readonly segment: number;
  readonly passage: number;
}

export interface ScoredPlace extends PassagePlace {
  /** BM25. */
  readonly score: number;
}

/** Several segments as one index. Frequencies are summed over all of them, so that scores compare, whichever segment a passage stands in. */
export interface PassageIndex extends Vocabulary {
  readonly segments: readonly Segment[];
  /** Passages in all. */
  readonly size: number;
  /** Content terms of a passage and its title, on the average. */
  readonly averageLength: number;
  /** How near words are in meaning, or null where nothing is known of it. */
  readonly meaning: WordTable | null;
  /** The `limit` passages with the highest BM25, the highest first; of one article only, where its id is given. */
  readonly findBest: (
    terms: readonly ScoredTerm[],
    limit: number,
    articleId?: string | undefined,
  ) => readonly ScoredPlace[];
  /** The first `limit` passages that have the words, folded, side by side: for what consists of stop words alone, which no passage is scored by. */
  readonly findPhrase: (
    words: readonly string[],
    limit: number,
    articleId?: string | undefined,
  ) => readonly PassagePlace[];
}

/** An index of articles, built at once. */
export function createPassageIndex(
  articles: readonly Article[],
  meaning: WordTable | null = null,
): PassageIndex {
  const builder = new SegmentBuilder();
  for (const article of articles) builder.add(article);
  return joinSegments([builder.build()], meaning);
}

export function joinSegments(segments: readonly Segment[], meaning: WordTable | null = null): PassageIndex {
  const size = segments.reduce((sum, segment) => sum + passageCount(segment), 0);
  const terms = segments.reduce(
    (sum, { arrays }) => sum + arrays.passageLengths.reduce((all, length) => all + length, 0),
    0,
  );
  const averageLength = size ? Math.max(1, terms / size) : 1;
  const count = (key: string): number =>
    segments.reduce((sum, segment) => sum + frequencyIn(segment, key), 0);
  const room = createScoreRoom();
  return {
    segments,
    meaning,
    size,
    averageLength,
    languages: joinLanguages(segments),
    knows: (key) => segments.some((segment) => frequencyIn(segment, key) > 0),
    weightOf: (key) => inverseFrequency(count(key), size),
    findSimilar: (word, distance) =>
      joinSpellings(segments, (segment) => segment.spellings.findSimilar(word, distance)),
    findReordered: (word) => joinSpellings(segments, (segment) => segment.spellings.findReordered(word)),
    findRespelt: (word, key) =>
      segments.some(({ numbers }) => numbers.has(word))
        ? []
        : joinSpellings(segments, (segment) => segment.spellings.findSimilar(word, 1)).filter(
            (other) => other.key === key && other.word.length === word.length,
          ),
    isAcronym: (letters) => isAcronym(segments, letters),
    standsFor: (letters, name) => standsFor(segments, letters, name),
    spellOut: (letters) => spellOut(segments, letters),
    findLonger: (start, limit) =>
      joinKeys(segments, (segment) => keysOf(segment, segment.spellings.findLonger(start, limit))),
    findBest: (scored, limit, articleId) =>
      segments
        .flatMap((segment, number): readonly ScoredPlace[] => {
          const [from, to] = rangeIn(segment, articleId);
          if (from === to) return [];
          const scores = scorePassages(segment, scored, averageLength, room);
          return takeBest(scores, from, to, limit).map((passage) => ({
            segment: number,
            passage,
            score: scores[passage] ?? 0,
          }));
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
    findPhrase: (words, limit, articleId) =>
      segments
        .flatMap((segment, number) =>
          findPhrase(segment, words, rangeIn(segment, articleId), limit).map((passage) => ({
            segment: number,
            passage,
          })),
        )
        .slice(0, limit),
  };
}

/** Robertson and Spärck Jones's weight, kept above zero as Lucene does. */
export const inverseFrequency = (frequency: number, size: number): number =>
  Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));

function frequencyIn({ numbers, arrays }: Segment, key: string): number {
  const number = numbers.get(key);
  return number === undefined ? 0 : frequencyOf(arrays, number);
}

const rangeIn = (segment: Segment, articleId: string | undefined): readonly [number, number] =>
  articleId === undefined ? [0, passageCount(segment)] : rangeOf(segment, articleId);

/** The passages of an article stand side by side: the first, and the one after the last. */
function rangeOf({ articles, arrays }: Segment, articleId: string): readonly [number, number] {
  const article = articles.findIndex(({ id }) => id === articleId);
  const from = article < 0 ? -1 : arrays.passageArticles.indexOf(article);
  return from < 0 ? [0, 0] : [from, arrays.passageArticles.lastIndexOf(article) + 1];
}

const joinKeys = (
  segments: readonly Segment[],
  find: (segment: Segment) => readonly string[],
): readonly string[] => [...new Set(segments.flatMap((segment) => find(segment)))];

/** Words with their keys, each word once. */
function joinSpellings(
  segments: readonly Segment[],
  find: (segment: Segment) => readonly string[],
): readonly Spelling[] {
  const found = new Map<string, Spelling>();
  for (const segment of segments)
    for (const word of find(segment)) found.set(word, { word, key: keyOfWord(segment, word) });
  return [...found.values()];
}

function joinLanguages(segments: readonly Segment[]): readonly Language[] {
  const languages = new Set(segments.flatMap((segment) => segment.languages));
  return languages.size ? [...languages] : [languageOf('en')];
}
