import type { Features } from './features.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * the develop halves of four public question sets, each set weighing the same (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 7.3,
  coverage: 3.3,
  sentence: 3.7,
  pair: 3.9,
  order: 4.8,
  closeness: 0.9,
  wanted: 0.3,
  title: 6.1,
  neighbours: 0.7,
  missingNames: -4.2,
  missingNumbers: -1.6,
  heaviestMissing: -1.6,
  length: -0.6,
};

/** What each feature adds to the order of the sentences inside a passage. */
export const sentenceWeights = { coverage: 1, wanted: 0.3, order: 0.1, closeness: 0.05 };

/**
 * What the probability of a right answer is made of: a logistic model of the features of the first passage, its lead over the second and
 * the logarithm of the question's terms, trained on the develop halves with their right passages and without them (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<keyof Features | 'margin' | 'terms' | 'base', number>> = {
  bm25: 4.165,
  coverage: -0.129,
  sentence: 0.708,
  pair: 1.466,
  order: -0.712,
  closeness: 0.213,
  wanted: 0.42,
  title: 1.313,
  neighbours: -1.352,
  missingNames: -2.786,
  missingNumbers: -1.819,
  heaviestMissing: 0.931,
  length: -0.175,
  margin: 0.193,
  terms: 0.762,
  base: -5.698,
};

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.3 };
