import type { RankedClause } from '../clauses/clause-index.ts';
import type { Reason } from './answer.ts';
import { explainFeatures, type LogisticWeights, rateFeatures } from './confidence-steps.ts';

const names = ['coverage', 'cue', 'margin', 'missing'] as const;
type ConfidenceFeature = (typeof names)[number];

/** Weights of a logistic regression on the questions in tests/fixtures/agreements; what they give is told in docs/clauses.md. */
const weights: LogisticWeights<ConfidenceFeature> = {
  base: -2.16,
  coverage: 2.51,
  cue: 2.15,
  margin: 2.09,
  missing: -1.42,
};

const details: Readonly<Record<ConfidenceFeature, string>> = {
  coverage: 'words and concepts of the question that the clause meets, by rarity',
  cue: 'the form that the question asks for',
  margin: 'lead over the next clause of the same agreement',
  missing: 'the rarest word that the clause does not meet',
};

/** What a rival is worth at least: that nothing else was met says little where little is there. */
const leastRival = 0.2;

function describeClause(
  { score, features: { coverage, cue, missing } }: RankedClause,
  rival: RankedClause | null,
): Readonly<Record<ConfidenceFeature, number>> {
  const margin = Math.max(-0.5, Math.min(0.5, score - Math.max(leastRival, rival?.score ?? 0)));
  return { coverage, cue, margin, missing };
}

/**
 * How sure a clause is to be the right one of its agreement, 0–1; `rival` is the best other clause there. What other
 * agreements say does not count: each may have its own clause on the same matter.
 */
export const rateClause = (clause: RankedClause, rival: RankedClause | null): number =>
  rateFeatures(weights, names, describeClause(clause, rival));

/** What the confidence is made of. */
export const explainClause = (clause: RankedClause, rival: RankedClause | null): readonly Reason[] =>
  explainFeatures(weights, details, names, describeClause(clause, rival));
