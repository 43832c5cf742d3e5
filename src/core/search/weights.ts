import type { Features } from './features.ts';
import type { ConfidenceName } from './standing.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * the develop halves of four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 5.83,
  evidence: 1.3,
  coverage: 1.62,
  sentence: 3.86,
  pair: 1.16,
  density: 0.34,
  order: 2.95,
  phrases: 0.3,
  wording: 5.57,
  exact: 6,
  related: 6.14,
  meaning: 13.17,
  sentenceMeaning: 5.23,
  likeness: 1.81,
  closeness: 0.68,
  wanted: 0.21,
  title: 5.03,
  titleOnly: 10.25,
  neighbours: 2.57,
  article: 2.02,
  missingNames: -6.16,
  missingNumbers: 0.01,
  heaviestMissing: 0.12,
  first: 0.23,
  length: -1.29,
};

/** What each feature adds to the order of the sentences inside a passage. */
export const sentenceWeights = {
  coverage: 1,
  wanted: 0.3,
  order: 0.1,
  closeness: 0.05,
  titleTerm: 0.5,
  first: 0.2,
};

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its lead over the second, trained on the
 * develop halves as they are and with every second right passage taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  bm25: 1.711,
  coverage: 0.857,
  sentence: 0.756,
  pair: 2.183,
  wording: -0.343,
  meaning: 3.387,
  likeness: 1.339,
  wanted: 0.656,
  missingNames: -4.24,
  missingNumbers: -4.467,
  length: -0.54,
  lead: 0.524,
  otherPolarity: -2.609,
  newNames: -0.114,
  asksNumber: -0.915,
  asksDate: -0.239,
  asksWho: -0.155,
  questionLength: 1.058,
};
export const confidenceBase = -8.215;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
