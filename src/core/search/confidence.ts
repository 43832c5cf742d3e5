import type { Query } from './query.ts';
import { confidenceNames, readStanding, type Standing } from './standing.ts';
import { confidenceBase, confidenceWeights } from './weights.ts';

/** The probability, 0–1, that a passage answers the question: of the passages given 0.8, 80% do (docs/quality.md). */
export function confidenceOf(query: Query, standing: Standing): number {
  const row = readStanding(query, standing);
  const sum = confidenceNames.reduce(
    (all, name, at) => all + confidenceWeights[name] * (row[at] ?? 0),
    confidenceBase,
  );
  return 1 / (1 + Math.exp(-sum));
}
