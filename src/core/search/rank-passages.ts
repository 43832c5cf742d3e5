import {
  closenessIn,
  coverageOf,
  type Features,
  featureNames,
  findFeatures,
  orderIn,
  wantedIn,
  weightOf,
} from './features.ts';
import { matchPassage, numberQuery, type QueryNumbers, type SentenceMatch } from './match-passage.ts';
import type { PassageIndex, PassagePlace, ScoredPlace } from './passage-index.ts';
import type { Query } from './query.ts';
import { saturation } from './score-passages.ts';
import type { Segment } from './segment.ts';
import { matchMeaning, type QueryMeaning, readMeaning, type SoftMatch } from './soft-match.ts';
import { rankingWeights, sentenceWeights } from './weights.ts';

/** A passage in the order of ranking. */
export interface RankedPassage extends PassagePlace {
  readonly score: number;
  readonly features: Features;
  /** All its sentences; `best` is the index of the one that answers best. */
  readonly sentences: readonly SentenceMatch[];
  readonly best: number;
  /** How well each sentence answers. */
  readonly sentenceScores: readonly number[];
  /** By term of the query: 1 where the title of its article has it. */
  readonly inTitle: Uint8Array;
  /** How near it comes in meaning; null where there is no table of words. */
  readonly soft: SoftMatch | null;
}

/** Passages that are looked at word by word: the right one is among them for 99 of 100 questions, or BM25 does not know it at all. */
const mostRanked = 40;
/** Of these, those with less than this share of the highest BM25 are never first, in any of the question sets: they are left out beyond `limit`. */
const leastShare = 0.4;

export interface RankOptions {
  readonly limit: number;
  /** Only passages of this article. */
  readonly article?: string | undefined;
}

/** The passages that answer a query best. Passages without any of its terms are left out. */
export function rankPassages(
  index: PassageIndex,
  query: Query,
  { limit, article }: RankOptions,
): readonly RankedPassage[] {
  if (query.terms.length === 0) return [];
  const found = index.findBest(query.terms, Math.max(limit, mostRanked), article);
  const numbers = index.segments.map((segment) => numberQuery(query, segment));
  const shares = shareByArticle(index, found);
  const meaning = index.meaning && readMeaning(query, index.meaning);
  const least = leastShare * (found[0]?.score ?? 0);
  return found
    .filter(({ score }, at) => at < limit || score >= least)
    .flatMap((place) => toRanked(index, query, numbers, place, shares, meaning) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
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

function toRanked(
  index: PassageIndex,
  query: Query,
  numbers: readonly QueryNumbers[],
  { segment: segmentNumber, passage, score }: ScoredPlace,
  shares: ReadonlyMap<string, number>,
  meaning: QueryMeaning | null,
): RankedPassage | null {
  const segment = index.segments[segmentNumber];
  const own = numbers[segmentNumber];
  if (!segment || !own) return null;
  const terms = query.terms.length;
  const match = matchPassage(segment, own, passage, terms);
  const inTitle = findInTitle(segment, own, passage, terms);
  const sentenceScores = scoreSentences(query, match.sentences, inTitle);
  const best = Math.max(0, sentenceScores.indexOf(Math.max(...sentenceScores)));
  const soft = meaning && matchMeaning(segment, passage, match, best, meaning);
  const features = findFeatures(query, {
    match,
    best,
    score,
    mostPerWeight: saturation + 1,
    inTitle,
    soft,
    articleShare: shares.get(articleKey(segment, segmentNumber, passage)) ?? 0,
  });
  return {
    segment: segmentNumber,
    passage,
    features,
    sentences: match.sentences,
    best,
    sentenceScores,
    inTitle,
    soft,
    score: combine(features, rankingWeights),
  };
}

/**
 * What chooses the sentence inside the passage. A term of the title says less there, as the whole article is about it, and the first
 * sentence stands beside the title.
 */
function scoreSentences(
  query: Query,
  sentences: readonly SentenceMatch[],
  inTitle: Uint8Array,
): readonly number[] {
  const terms = query.terms.map(({ weight }, at) => ({
    weight: weight * (inTitle[at] ? sentenceWeights.titleTerm : 1),
  }));
  const total = weightOf({ terms });
  const whole = weightOf(query);
  const titleShare = query.terms.reduce((sum, { weight }, at) => sum + (inTitle[at] ? weight : 0), 0) / whole;
  return sentences.map(
    (match, at) =>
      sentenceWeights.coverage * coverageOf({ terms }, match.strengths, total) +
      sentenceWeights.wanted * wantedIn(query.wanted, match) +
      sentenceWeights.order * orderIn(query, [match]) +
      sentenceWeights.closeness * closenessIn(match) +
      (at === 0 ? sentenceWeights.first * titleShare : 0),
  );
}

export function combine(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  let sum = 0;
  for (const name of featureNames) sum += weights[name] * features[name];
  return sum;
}

/** Which terms of the query stand in the title of the passage's article. */
export function findInTitle(
  { arrays: { passageArticles, titleKeys, titleStarts } }: Segment,
  { slots }: QueryNumbers,
  passage: number,
  terms: number,
): Uint8Array {
  const article = passageArticles[passage] ?? 0;
  const found = new Uint8Array(terms);
  for (let at = titleStarts[article] ?? 0; at < (titleStarts[article + 1] ?? 0); at += 1) {
    const slot = slots[titleKeys[at] ?? 0];
    if (slot) found[slot - 1] = 1;
  }
  return found;
}
