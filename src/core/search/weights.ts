import type { Features } from './features.ts';
import type { ConfidenceName } from './standing.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * the develop halves of four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 5.58,
  evidence: 1.36,
  coverage: 1.7,
  sentence: 3.05,
  pair: 1.46,
  density: 0.97,
  order: 2.09,
  phrases: 1.16,
  wording: 5.71,
  exact: 5.57,
  related: 4.81,
  meaning: 13.74,
  sentenceMeaning: 3.85,
  likeness: 2.04,
  closeness: 0.41,
  wanted: 0.58,
  title: 4.64,
  titleOnly: 9.96,
  neighbours: 2.53,
  article: 2.07,
  missingNames: -5.93,
  missingNumbers: -0.2,
  heaviestMissing: -0.05,
  first: 0.33,
  length: -1.2,
};

/** What each feature adds to the order of the sentences inside a passage. */
export const sentenceWeights = { coverage: 1, wanted: 0.3, order: 0.1, closeness: 0.05 };

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its lead over the second, trained on the
 * develop halves as they are and with every second right passage taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  bm25: 1.722,
  coverage: 0.874,
  sentence: 0.732,
  pair: 2.162,
  wording: -0.375,
  meaning: 3.445,
  likeness: 1.324,
  wanted: 0.73,
  missingNames: -4.107,
  missingNumbers: -4.39,
  length: -0.508,
  lead: 0.507,
  otherPolarity: -2.364,
  newNames: -0.141,
  asksNumber: -0.792,
  asksDate: -0.189,
  asksWho: -0.137,
  questionLength: 1.099,
};
export const confidenceBase = -8.466;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
