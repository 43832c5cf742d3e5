import type { ConfidenceName } from './standing.ts';

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  pair: 0.989,
  density: 0.858,
  meaning: 2.754,
  sentenceMeaning: 1.078,
  wanted: 0.975,
  titleOnly: 1.024,
  missingNames: -2.13,
  lead: 0.144,
  farLead: 0.095,
  bm25Lead: 1.858,
  bm25Behind: -0.225,
  rareCoverage: 0.952,
  rarePair: 2.039,
  rareSentence: 0.421,
  rarestMissing: 0.639,
  leastNear: 0.723,
  focusMissing: 0.438,
  namesNowhere: -0.721,
  namesSwapped: -6.801,
  numberElsewhere: -0.686,
  spread: 0.202,
  newNames: -0.129,
  questionLength: 0.685,
  degreeMissing: -0.456,
  opposite: -1.717,
  otherPolarity: -1.636,
  onlyPolarity: -2.641,
  lacksNumber: -2.254,
  lacksTime: -0.547,
  countsOther: -1.268,
  asksNumber: -0.221,
};
export const confidenceBase = -9.185;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
