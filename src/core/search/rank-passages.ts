import {
  closenessIn,
  coverageOf,
  type Features,
  featureNames,
  joinStrengths,
  orderIn,
  wantedIn,
  weightOf,
} from './features.ts';
import {
  countTerms,
  matchSentences,
  numberQuery,
  type QueryNumbers,
  type SentenceMatch,
} from './match-passage.ts';
import type { PassageIndex, PassagePlace } from './passage-index.ts';
import type { Query } from './query.ts';
import { passageCount, type Segment } from './segment.ts';
import { confidenceWeights, rankingWeights, sentenceWeights } from './weights.ts';

/** A passage in the order of ranking. */
export interface RankedPassage extends PassagePlace {
  readonly score: number;
  readonly features: Features;
  /** All its sentences; `best` is the index of the one that answers best. */
  readonly sentences: readonly SentenceMatch[];
  readonly best: number;
}

/** BM25's constants, chosen on the develop half of the sets (docs/quality.md). */
const saturation = 1.2;
const lengthShare = 0.75;

/** Passages that are looked at sentence by sentence. */
const mostRanked = 40;

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
  const keys = query.terms.flatMap(({ key, instead }) => [key, ...instead]);
  const places = article === undefined ? index.findCandidates(keys) : index.findPassages(article);
  const numbers = index.segments.map((segment) => numberQuery(query, segment));
  const scored = scorePlaces(index, query, numbers, places).slice(0, mostRanked);
  return scored
    .flatMap(({ place, score }) => toRanked(index, query, numbers, place, score) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

interface Scored {
  readonly place: PassagePlace;
  /** BM25. */
  readonly score: number;
}

/** BM25 of each place, the highest first; those without a match are left out. */
function scorePlaces(
  index: PassageIndex,
  query: Query,
  numbers: readonly QueryNumbers[],
  places: readonly PassagePlace[],
): readonly Scored[] {
  const counts = new Float64Array(query.terms.length);
  const weights = query.terms.map(({ weight }) => weight);
  const scored: Scored[] = [];
  for (const place of places) {
    const segment = index.segments[place.segment];
    const own = numbers[place.segment];
    if (!segment || !own) continue;
    const length = countTerms(segment, own, place.passage, counts);
    const base = saturation * (1 - lengthShare + (lengthShare * length) / index.averageLength);
    let score = 0;
    for (let at = 0; at < weights.length; at += 1) {
      const count = counts[at] ?? 0;
      if (count) score += ((weights[at] ?? 0) * count * (saturation + 1)) / (count + base);
    }
    if (score > 0) scored.push({ place, score });
  }
  return scored.sort((a, b) => b.score - a.score);
}

function toRanked(
  index: PassageIndex,
  query: Query,
  numbers: readonly QueryNumbers[],
  place: PassagePlace,
  bm25: number,
): RankedPassage | null {
  const segment = index.segments[place.segment];
  const own = numbers[place.segment];
  if (!segment || !own) return null;
  const sentences = matchSentences(segment, own, place.passage, query.terms.length);
  const total = weightOf(query);
  const scores = sentences.map((match) => scoreSentence(query, match, total));
  const best = scores.indexOf(Math.max(...scores));
  const chosen = sentences[best];
  if (!chosen) return null;
  const features = findFeatures(
    segment,
    own,
    query,
    place.passage,
    sentences,
    best,
    bm25 / (total * (saturation + 1)),
  );
  return { ...place, features, sentences, best, score: combine(features, rankingWeights) };
}

/** What chooses the sentence inside the passage. */
export const scoreSentence = (query: Query, match: SentenceMatch, total: number): number =>
  sentenceWeights.coverage * coverageOf(query, match.strengths, total) +
  sentenceWeights.wanted * wantedIn(query.wanted, match) +
  sentenceWeights.order * orderIn(query, match) +
  sentenceWeights.closeness * closenessIn(match);

export const combine = (features: Features, weights: Readonly<Record<keyof Features, number>>): number =>
  featureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);

function findFeatures(
  segment: Segment,
  numbers: QueryNumbers,
  query: Query,
  passage: number,
  sentences: readonly SentenceMatch[],
  best: number,
  bm25: number,
): Features {
  const { terms } = query;
  const total = weightOf(query);
  const body = joinStrengths(sentences, terms.length);
  const share = (holds: (at: number) => boolean): number =>
    terms.reduce((sum, { weight }, at) => sum + (holds(at) ? weight : 0), 0) / total;
  const title = findInTitle(segment, numbers, passage, terms.length);
  const missing = (at: number): boolean => body[at] === 0 && !title[at];
  const beside = neighbourStrengths(segment, numbers, passage, terms.length);
  const chosen = sentences[best];
  const heaviest = Math.max(...terms.map(({ weight }) => weight));
  return {
    bm25,
    coverage: coverageOf(query, body, total),
    sentence: chosen ? coverageOf(query, chosen.strengths, total) : 0,
    pair: Math.max(
      ...sentences.map((_match, at) =>
        coverageOf(query, joinStrengths(sentences.slice(at, at + 2), terms.length), total),
      ),
    ),
    order: chosen ? orderIn(query, chosen) : 0,
    closeness: chosen ? closenessIn(chosen) : 0,
    wanted: chosen ? wantedIn(query.wanted, chosen) : 0,
    title: share((at) => body[at] === 0 && (title[at] ?? false)),
    neighbours: share((at) => missing(at) && (beside[at] ?? 0) > 0),
    missingNames: share((at) => missing(at) && (terms[at]?.capital ?? false) && (terms[at]?.start ?? 0) > 0),
    missingNumbers: share((at) => missing(at) && (terms[at]?.number ?? false)),
    heaviestMissing:
      Math.max(0, ...terms.map(({ weight }, at) => (missing(at) ? weight : 0))) / (heaviest || 1),
    length: Math.log(1 + sentences.reduce((sum, { length }) => sum + length, 0)),
  };
}

function neighbourStrengths(
  segment: Segment,
  numbers: QueryNumbers,
  passage: number,
  terms: number,
): Float64Array {
  const { passageArticles } = segment.arrays;
  const beside = [passage - 1, passage + 1].filter(
    (other) =>
      other >= 0 && other < passageCount(segment) && passageArticles[other] === passageArticles[passage],
  );
  const sums = new Float64Array(terms);
  const counts = new Float64Array(terms);
  for (const other of beside) {
    countTerms(segment, numbers, other, counts);
    for (let at = 0; at < terms; at += 1) sums[at] = (sums[at] ?? 0) + (counts[at] ?? 0);
  }
  return sums;
}

/** Which of the query's terms stand in the title of the passage's article. */
function findInTitle(
  { arrays }: Segment,
  { slots }: QueryNumbers,
  passage: number,
  terms: number,
): readonly boolean[] {
  const article = arrays.passageArticles[passage] ?? 0;
  const found = new Array<boolean>(terms).fill(false);
  for (const number of arrays.titleTokens.subarray(
    arrays.titleStarts[article],
    arrays.titleStarts[article + 1],
  )) {
    const slot = slots[number];
    if (slot) found[slot - 1] = true;
  }
  return found;
}

/** The probability that a passage answers, from its features and those of the question. */
export function confidenceOf([first, second]: readonly RankedPassage[]): number {
  if (!first) return 0;
  const { base, margin, ...weights } = confidenceWeights;
  const sum = base + combine(first.features, weights) + margin * (second ? first.score - second.score : 1);
  return 1 / (1 + Math.exp(-sum));
}
