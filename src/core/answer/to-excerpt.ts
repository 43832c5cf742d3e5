import type { Query } from '../search/query.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { Excerpt } from './answer.ts';
import { joinSpans } from './join-spans.ts';

/** An article's words, with those marked that the question has, too. */
export const toExcerpt = (article: Article, query: Query, { start, end }: Span): Excerpt => ({
  start,
  end,
  text: sliceVerbatim(article, { start, end }),
  highlights: findShared(article.text, query, { start, end }),
});

function findShared(text: string, query: Query, excerpt: Span): readonly Span[] {
  const keys = new Set(query.terms.flatMap((term) => [...term.keys.keys()]));
  const found = findTerms(text, query.language, excerpt, keys);
  return joinSpans(
    found.filter(({ common }) => !common),
    text,
  );
}
