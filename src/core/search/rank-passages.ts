import { meaningFor } from './asking.ts';
import { directionOf } from './directions.ts';
import { type Features, featureNames, findFeatures } from './features.ts';
import { findFullNames, joinNames, type NameParts } from './join-names.ts';
import {
  matchPassage,
  numberQuery,
  type PassageMatch,
  type QueryNumbers,
  type SentenceMatch,
} from './match-passage.ts';
import { likenessOfPassage } from './passage-directions.ts';
import type { PassageIndex, PassagePlace, ScoredPlace } from './passage-index.ts';
import { weightOfPassage } from './passage-weights.ts';
import type { Query } from './query.ts';
import { saturation } from './score-passages.ts';
import { scoreSentences, scoreSentencesClosely } from './score-sentences.ts';
import type { Segment } from './segment.ts';
import { matchMeaning, type QueryMeaning, readMeaning, type SoftMatch } from './soft-match.ts';
import { rankingWeights } from './weights.ts';

/** A passage in the order of ranking. */
export interface RankedPassage extends PassagePlace {
  readonly score: number;
  readonly features: Features;
  /** All its sentences; `best` is the index of the one that the words speak for: what the features are about. */
  readonly sentences: readonly SentenceMatch[];
  readonly best: number;
  /** How well each sentence answers, words and meaning taken together. */
  readonly sentenceScores: readonly number[];
  /** By term of the query: 1 where the title of its article has it. */
  readonly inTitle: Uint8Array;
  /** How near it comes in meaning; null where there is no table of words. */
  readonly soft: SoftMatch | null;
}

type Scored = Omit<RankedPassage, 'sentenceScores'>;

/** Passages that are looked at word by word: the right one is among them for 99 of 100 questions, or BM25 does not know it at all. */
const mostRanked = 40;
/** Of these, those with less than this share of the highest BM25 are never first, in any of the question sets: they are left out beyond `limit`. */
const leastShare = 0.4;

export interface RankOptions {
  readonly limit: number;
  /** Only passages of this article. */
  readonly article?: string | undefined;
}

/** The passages that answer a query best. Passages without any of its terms are left out, and so are headings over others: they only ask. */
export function rankPassages(
  index: PassageIndex,
  query: Query,
  { limit, article }: RankOptions,
): readonly RankedPassage[] {
  if (query.terms.length === 0) return [];
  const found = index
    .findBest(query.terms, Math.max(limit, mostRanked), article)
    .filter(({ segment, passage }) => !index.segments[segment]?.arrays.leadIns[passage]);
  const numbers = index.segments.map((segment) => numberQuery(query, segment));
  const shares = shareByArticle(index, found);
  const table = meaningFor(query, index);
  const meaning = table && readMeaning(query, table);
  const least = leastShare * (found[0]?.score ?? 0);
  const near = found.filter(({ score }, at) => at < limit || score >= least);
  return matchPlaces(index, query, numbers, near)
    .flatMap((matched) => toScored(index, query, numbers, matched, shares, meaning) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((passage, at) => {
      // Only the first is worth the time; and of two sentences an excerpt shows both.
      const segment = at === 0 && passage.sentences.length > 2 ? index.segments[passage.segment] : undefined;
      return {
        ...passage,
        sentenceScores: segment
          ? scoreSentencesClosely(index, query, meaning, { ...passage, segment })
          : scoreSentences(query, passage.sentences, passage.inTitle),
      };
    });
}

interface MatchedPlace {
  readonly place: ScoredPlace;
  readonly match: PassageMatch;
}

/** What each passage has in common with the query, names joined over the passages of an article. */
function matchPlaces(
  { segments }: PassageIndex,
  query: Query,
  numbers: readonly QueryNumbers[],
  places: readonly ScoredPlace[],
): readonly MatchedPlace[] {
  const matched = places.flatMap((place): readonly MatchedPlace[] => {
    const segment = segments[place.segment];
    const own = numbers[place.segment];
    return segment && own
      ? [{ place, match: matchPassage(segment, own, place.passage, query.terms.length) }]
      : [];
  });
  const keyOf = ({ segment, passage }: ScoredPlace): string =>
    articleKey(segments[segment], segment, passage);
  const fullNames = new Map<string, readonly NameParts[]>();
  for (const { place, match } of matched) {
    const found = findFullNames(query, match);
    const key = found.length ? keyOf(place) : '';
    if (key) fullNames.set(key, [...(fullNames.get(key) ?? []), ...found]);
  }
  if (fullNames.size === 0) return matched;
  return matched.map(({ place, match }) => {
    const names = fullNames.get(keyOf(place));
    return { place, match: names ? joinNames(match, names) : match };
  });
}

/** For each article, by segment and number: its share of the candidates' scores. */
function shareByArticle(
  { segments }: PassageIndex,
  found: readonly ScoredPlace[],
): ReadonlyMap<string, number> {
  const total = found.reduce((sum, { score }) => sum + score, 0) || 1;
  const shares = new Map<string, number>();
  for (const { segment, passage, score } of found) {
    const key = articleKey(segments[segment], segment, passage);
    shares.set(key, (shares.get(key) ?? 0) + score / total);
  }
  return shares;
}

const articleKey = (segment: Segment | undefined, number: number, passage: number): string =>
  `${number} ${segment?.arrays.passageArticles[passage]}`;

function toScored(
  index: PassageIndex,
  query: Query,
  numbers: readonly QueryNumbers[],
  { place: { segment: segmentNumber, passage, score }, match }: MatchedPlace,
  shares: ReadonlyMap<string, number>,
  meaning: QueryMeaning | null,
): Scored | null {
  const segment = index.segments[segmentNumber];
  const own = numbers[segmentNumber];
  if (!segment || !own) return null;
  const terms = query.terms.length;
  const inTitle = findInTitle(segment, own, passage, terms);
  const best = findHighest(scoreSentences(query, match.sentences, inTitle));
  const soft = meaning && matchMeaning(segment, passage, match, best, meaning);
  const features = findFeatures(query, {
    match,
    best,
    score,
    mostPerWeight: saturation + 1,
    inTitle,
    titleNamed: isTitleNamed(segment, own, passage),
    soft,
    likeness: meaning
      ? likenessOfPassage(directionOf(query, meaning.table), passage, segment, meaning.table)
      : 0,
    passageWeight: weightOfPassage(index, segmentNumber, passage),
    articleShare: shares.get(articleKey(segment, segmentNumber, passage)) ?? 0,
  });
  return {
    segment: segmentNumber,
    passage,
    features,
    sentences: match.sentences,
    best,
    inTitle,
    soft,
    score: combine(features, rankingWeights),
  };
}

/** The index of the highest score; 0 where there is none. */
export const findHighest = (scores: readonly number[]): number =>
  Math.max(0, scores.indexOf(Math.max(...scores)));

export function combine(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  let sum = 0;
  for (const name of featureNames) sum += weights[name] * features[name];
  return sum;
}

/** Which terms of the query stand in the title of the passage's article. */
export function findInTitle(
  { arrays: { passageArticles, titleKeys, titleStarts } }: Segment,
  { slots, others }: QueryNumbers,
  passage: number,
  terms: number,
): Uint8Array {
  const article = passageArticles[passage] ?? 0;
  const found = new Uint8Array(terms);
  for (let at = titleStarts[article] ?? 0; at < (titleStarts[article + 1] ?? 0); at += 1) {
    const slot = slots[titleKeys[at] ?? 0];
    if (slot) found[slot - 1] = 1;
    for (const other of others.get(titleKeys[at] ?? 0) ?? []) found[other] = 1;
  }
  return found;
}

/** Whether the query has every term of the title of the passage's article. */
function isTitleNamed(
  { arrays: { passageArticles, titleKeys, titleStarts } }: Segment,
  { slots }: QueryNumbers,
  passage: number,
): boolean {
  const article = passageArticles[passage] ?? 0;
  const end = titleStarts[article + 1] ?? 0;
  let at = titleStarts[article] ?? 0;
  if (at === end) return false;
  while (at < end && slots[titleKeys[at] ?? 0]) at += 1;
  return at === end;
}
