import type { ConfidenceName } from './standing.ts';

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  pair: 0.896,
  density: 0.374,
  meaning: 2.95,
  sentenceMeaning: 0.601,
  wanted: 0.994,
  titleOnly: 0.86,
  missingNames: -2.278,
  lead: 0.123,
  farLead: 0.119,
  bm25Lead: 1.712,
  bm25Behind: -0.258,
  rareCoverage: 0.873,
  rarePair: 2.033,
  rareSentence: 0.455,
  rarestMissing: 0.439,
  leastNear: 0.541,
  focusMissing: 0.307,
  namesNowhere: -0.744,
  namesSwapped: -6.804,
  numberElsewhere: -0.888,
  spread: 0.129,
  newNames: -0.107,
  questionLength: 0.661,
  degreeMissing: -0.493,
  opposite: -1.761,
  otherPolarity: -1.545,
  onlyPolarity: -2.506,
  lacksNumber: -2.348,
  lacksTime: -0.411,
  countsOther: -0.904,
  likeness: 1.627,
  asksNumber: -0.242,
};
export const confidenceBase = -8.623;

/** The confidence from which on an answer is given, by kind of question. */
export const thresholds = { ask: 0.4 };
