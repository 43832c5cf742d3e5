import { confidenceBase, confidenceWeights } from './confidence-weights.ts';
import { confidenceNames } from './standing.ts';

/**
 * The probability, 0–1, that a passage answers the question, from what `readStanding` gives: of the passages given 0.8, 80% do
 * (docs/quality.md).
 */
export function confidenceOf(standing: Float64Array): number {
  const sum = standing.reduce((all, value, at) => all + (weights[at] ?? 0) * value, confidenceBase);
  return 1 / (1 + Math.exp(-sum));
}

const weights = Float64Array.from(confidenceNames, (name) => confidenceWeights[name]);
