import type { Features } from './features.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * the develop halves of four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 5.93,
  evidence: 1.32,
  coverage: 1.85,
  sentence: 3.19,
  pair: 1.72,
  density: 1.13,
  order: 2.18,
  phrases: 1.03,
  wording: 5.69,
  exact: 5.56,
  related: 4.41,
  meaning: 14.24,
  sentenceMeaning: 3.63,
  likeness: 1.55,
  closeness: 0.39,
  wanted: 0.59,
  title: 4.16,
  titleOnly: 10.76,
  neighbours: 2.26,
  article: 1.9,
  missingNames: -5.93,
  missingNumbers: 0.6,
  heaviestMissing: 0.02,
  first: 0.32,
  length: -1.32,
};

/** What each feature adds to the order of the sentences inside a passage. */
export const sentenceWeights = { coverage: 1, wanted: 0.3, order: 0.1, closeness: 0.05 };

/**
 * What the probability of a right answer is made of: a logistic model of the features of the first passage and its lead over the second,
 * trained on the develop halves with their right passages and without them (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<keyof Features | 'margin' | 'base', number>> = {
  bm25: 2.764,
  coverage: 0,
  sentence: 0.015,
  pair: 1.085,
  order: 0,
  closeness: 0.374,
  wanted: 0.266,
  title: 0.771,
  neighbours: -1.1,
  missingNames: -2.701,
  missingNumbers: -1.703,
  heaviestMissing: 0,
  meaning: 0,
  sentenceMeaning: 0,
  likeness: 0,
  length: -0.333,
  evidence: 0,
  density: 0,
  phrases: 0,
  wording: 0,
  exact: 0,
  related: 0,
  titleOnly: 0,
  article: 0,
  first: 0,
  margin: 0.172,
  base: -1.942,
};

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.25 };
