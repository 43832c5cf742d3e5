import type { ConfidenceName } from './standing.ts';

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  pair: 1.074,
  density: 0.818,
  meaning: 2.862,
  sentenceMeaning: 1.212,
  wanted: 0.972,
  titleOnly: 1.022,
  missingNames: -2.121,
  lead: 0.132,
  farLead: 0.132,
  bm25Lead: 1.714,
  bm25Behind: -0.214,
  rareCoverage: 0.948,
  rarePair: 2.279,
  rareSentence: 0.321,
  rarestMissing: 0.402,
  leastNear: 0.466,
  focusMissing: 0.302,
  namesNowhere: -0.759,
  namesSwapped: -7.066,
  numberElsewhere: -0.826,
  spread: 0.212,
  newNames: -0.132,
  questionLength: 0.89,
  degreeMissing: -0.416,
  opposite: -1.639,
  otherPolarity: -1.555,
  onlyPolarity: -2.455,
  lacksNumber: -2.341,
  lacksTime: -0.447,
  countsOther: -0.973,
  asksNumber: -0.188,
};
export const confidenceBase = -9.316;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
