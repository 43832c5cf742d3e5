import type { ConfidenceName } from './standing.ts';

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  pair: 0.864,
  meaning: 2.484,
  wanted: 0.25,
  titleOnly: 1.799,
  missingNames: -2.868,
  lead: 0.109,
  farLead: 0.072,
  bm25Lead: 1.656,
  rareCoverage: 0.977,
  rarePair: 3.283,
  rareSentence: 0.364,
  leastNear: 0.007,
  namesNowhere: -1.227,
  namesSwapped: -8.639,
  numberElsewhere: -0.702,
  questionLength: 0.641,
  degreeMissing: -0.586,
  opposite: -1.719,
  otherPolarity: -1.149,
  onlyPolarity: -2.721,
  lacksNumber: -1.82,
  lacksTime: -1.245,
  countsOther: 0.14,
  likenessApart: 1.089,
  restLikeness: 1.69,
  numberFar: -1.287,
  brokenPairs: -0.155,
  bm25: 0.718,
};
export const confidenceBase = -7.765;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
