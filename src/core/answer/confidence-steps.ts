import type { Reason } from './answer.ts';

/** A logistic model: what a unit of each feature adds to the logarithm of the odds, and what they are before anything is known. */
export type LogisticWeights<Name extends string> = Readonly<Record<Name | 'base', number>>;

/** How sure a logistic model is, 0–1. */
export const rateFeatures = <Name extends string>(
  weights: LogisticWeights<Name>,
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
): number => toProbability(names.reduce((sum, name) => sum + weights[name] * features[name], weights.base));

export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** For 0 < probability < 1. */
export const toLogOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** Surer, or less sure, than this is told as this: the odds of 0 and 1 are endless. */
const farthest = 1e-6;

/** A confidence that one thing alone makes, as a step. */
export const toOnlyStep = (rule: string, detail: string, confidence: number): Reason => ({
  rule,
  detail,
  contribution: toLogOdds(Math.min(1 - farthest, Math.max(farthest, confidence))),
});

export const toBaseStep = (contribution: number): Reason => ({
  rule: 'base',
  detail: 'before anything is known',
  contribution,
});

/** What each feature added to the logarithm of the odds: `toProbability` of the sum is the confidence. */
export const explainFeatures = <Name extends string>(
  weights: LogisticWeights<Name>,
  details: Readonly<Record<Name, string>>,
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
): readonly Reason[] => [
  toBaseStep(weights.base),
  ...names.map((name) => ({
    rule: name,
    detail: details[name],
    contribution: weights[name] * features[name],
  })),
];
