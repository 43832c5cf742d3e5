import type { Features } from './features.ts';
import type { ConfidenceName } from './standing.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * the develop halves of four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 5.98,
  evidence: 1.3,
  coverage: 1.77,
  sentence: 4.3,
  pair: 0.94,
  density: 0.29,
  order: 3.31,
  phrases: 0.11,
  wording: 5.81,
  exact: 5.41,
  meaning: 14.45,
  sentenceMeaning: 5.79,
  closeness: 0.65,
  wanted: 0.21,
  title: 5.5,
  titleOnly: 8.31,
  article: 2.2,
  missingNames: -5.42,
  missingNumbers: 0.48,
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
  bm25: 2.874,
  coverage: 0.816,
  sentence: 0.908,
  pair: 2.291,
  wording: -0.598,
  meaning: 5.088,
  wanted: 0.871,
  missingNames: -3.862,
  missingNumbers: -2.267,
  length: -0.5,
  lead: 0.552,
  otherPolarity: -3.547,
  newNames: -0.107,
  asksNumber: -1.028,
  asksDate: -0.411,
  asksWho: -0.314,
  questionLength: 1.309,
};
export const confidenceBase = -9.472;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
