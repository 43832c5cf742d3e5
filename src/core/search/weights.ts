import type { Features } from './features.ts';

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

/**
 * What chooses the sentence inside a passage: weights under which the softmax of a passage's sentences puts most on those that hold the answer,
 * on three of the question sets (docs/quality.md); `titleTerm` is the share of its weight that a term of the title keeps.
 */
export const sentenceWeights = {
  coverage: 5.51,
  wanted: 2.1,
  closeness: 0.66,
  first: 1.08,
  meaning: 2.46,
  likeness: 1.66,
  titleTerm: 0.5,
};
