import type { ConfidenceName } from './standing.ts';

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceWeights: Readonly<Record<ConfidenceName, number>> = {
  pair: 1.635,
  meaning: 4.341,
  wanted: 0.399,
  titleOnly: 2.698,
  missingNames: -4.037,
  lead: 0.169,
  farLead: 0.051,
  bm25Lead: 1.977,
  rareCoverage: 0.772,
  rarePair: 3.861,
  rareSentence: 0.313,
  namesNowhere: -2.085,
  namesSwapped: -5.985,
  yearOther: -1.327,
  questionLength: 0.454,
  degreeMissing: -0.942,
  opposite: -2.587,
  otherPolarity: -0.975,
  onlyPolarity: -3.094,
  lacksNumber: -1.787,
  lacksTime: -0.927,
  likenessApart: 2.097,
  restLikeness: 2.094,
  numberFar: -1.556,
  brokenPairs: -0.01,
  bm25: 1.335,
};
export const confidenceBase = -8.757;

/** The confidence from which on an answer is given. */
export const thresholds = { ask: 0.42 };
/**
 * So much more it takes where the question asks openly (asked-kind.ts), or for a number or a time that is not there: the most silence and
 * answers are right then (docs/quality.md).
 */
export const doubtMargin = 0.11;
