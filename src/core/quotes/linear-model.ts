import { type FeatureSink, numberOf } from './features.ts';
import type { WeightTable } from './weight-table.ts';

/** The weights of one decision. */
export interface Model {
  /** By the number of the feature. */
  readonly weights: WeightTable;
  /** What a weight of 1 in the table stands for. */
  readonly unit: number;
}

/** Adds up the weights of a candidate's features. */
export class Scorer implements FeatureSink {
  readonly #weights: WeightTable;
  readonly #unit: number;
  #place = 0;
  #sum = 0;

  constructor({ weights, unit }: Model) {
    this.#weights = weights;
    this.#unit = unit;
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    this.#sum += this.#weights.of(numberOf(this.#place, a, b, c, d));
    this.#place += 1;
  }

  startAt(place: number): void {
    this.#place = place;
  }

  /** The score of what was added since the last call. */
  take(): number {
    const score = this.#sum * this.#unit;
    this.#sum = 0;
    this.#place = 0;
    return score;
  }
}

/** The probability that a score stands for in a logistic model. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

export interface Choice<Candidate> {
  readonly candidate: Candidate;
  /** The share of the candidate among all in a log-linear model. */
  readonly probability: number;
}

/** The candidate of the highest score, the first of several, or null where there are none. */
export const chooseBest = <Candidate>(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
): Choice<Candidate> | null => chooseByScores(candidates, candidates.map(scoreOf));

/** The same, with the scores in the order of the candidates. No typed array: each has its memory outside of the heap, which takes longer to get and to give back than this takes. */
export function chooseByScores<Candidate>(
  candidates: readonly Candidate[],
  scores: readonly number[],
): Choice<Candidate> | null {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? top;
    if (score <= top) continue;
    best = at;
    top = score;
  }
  const candidate = candidates[best];
  if (candidate === undefined) return null;
  let total = 0;
  for (const score of scores) total += Math.exp(score - top);
  return { candidate, probability: 1 / total };
}
