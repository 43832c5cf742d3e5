import { findClauses } from '../clauses/find-clauses.ts';
import type { Agreement, ReportedClause } from '../clauses/provision.ts';
import type { Person } from '../people/person.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { findAttributions } from '../quotes/find-attributions.ts';
import type { Article } from '../text/article.ts';
import { type DatedSpan, findDates } from '../text/dates.ts';
import { readDocument } from '../text/document.ts';

/** Everything that is found in one article before any question is asked. Plain data: snapshots keep it as JSON. */
export interface Analysis {
  readonly people: readonly Person[];
  readonly attributions: readonly Attribution[];
  readonly agreement: Agreement | null;
  readonly reported: readonly ReportedClause[];
  readonly dates: readonly DatedSpan[];
}

/** Raised whenever the same text would give another `Analysis`: snapshots of an older version are rebuilt. */
export const analysisVersion = 5;

export interface AnalyzedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

export function analyzeArticle(article: Article): AnalyzedArticle {
  const document = readDocument(article);
  const { people, attributions } = findAttributions(document);
  const { agreement, reported } = findClauses(document, attributions);
  return { article, analysis: { people, attributions, agreement, reported, dates: findDates(document) } };
}
