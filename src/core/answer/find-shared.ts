import type { Query } from '../search/query.ts';
import { findTerms } from '../search/terms.ts';
import type { Span } from '../text/span.ts';
import { joinSpans } from './join-spans.ts';

/** The words of an excerpt that the question has, too. */
export function findShared(text: string, query: Query, excerpt: Span): readonly Span[] {
  const keys = new Set(query.terms.flatMap((term) => [...term.keys.keys()]));
  const found = findTerms(text, query.language, excerpt, keys);
  return joinSpans(
    found.filter(({ common }) => !common),
    text,
  );
}
