import type { SentenceMatch } from './match-passage.ts';
import type { Query, Wanted } from './query.ts';

/** What ranking and confidence know of a passage; each 0–1 unless it says otherwise. */
export interface Features {
  /** BM25 against the most that the question could reach. */
  readonly bm25: number;
  /** Share of the question's weight that stands in the passage, in its best sentence, in its two best neighbouring sentences. */
  readonly coverage: number;
  readonly sentence: number;
  readonly pair: number;
  /** Share of the question's neighbouring pairs that are neighbours, in order, in the best sentence. */
  readonly order: number;
  /** How near the matched terms of the best sentence stand to each other. */
  readonly closeness: number;
  /** 1 where the best sentence holds the kind of thing that is asked for, 0.5 where the question does not say. */
  readonly wanted: number;
  /** Share of the weight that is missing in the passage but stands in the article's title, or in the passages beside it. */
  readonly title: number;
  readonly neighbours: number;
  /** Share of the weight that are names, or numbers, and stand nowhere in the passage. */
  readonly missingNames: number;
  readonly missingNumbers: number;
  /** The heaviest missing term against the heaviest term. */
  readonly heaviestMissing: number;
  /** Logarithm of the passage's content terms. */
  readonly length: number;
}

export const featureNames = [
  'bm25',
  'coverage',
  'sentence',
  'pair',
  'order',
  'closeness',
  'wanted',
  'title',
  'neighbours',
  'missingNames',
  'missingNumbers',
  'heaviestMissing',
  'length',
] as const satisfies readonly (keyof Features)[];

export const weightOf = ({ terms }: Query): number => terms.reduce((sum, { weight }) => sum + weight, 0) || 1;

/** Share of a query's weight that is matched. */
export function coverageOf({ terms }: Query, strengths: Float64Array, total: number): number {
  let sum = 0;
  for (const [at, { weight }] of terms.entries()) sum += weight * (strengths[at] ?? 0);
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

/** Share of the question's neighbouring pairs that stand side by side in the sentence, one term between them allowed. */
export function orderIn({ pairs }: Query, { places }: SentenceMatch): number {
  if (pairs.length === 0) return 0;
  const found = pairs.filter(([first, second]) =>
    places.some(
      ({ term, at }, index) =>
        term === first &&
        [places[index + 1], places[index + 2]].some((next) => next?.term === second && next.at - at <= 2),
    ),
  );
  return found.length / pairs.length;
}

/** The mean of 1 ÷ distance between each matched term and the next other one. */
export function closenessIn({ places }: SentenceMatch): number {
  let sum = 0;
  let count = 0;
  for (let index = 1; index < places.length; index += 1) {
    const before = places[index - 1];
    const place = places[index];
    if (!before || !place || before.term === place.term) continue;
    sum += 1 / (place.at - before.at);
    count += 1;
  }
  return count ? sum / count : 0;
}
