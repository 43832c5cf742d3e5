import type { PassageMatch, SentenceMatch } from './match-passage.ts';
import type { Query } from './query.ts';
import type { SoftMatch } from './soft-match.ts';
import type { Wanted } from './wanted.ts';

/** What ranking and confidence know of a passage; each 0–1 unless it says otherwise. */
export interface Features {
  /** BM25 against the most that the question could reach. */
  readonly bm25: number;
  /** BM25 ÷ 10: how much there is to go by. */
  readonly evidence: number;
  /** Share of the question's weight that stands in the passage or title, in its best sentence, in its two best neighbouring sentences. */
  readonly coverage: number;
  readonly sentence: number;
  readonly pair: number;
  /** Share of the passage's weight, each term once, that the question has: how much of it is about that. */
  readonly concentration: number;
  /** Share of the question's neighbouring terms, by weight, that are neighbours, in order: in the best sentence, anywhere in the passage. */
  readonly order: number;
  readonly phrases: number;
  /** Share of the question's neighbouring words, stop words included, that are neighbours in the passage. */
  readonly wording: number;
  /** Share of the weight that stands in the passage as the very word. */
  readonly exact: number;
  /** Share of the weight that is missing, as far as a word of the passage, of the best sentence, comes near it in meaning. */
  readonly meaning: number;
  readonly sentenceMeaning: number;
  /** How near the passage comes to the question in meaning, as a whole: a cosine. */
  readonly direction: number;
  /** How near the matched terms of the best sentence stand to each other. */
  readonly closeness: number;
  /** 1 where the best sentence holds the kind of thing that is asked for, 0.5 where the question does not say. */
  readonly wanted: number;
  /** Share of the weight that stands in the title of the article; of that, what is missing in the passage. */
  readonly title: number;
  readonly titleOnly: number;
  /** 1 where the question has all of the title. */
  readonly titleNamed: number;
  /** Share of the candidates' BM25 that this article has. */
  readonly article: number;
  /** Share of the weight that are names, or numbers, and stand nowhere in the passage. */
  readonly missingNames: number;
  readonly missingNumbers: number;
  /** Logarithm of the passage's content terms. */
  readonly length: number;
}

export type FeatureName = keyof Features;

export const featureNames = [
  'bm25',
  'evidence',
  'coverage',
  'sentence',
  'pair',
  'concentration',
  'order',
  'phrases',
  'wording',
  'exact',
  'meaning',
  'sentenceMeaning',
  'direction',
  'closeness',
  'wanted',
  'title',
  'titleOnly',
  'titleNamed',
  'article',
  'missingNames',
  'missingNumbers',
  'length',
] as const satisfies readonly FeatureName[];

/** What the terms of a query weigh. */
interface Weighed {
  readonly terms: readonly { readonly weight: number }[];
}

/** What a query weighs; never 0. */
export const weightOf = ({ terms }: Weighed): number =>
  terms.reduce((sum, { weight }) => sum + weight, 0) || 1;

/** Share of a query's weight that is matched. */
export function coverageOf({ terms }: Weighed, strengths: Float64Array, total: number): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += (terms[at]?.weight ?? 0) * (strengths[at] ?? 0);
  return sum / total;
}

/** The stronger match of each term. */
export function joinStrengths(
  matches: readonly { readonly strengths: Float64Array }[],
  terms: number,
): Float64Array {
  const joined = new Float64Array(terms);
  for (const { strengths } of matches)
    for (let at = 0; at < terms; at += 1) joined[at] = Math.max(joined[at] ?? 0, strengths[at] ?? 0);
  return joined;
}

/** The best coverage of two neighbouring sentences. */
export function pairCoverage(query: Query, sentences: readonly SentenceMatch[], total: number): number {
  let best = 0;
  for (const [at, { strengths }] of sentences.entries()) {
    const next = sentences[at + 1]?.strengths;
    let sum = 0;
    for (let term = 0; term < query.terms.length; term += 1)
      sum += (query.terms[term]?.weight ?? 0) * Math.max(strengths[term] ?? 0, next?.[term] ?? 0);
    best = Math.max(best, sum / total);
  }
  return best;
}

/** Whether a sentence holds the kind of thing that is asked for, and does not merely repeat the question's. */
const holdsWanted: Record<Wanted, (match: SentenceMatch) => number> = {
  who: ({ newNames }) => (newNames > 0 ? 1 : 0),
  where: ({ newNames }) => (newNames > 0 ? 1 : 0),
  when: ({ newDates, newNumbers }) => (newDates > 0 ? 1 : newNumbers > 0 ? 0.5 : 0),
  number: ({ newNumbers }) => (newNumbers > 0 ? 1 : 0),
  why: () => 0.5,
  any: () => 0.5,
};

export const wantedIn = (wanted: Wanted, match: SentenceMatch): number => holdsWanted[wanted](match);

/** Share of the question's neighbouring pairs, by the lighter term, that stand side by side, one term between them allowed. */
export function orderIn({ pairs, terms }: Query, sentences: readonly SentenceMatch[]): number {
  let found = 0;
  let total = 0;
  for (const [first, second] of pairs) {
    const weight = Math.min(terms[first]?.weight ?? 0, terms[second]?.weight ?? 0);
    total += weight;
    if (sentences.some((sentence) => standsInOrder(sentence, first, second))) found += weight;
  }
  return total ? found / total : 0;
}

function standsInOrder({ places }: SentenceMatch, first: number, second: number): boolean {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index];
    if (place?.term !== first) continue;
    for (let next = index + 1; next < places.length; next += 1) {
      const other = places[next];
      if (!other || other.at - place.at > 2) break;
      if (other.term === second) return true;
    }
  }
  return false;
}

/** The mean of 1 ÷ distance between each matched term and the next other one. */
export function closenessIn({ places }: SentenceMatch): number {
  let sum = 0;
  let count = 0;
  for (let index = 1; index < places.length; index += 1) {
    const before = places[index - 1];
    const place = places[index];
    if (!before || !place || before.term === place.term) continue;
    sum += 1 / Math.max(1, place.at - before.at);
    count += 1;
  }
  return count ? sum / count : 0;
}

/** What the features of one passage are made of. */
export interface Evidence {
  readonly match: PassageMatch;
  /** Index into `match.sentences`. */
  readonly best: number;
  readonly score: number;
  /** BM25's highest value for a term of weight 1. */
  readonly mostPerWeight: number;
  /** By term: whether the title has it. */
  readonly inTitle: Uint8Array;
  readonly articleShare: number;
  /** What the terms of the passage weigh together, each once. */
  readonly passageWeight: number;
  readonly titleNamed: boolean;
  /** Null where there is no table of words. */
  readonly soft: SoftMatch | null;
  /** The cosine of question and passage; 0 where there is no table of words. */
  readonly likeness: number;
}

export function findFeatures(query: Query, evidence: Evidence): Features {
  const { match, best, inTitle, soft } = evidence;
  const { sentences } = match;
  const { terms } = query;
  const total = weightOf(query);
  const body = joinStrengths(sentences, terms.length);
  const share = (holds: (at: number) => boolean): number => {
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1) if (holds(at)) sum += terms[at]?.weight ?? 0;
    return sum / total;
  };
  const softly = (strengthOf: (match: SoftMatch, at: number) => number): number =>
    soft ? terms.reduce((sum, { weight }, at) => sum + weight * strengthOf(soft, at), 0) / total : 0;
  const missing = (at: number): boolean => body[at] === 0 && !inTitle[at];
  const chosen = sentences[best];
  const sentence = chosen ? coverageOf(query, chosen.strengths, total) : 0;
  const inBody = coverageOf(query, body, total) * total;
  const titleOnly = share((at) => body[at] === 0 && inTitle[at] === 1);
  return {
    bm25: evidence.score / (total * evidence.mostPerWeight),
    evidence: evidence.score / 10,
    coverage: inBody / total + titleOnly,
    sentence,
    pair: pairCoverage(query, sentences, total),
    concentration: inBody / (evidence.passageWeight || 1),
    order: chosen ? orderIn(query, [chosen]) : 0,
    phrases: orderIn(query, sentences),
    wording: match.wordPairs / Math.max(1, query.wordPairs.length),
    exact: share((at) => match.exact[at] === 1),
    meaning: softly(({ passage }, at) => (missing(at) ? (passage[at] ?? 0) : 0)),
    sentenceMeaning: softly(({ sentence: own }, at) => (chosen?.strengths[at] ? 0 : (own[at] ?? 0))),
    direction: evidence.likeness,
    closeness: chosen ? closenessIn(chosen) : 0,
    wanted: chosen ? wantedIn(query.wanted, chosen) : 0,
    title: share((at) => inTitle[at] === 1),
    titleOnly,
    titleNamed: evidence.titleNamed ? 1 : 0,
    article: evidence.articleShare,
    missingNames: share((at) => missing(at) && (terms[at]?.capital ?? false) && (terms[at]?.start ?? 0) > 0),
    missingNumbers: share((at) => missing(at) && (terms[at]?.number ?? false)),
    length: Math.log(1 + sentences.reduce((sum, { length }) => sum + length, 0)),
  };
}
