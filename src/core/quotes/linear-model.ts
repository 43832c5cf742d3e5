/** Weights of features by name; a feature that is not listed weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Reads a table of `feature<TAB>weight in hundredths` lines. */
export function parseWeights(table: string): Weights {
  const weights = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [feature, weight] = line.split('\t');
    if (feature && weight) weights.set(feature, Number(weight) / 100);
  }
  return weights;
}

export function scoreOf(weights: Weights, features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

/** The probability that a score stands for in a logistic model. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

export interface Choice<Candidate> {
  readonly candidate: Candidate;
  /** The share of the candidate among all in a log-linear model. */
  readonly probability: number;
}

/** The candidate of the highest score, or null where there are none. */
export function chooseBest<Candidate extends { readonly features: readonly string[] }>(
  weights: Weights,
  candidates: readonly Candidate[],
): Choice<Candidate> | null {
  const scores = candidates.map(({ features }) => scoreOf(weights, features));
  const top = Math.max(...scores);
  const candidate = candidates[scores.indexOf(top)];
  if (!candidate) return null;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return { candidate, probability: 1 / total };
}
