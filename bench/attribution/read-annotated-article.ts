import { findPeople } from '../../src/core/people/find-people.ts';
import { type Reading, readUnits } from '../../src/core/quotes/reading.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import type { AnnotatedArticle } from '../annotated.ts';

/** An annotated article as attribution reads it. */
export function readAnnotatedArticle({ id, text }: AnnotatedArticle): Reading {
  const document = readDocument(articleOf(id, text));
  return readUnits(document, findPeople(document));
}
