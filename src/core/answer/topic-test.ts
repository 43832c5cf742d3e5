import { readQuery } from '../search/query.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Library } from './library.ts';

/** The share of a topic's weight that a text about it has in its words. */
const topicShare = 0.5;

/** Somewhere in an article, such as a finding's excerpt. */
export interface Place {
  readonly article: Article;
  readonly excerpt: Span;
}

/** Tells of an excerpt whether it is about a topic: whether it has enough of the topic's words. */
export function createTopicTest(library: Library, about: string): (place: Place) => boolean {
  const query = readQuery(about, library.index);
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  return ({ article, excerpt }) => {
    const keys = new Set(findTerms(article.text, query.language, excerpt).map(({ key }) => key));
    const held = query.terms.filter((term) => [...term.keys.keys()].some((key) => keys.has(key)));
    return total > 0 && held.reduce((sum, { weight }) => sum + weight, 0) >= topicShare * total;
  };
}
