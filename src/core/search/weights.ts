import type { Features } from './features.ts';
import type { SentenceFeatureName } from './sentence-features.ts';

/**
 * What each feature adds to the order of passages: a linear model, trained by the softmax of the right passage among the candidates on
 * four public question sets, each set weighing the same: `bench/train-ranking.ts` prints them (docs/quality.md).
 */
export const rankingWeights: Readonly<Record<keyof Features, number>> = {
  bm25: 4.03,
  evidence: 0.86,
  coverage: 2.43,
  sentence: 3.91,
  pair: 2.05,
  concentration: -2.41,
  order: 1.58,
  phrases: 1.33,
  wording: 4.39,
  exact: 3.39,
  meaning: 11.15,
  sentenceMeaning: 2.9,
  direction: 5.67,
  closeness: 0.89,
  wanted: 0.57,
  title: 2.86,
  titleOnly: 8.72,
  titleNamed: 3.9,
  article: 1.47,
  missingNames: -4.27,
  missingNumbers: -2.82,
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
