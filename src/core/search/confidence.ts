import { confidenceBase, confidenceWeights } from './confidence-weights.ts';
import { confidenceNames } from './standing.ts';

/**
 * The probability, 0–1, that a passage answers the question, from what `readStanding` gives: of the passages given 0.8, 80% do
 * (docs/quality.md).
 */
export function confidenceOf(standing: Float64Array): number {
  const sum = confidenceNames.reduce(
    (all, name, at) => all + confidenceWeights[name] * (standing[at] ?? 0),
    confidenceBase,
  );
  return 1 / (1 + Math.exp(-sum));
}
