import { toWeights, weighFeatures } from './candidate-features.ts';
import { type Candidate, describeCandidates } from './describe-candidates.ts';
import type { Discourse, Pronoun } from './discourse.ts';
import { pronounWeights } from './pronoun-weights.ts';
import type { SourceContext } from './source-context.ts';

export interface Ranked extends Candidate {
  /** Share of all candidates, 0–1: softmax of the weighted features. */
  readonly share: number;
}

/** A pronoun is taken as a reference to somebody from this share of the candidates on. */
export const sureEnough = 0.4;

const weights = toWeights(pronounWeights);

/** Whom a pronoun can mean, the likeliest first. `before` is the index of the first reference behind the pronoun. */
export function rankCandidates(
  discourse: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext | null,
): readonly Ranked[] {
  const candidates = describeCandidates(discourse, before, pronoun, context);
  const powers = candidates.map(({ features }) => Math.exp(weighFeatures(features, weights)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return candidates
    .map(({ draft, features, evidence }, at) => ({
      draft,
      features,
      evidence,
      share: (powers[at] ?? 0) / total,
    }))
    .sort((a, b) => b.share - a.share);
}
