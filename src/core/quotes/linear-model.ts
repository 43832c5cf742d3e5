import { type FeatureSink, numberOf } from './features.ts';

/** The weights of one decision. */
export interface Model {
  /** By the number of the feature; 0 where it weighs nothing. */
  readonly weights: Int8Array;
  /** What a weight of 1 in the table stands for. */
  readonly unit: number;
}

/** Adds up the weights of a candidate's features. */
export class Scorer implements FeatureSink {
  readonly #model: Model;
  #place = 0;
  #sum = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    this.#sum += this.#model.weights[numberOf(this.#place, a, b, c, d)] ?? 0;
    this.#place += 1;
  }

  skip(count: number): void {
    this.#place += count;
  }

  /** The score of what was added since the last call. */
  take(): number {
    const score = this.#sum * this.#model.unit;
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
  /** The share of the next best, 0 where there is none. */
  readonly next: number;
}

/** The candidate of the highest score, or null where there are none. */
export function chooseBest<Candidate>(
  model: Model,
  candidates: readonly Candidate[],
  describe: (candidate: Candidate, sink: FeatureSink) => void,
): Choice<Candidate> | null {
  const scorer = new Scorer(model);
  const scores = candidates.map((candidate) => {
    describe(candidate, scorer);
    return scorer.take();
  });
  let best = 0;
  let second = -1;
  for (let at = 1; at < scores.length; at += 1)
    if ((scores[at] ?? 0) > (scores[best] ?? 0)) [second, best] = [best, at];
    else if (second < 0 || (scores[at] ?? 0) > (scores[second] ?? 0)) second = at;
  const candidate = candidates[best];
  if (candidate === undefined) return null;
  const top = scores[best] ?? 0;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const next = second < 0 ? 0 : Math.exp((scores[second] ?? 0) - top) / total;
  return { candidate, probability: 1 / total, next };
}
