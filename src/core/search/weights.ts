import type { Features } from './features.ts';
import type { SentenceFeatureName } from './sentence-features.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 3.8,
  evidence: 0.76,
  coverage: 2.41,
  sentence: 3.75,
  pair: 2.06,
  density: 0.09,
  order: 1.62,
  phrases: 1.3,
  wording: 4.48,
  exact: 3.41,
  meaning: 10.98,
  sentenceMeaning: 3.11,
  direction: 5.63,
  closeness: 0.81,
  wanted: 0.58,
  title: 2.99,
  titleOnly: 8.81,
  titleNamed: 3.96,
  article: 1.5,
  missingNames: -4.24,
  missingNumbers: -2.64,
  length: -0.98,
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
