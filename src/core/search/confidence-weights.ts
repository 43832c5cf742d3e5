import type { ConfidenceName } from './standing.ts';

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  pair: 1.169,
  density: 0.918,
  meaning: 2.784,
  sentenceMeaning: 1.295,
  wanted: 0.971,
  titleOnly: 1.19,
  missingNames: -2.073,
  lead: 0.137,
  farLead: 0.12,
  bm25Lead: 1.714,
  bm25Behind: -0.264,
  rareCoverage: 0.886,
  rarePair: 2.321,
  rareSentence: 0.3,
  rarestMissing: 0.508,
  leastNear: 0.63,
  focusMissing: 0.358,
  namesNowhere: -0.8,
  namesSwapped: -7.013,
  numberElsewhere: -0.787,
  spread: 0.234,
  newNames: -0.136,
  questionLength: 0.871,
  degreeMissing: -0.402,
  opposite: -1.628,
  otherPolarity: -1.569,
  onlyPolarity: -2.455,
  lacksNumber: -2.333,
  lacksTime: -0.457,
  countsOther: -1.274,
  asksNumber: -0.192,
};
export const confidenceBase = -9.467;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
