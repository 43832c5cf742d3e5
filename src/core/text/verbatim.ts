import type { Article } from './article.ts';
import type { Span } from './span.ts';

declare const verbatim: unique symbol;

/** Words that stand in an article, letter by letter. Only `sliceVerbatim` makes one. */
export type Verbatim = string & { readonly [verbatim]: true };

/**
 * The article's own words at `span`.
 * @throws RangeError where the span does not lie within the article's text.
 */
export function sliceVerbatim(article: Pick<Article, 'id' | 'text'>, { start, end }: Span): Verbatim {
  if (
    !(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start &&
      start <= end &&
      end <= article.text.length
    )
  )
    throw new RangeError(
      `verbatim: [${start}, ${end}) is not within article "${article.id}" (0–${article.text.length})`,
    );
  return article.text.slice(start, end) as Verbatim;
}
