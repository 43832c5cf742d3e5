import {
  type Candidate,
  describeCandidates,
  type FeatureName,
  type Features,
} from './describe-candidates.ts';
import type { Discourse, Pronoun } from './discourse.ts';
import { pronounWeights } from './pronoun-weights.ts';
import type { SourceContext } from './source-context.ts';

export interface Ranked extends Candidate {
  /** Share of all candidates, 0–1: softmax of the weighted features. */
  readonly share: number;
}

/** A pronoun is taken as a reference to somebody from this share of the candidates on. */
export const sureEnough = 0.4;

const isFeature = (name: string): name is FeatureName => name in pronounWeights;

export function weigh(
  features: Features,
  weights: Readonly<Record<FeatureName, number>> = pronounWeights,
): number {
  let sum = 0;
  for (const name in features) if (isFeature(name)) sum += weights[name] * (features[name] ?? 0);
  return sum;
}

/** Whom a pronoun can mean, the likeliest first. `before` is the index of the first reference behind the pronoun. */
export function rankCandidates(
  discourse: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext | null,
): readonly Ranked[] {
  const candidates = describeCandidates(discourse, before, pronoun, context);
  const weights = candidates.map(({ features }) => Math.exp(weigh(features)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return candidates
    .map((candidate, at) => ({ ...candidate, share: (weights[at] ?? 0) / total }))
    .sort((a, b) => b.share - a.share);
}
