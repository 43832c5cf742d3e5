import type { ConfidenceModel } from './confidence-weights.ts';
import { confidenceNames } from './standing.ts';

/**
 * The probability, 0–1, that a passage answers the question, from what `readStanding` gives: of the passages given 0.8, 80% do
 * (docs/quality.md).
 */
export function confidenceOf(standing: Float64Array, { weights, base }: ConfidenceModel): number {
  let sum = base;
  for (const [at, name] of confidenceNames.entries()) sum += weights[name] * (standing[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
