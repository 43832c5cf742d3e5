import type { Article } from '../text/article.ts';
import { type Language, languageOf } from './language.ts';
import type { Vocabulary } from './query.ts';
import { passageCount, type Segment, SegmentBuilder, stretchLength } from './segment.ts';

/** A passage by its place: the number of its segment and its number there. */
export interface PassagePlace {
  readonly segment: number;
  readonly passage: number;
}

/** Several segments as one index. Frequencies are summed over all of them, so that scores compare, whichever segment a passage stands in. */
export interface PassageIndex extends Vocabulary {
  readonly segments: readonly Segment[];
  /** Passages in all. */
  readonly size: number;
  /** Content terms of a passage, on the average. */
  readonly averageLength: number;
  /** Passages that hold the key. */
  readonly frequencyOf: (key: string) => number;
  /** Passages that hold at least one of the keys that are rare enough to be worth following. */
  readonly findCandidates: (keys: readonly string[]) => readonly PassagePlace[];
  /** All passages of one article. */
  readonly findPassages: (articleId: string) => readonly PassagePlace[];
}

/** An index of articles, built at once. */
export function createPassageIndex(articles: readonly Article[]): PassageIndex {
  const builder = new SegmentBuilder();
  for (const article of articles) builder.add(article);
  return joinSegments([builder.build()]);
}

/**
 * Stretches that are followed for a question: terms are taken from the rarest on until they would lead to more than this.
 * Enough that the exact ranking of all passages begins with the same one, as measured (docs/quality.md).
 */
const mostStretches = 1_500;

export function joinSegments(segments: readonly Segment[]): PassageIndex {
  const size = segments.reduce((sum, segment) => sum + passageCount(segment), 0);
  const tokens = segments.reduce(
    (sum, { arrays }) => sum + arrays.tokens.length - arrays.sentenceFrom.length,
    0,
  );
  const frequencyOf = (key: string): number =>
    segments.reduce((sum, segment) => sum + frequencyIn(segment, key), 0);
  return {
    segments,
    size,
    averageLength: size ? Math.max(1, tokens / size) : 1,
    languages: joinLanguages(segments),
    frequencyOf,
    knows: (key) => segments.some(({ vocabulary }) => vocabulary.has(key)),
    weightOf: (key) => inverseFrequency(frequencyOf(key), size),
    findSimilar: (key, distance) =>
      joinKeys(segments, ({ candidates }) => candidates.findSimilar(key, distance)),
    findLonger: (key) => joinKeys(segments, ({ candidates }) => candidates.findLonger(key)),
    findCandidates: (keys) => {
      const followed = chooseKeys(keys, frequencyOf);
      return segments.flatMap((segment, number) => findInSegment(segment, number, followed));
    },
    findPassages: (articleId) =>
      segments.flatMap((segment, number) => findOfArticle(segment, number, articleId)),
  };
}

/** Robertson and Spärck Jones's weight, kept above zero as Lucene does. */
export const inverseFrequency = (frequency: number, size: number): number =>
  Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));

function frequencyIn({ vocabulary, frequencies }: Segment, key: string): number {
  const number = vocabulary.get(key);
  return number === undefined ? 0 : (frequencies[number] ?? 0);
}

/** The rarest keys, up to `mostStretches` together, and always one. */
function chooseKeys(keys: readonly string[], frequencyOf: (key: string) => number): readonly string[] {
  const known = keys
    .map((key) => ({ key, frequency: frequencyOf(key) }))
    .filter(({ frequency }) => frequency > 0);
  known.sort((a, b) => a.frequency - b.frequency);
  let sum = 0;
  return known
    .filter(({ frequency }, at) => {
      sum += frequency;
      return at === 0 || sum <= mostStretches;
    })
    .map(({ key }) => key);
}

function findInSegment(segment: Segment, number: number, keys: readonly string[]): readonly PassagePlace[] {
  const known = keys.filter((key) => segment.vocabulary.has(key));
  if (known.length === 0) return [];
  const places: PassagePlace[] = [];
  const count = passageCount(segment);
  for (const stretch of segment.candidates.find(known)) {
    const end = Math.min(count, (stretch + 1) * stretchLength);
    for (let passage = stretch * stretchLength; passage < end; passage += 1)
      places.push({ segment: number, passage });
  }
  return places;
}

function findOfArticle(
  { articles, arrays }: Segment,
  segment: number,
  articleId: string,
): readonly PassagePlace[] {
  const places: PassagePlace[] = [];
  for (const [passage, article] of arrays.passageArticles.entries())
    if (articles[article]?.id === articleId) places.push({ segment, passage });
  return places;
}

const joinKeys = (
  segments: readonly Segment[],
  find: (segment: Segment) => ReadonlySet<string>,
): readonly string[] => [...new Set(segments.flatMap((segment) => [...find(segment)]))];

function joinLanguages(segments: readonly Segment[]): readonly Language[] {
  const languages = new Set(segments.flatMap((segment) => segment.languages));
  return languages.size ? [...languages] : [languageOf('en')];
}
