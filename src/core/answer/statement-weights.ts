/** What speaks for a sentence as the statement that a question paraphrases; each 0–1. */
export interface StatementFeatures {
  /** Share of the question's weight that stands anywhere in the article. */
  readonly article: number;
  /** Share that stands in the sentence; of what is missing there: that names somebody whom the sentence means, stands in its paragraph, in the title. */
  readonly own: number;
  readonly people: number;
  readonly paragraph: number;
  readonly title: number;
  /** Cosine of question and sentence, and of question and the sentences around it, by the word table. */
  readonly likeness: number;
  readonly context: number;
  /** 1 where somebody is surely named as its speaker. */
  readonly named: number;
  /** Logarithm of its content terms, 1 for about twenty. */
  readonly length: number;
}

export const statementFeatureNames = [
  'article',
  'own',
  'people',
  'paragraph',
  'title',
  'likeness',
  'context',
  'named',
  'length',
] as const satisfies readonly (keyof StatementFeatures)[];

/** What each feature adds to the order of statements: `bench/fit-answers.ts` prints them (docs/quality.md). */
export const statementWeights: Readonly<Record<keyof StatementFeatures, number>> = {
  article: 3.2,
  own: 5.2,
  people: 0.7,
  paragraph: 1.7,
  title: 0.7,
  likeness: 3.7,
  context: 3.2,
  named: 2.0,
  length: 0.8,
};
