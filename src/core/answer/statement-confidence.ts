import type { Reason } from './answer.ts';
import { explainFeatures, type LogisticWeights, rateFeatures } from './confidence-steps.ts';

/** What speaks for a place that has the asked wording, or nearly. */
export interface WordingFeatures {
  /** Weight of the asked words found in order, of the weight of all; 0–1. */
  readonly share: number;
  /** 1 where all words stand there with nothing in between. */
  readonly exact: number;
  /** Logarithm of the number of words found. */
  readonly words: number;
  /** Their rarity added up, ÷ 10: how much there is to go by. */
  readonly evidence: number;
}

/** What speaks for a statement that a question may paraphrase. */
export interface ParaphraseFeatures {
  /** Its lead in score over the best sentence elsewhere. */
  readonly lead: number;
  /** Share of the question's weight that the sentence has, or comes near; 0–1. */
  readonly reached: number;
  /** The same of the sentence with the one before or after it; 0–1. */
  readonly pair: number;
  /** Cosine of what sets question and sentence apart from the article. */
  readonly distinct: number;
  /** Cosine of the question and the title. */
  readonly titleLikeness: number;
  /** The logarithm of how many terms the sentence has. */
  readonly terms: number;
}

/** Logistic models that `bench/fit-answers.ts` fitted and prints (docs/quality.md). */
const wordingWeights: LogisticWeights<keyof WordingFeatures> = {
  base: -2.24,
  share: 0.18,
  exact: 3.14,
  words: 0.88,
  evidence: 0.83,
};

const paraphraseWeights: LogisticWeights<keyof ParaphraseFeatures> = {
  base: -2.99,
  lead: 0.51,
  reached: -0.69,
  pair: 0.11,
  distinct: 2.22,
  titleLikeness: 1.23,
  terms: 0.84,
};

export const wordingNames = [
  'share',
  'exact',
  'words',
  'evidence',
] as const satisfies readonly (keyof WordingFeatures)[];

export const paraphraseNames = [
  'lead',
  'reached',
  'pair',
  'distinct',
  'titleLikeness',
  'terms',
] as const satisfies readonly (keyof ParaphraseFeatures)[];

/** How sure it is that the words that were found are those that were meant. */
export const rateWording = (features: WordingFeatures): number =>
  rateFeatures(wordingWeights, wordingNames, features);

/** How sure it is that a statement is the one that the question paraphrases. */
export const rateParaphrase = (features: ParaphraseFeatures): number =>
  rateFeatures(paraphraseWeights, paraphraseNames, features);

const wordingDetails: Readonly<Record<keyof WordingFeatures, string>> = {
  share: 'share of the asked words that stand there in order',
  exact: 'all of them, with nothing in between',
  words: 'how many words were found',
  evidence: 'how rare they are',
};

const paraphraseDetails: Readonly<Record<keyof ParaphraseFeatures, string>> = {
  lead: 'lead over the best sentence elsewhere',
  reached: 'share of the question that the sentence has, or comes near',
  pair: 'the same with the sentence before or after it',
  distinct: 'nearness in meaning, apart from what the whole article is about',
  titleLikeness: 'nearness in meaning of the title',
  terms: 'how many words of the question the sentence has',
};

/** What the confidence is made of. */
export const explainWording = (features: WordingFeatures): readonly Reason[] =>
  explainFeatures(wordingWeights, wordingDetails, wordingNames, features);

/** What the confidence is made of. */
export const explainParaphrase = (features: ParaphraseFeatures): readonly Reason[] =>
  explainFeatures(paraphraseWeights, paraphraseDetails, paraphraseNames, features);
