import type { Features } from './features.ts';
import type { SentenceFeatureName } from './sentence-features.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * the develop halves of four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 5.7,
  evidence: 1.26,
  coverage: 1.77,
  sentence: 3.61,
  pair: 1.13,
  density: 0.29,
  order: 3.05,
  phrases: 0.12,
  wording: 5.63,
  exact: 5.31,
  meaning: 14.83,
  sentenceMeaning: 4.76,
  direction: 0,
  closeness: 0.71,
  wanted: 0.32,
  title: 5.71,
  titleOnly: 8.1,
  titleNamed: 0,
  article: 2.14,
  missingNames: -5.35,
  missingNumbers: 0.23,
  length: -1.27,
};

/** Which sentence of a passage the words speak for: what the ranking looks at. */
export const sentenceWeights = {
  coverage: 5.51,
  wanted: 2.1,
  closeness: 0.66,
  first: 1.08,
};

/**
 * Which sentence of a passage is shown: weights under which the softmax over a passage's sentences puts most on those that hold the
 * answer, on three public question sets, each weighing the same: `bench/train-sentences.ts` prints them (docs/quality.md).
 */
export const excerptWeights: Readonly<Record<SentenceFeatureName, number>> = {
  coverage: 1.73,
  carried: 2.87,
  names: -2.22,
  wording: 1.92,
  closeness: 0.45,
  first: 1.51,
  wanted: 1.34,
  holdsKind: 2.09,
  focus: 1.43,
  place: 1.5,
  newNames: 0.41,
  meaning: 2.41,
  likeness: 1.9,
  titleLikeness: -1.16,
};
