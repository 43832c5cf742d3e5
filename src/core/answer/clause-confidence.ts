import type { RankedClause } from '../clauses/clause-index.ts';

/** Weights of a logistic regression on the questions in tests/fixtures/agreements; what they give is told in docs/clauses.md. */
const weights = { bias: -2.16, coverage: 2.51, cue: 2.15, margin: 2.09, missing: -1.42 };

/**
 * How sure a clause is to be the right one of its agreement, 0–1; `rival` is the best other clause there. What other
 * agreements say does not count: each may have its own clause on the same matter.
 */
export function rateClause({ score, features }: RankedClause, rival: RankedClause | null): number {
  const margin = Math.max(-0.5, Math.min(0.5, score - (rival?.score ?? 0)));
  const sum =
    weights.bias +
    weights.coverage * features.coverage +
    weights.cue * features.cue +
    weights.margin * margin +
    weights.missing * features.missing;
  return 1 / (1 + Math.exp(-sum));
}
