import type { ConfidenceName } from './standing.ts';

/** A logistic model of whether a passage answers. */
export interface ConfidenceModel {
  readonly weights: Readonly<Record<ConfidenceName, number>>;
  readonly base: number;
}

/**
 * What the probability of a right answer is made of: a logistic model of the first passage and its place above the others, trained on public
 * question sets and on questions written for this project, asked of all articles, of their own alone, and where the answer was
 * taken out: `bench/train-confidence.ts` prints it (docs/quality.md).
 */
export const confidenceModel: ConfidenceModel = {
  weights: {
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
  },
  base: -8.757,
};

/** The same where nothing is known of meanings: without a table of words, and of questions in other languages. */
export const plainConfidenceModel: ConfidenceModel = {
  weights: {
    pair: 1.565,
    meaning: 0,
    wanted: 0.388,
    titleOnly: 0.11,
    missingNames: -3.772,
    lead: 0.184,
    farLead: 0.082,
    bm25Lead: 1.759,
    rareCoverage: -0.203,
    rarePair: 5.988,
    rareSentence: 0.116,
    namesNowhere: -3.31,
    namesSwapped: -3.726,
    yearOther: -1.449,
    questionLength: 0.576,
    degreeMissing: -0.898,
    opposite: -2.933,
    otherPolarity: -0.905,
    onlyPolarity: -3.654,
    lacksNumber: -1.665,
    lacksTime: -0.93,
    likenessApart: 0,
    restLikeness: 0,
    numberFar: -1.363,
    brokenPairs: 0.236,
    bm25: 1.679,
  },
  base: -8.379,
};

/** The confidence from which on an answer is given. */
export const thresholds = { ask: 0.42 };
/**
 * So much more it takes where the question asks openly (asked-kind.ts), or for a number or a time that is not there: the most silence and
 * answers are right then (docs/quality.md).
 */
export const doubtMargin = 0.11;
