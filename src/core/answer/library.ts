import { type ClauseIndex, createClauseIndex } from '../clauses/clause-index.ts';
import { findClauseUnits } from '../clauses/clause-units.ts';
import { createPassageIndex, type PassageIndex } from '../search/passage-index.ts';
import type { Article } from '../text/article.ts';
import type { AnalyzedArticle } from './analysis.ts';

/** Articles with their analyses and an index: all that a question needs. Immutable; a change of the corpus makes a new one. */
export interface Library {
  readonly entries: ReadonlyMap<string, AnalyzedArticle>;
  readonly articles: readonly Article[];
  readonly index: PassageIndex;
  readonly clauses: ClauseIndex;
}

export function createLibrary(entries: readonly AnalyzedArticle[]): Library {
  return {
    entries: new Map(entries.map((entry) => [entry.article.id, entry])),
    articles: entries.map(({ article }) => article),
    index: createPassageIndex(entries.map(({ article }) => article)),
    clauses: createClauseIndex(
      entries.flatMap(({ article, analysis }) => findClauseUnits(article, analysis)),
    ),
  };
}
