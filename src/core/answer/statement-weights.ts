/** What speaks for a sentence as the statement that a question paraphrases; each 0–1. "Softly" is by the word table, where the words themselves do not meet. */
export interface StatementFeatures {
  /** Share of the question's weight that stands anywhere in the article; cosines of the question with the article and its title. */
  readonly article: number;
  readonly articleLikeness: number;
  readonly titleLikeness: number;
  /** Share that stands in the sentence; that it has softly; that it has in either way together with the sentence before or after it. */
  readonly own: number;
  readonly soft: number;
  readonly pair: number;
  /** As `soft`, but words that much of the article comes near count less. */
  readonly local: number;
  /** Share that is missing and names somebody whom the sentence means. */
  readonly people: number;
  /** Cosine of question and sentence; of question and the sentences around it; of what sets both apart from the article. */
  readonly likeness: number;
  readonly context: number;
  readonly distinct: number;
  /** 1 where somebody is surely named as its speaker. */
  readonly named: number;
}

export const statementFeatureNames = [
  'article',
  'articleLikeness',
  'titleLikeness',
  'own',
  'soft',
  'pair',
  'local',
  'people',
  'likeness',
  'context',
  'distinct',
  'named',
] as const satisfies readonly (keyof StatementFeatures)[];

/** What each feature adds to the order of statements: `bench/fit-answers.ts` prints them (docs/quality.md). */
export const statementWeights: Readonly<Record<keyof StatementFeatures, number>> = {
  article: 2.5,
  articleLikeness: 8.5,
  titleLikeness: 3.8,
  own: 3,
  soft: 5.3,
  pair: 7.4,
  local: 11.8,
  people: 9.2,
  likeness: 0.2,
  context: 4.7,
  distinct: 3,
  named: 1.5,
};

/** What each adds to the order of articles, of which the nearest are looked at sentence by sentence. */
export const articleWeights = { share: 5.2, likeness: 9.4, titleLikeness: 4.4 };
