import type { Finding } from '../../core/answer/answer.ts';
import { findParagraphNumber, paragraphsOf } from '../../core/answer/article-paragraphs.ts';
import { chooseAttribution } from '../../core/answer/choose-attribution.ts';
import { toClauseFinding } from '../../core/answer/clause-finding.ts';
import type { Library } from '../../core/answer/library.ts';
import type { Article } from '../../core/text/article.ts';
import { coverSpans, overlaps } from '../../core/text/span.ts';
import { sliceVerbatim } from '../../core/text/verbatim.ts';
import { findViewedArticle, type View } from './view.ts';

/** What a view shows, as of now; null where the article is gone or has changed. */
export function findViewed(library: Library, view: View): Finding | null {
  const article = findViewedArticle(library.articles, view);
  if (!article) return null;
  const finding = findExcerpt(library, article, view);
  if (view.paragraph === 0) return finding;
  const paragraph = paragraphsOf(article)[view.paragraph - 1];
  if (!paragraph) return finding;
  const { start, end, number } = paragraph;
  const within = overlaps(paragraph, view.excerpt);
  return {
    ...finding,
    paragraph: number,
    excerpt: { start, end, text: sliceVerbatim(article, { start, end }), highlights: view.highlights },
    attribution: within ? finding.attribution : chooseAttribution(library, article, paragraph, paragraph),
  };
}

/** The excerpt that the view is about, as the library knows it now. */
function findExcerpt(library: Library, article: Article, { excerpt, match, highlights }: View): Finding {
  const grounds = { confidence: 1, match, why: [] };
  const marked = { ...excerpt, text: sliceVerbatim(article, excerpt), highlights };
  const unit = library.clauses.units.find(
    (found) =>
      found.article.id === article.id &&
      found.excerpt.start === excerpt.start &&
      found.excerpt.end === excerpt.end,
  );
  if (unit) return { ...toClauseFinding(library, unit, '', grounds), excerpt: marked };
  return {
    article,
    paragraph: findParagraphNumber(article, excerpt),
    excerpt: marked,
    attribution: chooseAttribution(library, article, coverSpans(highlights) ?? excerpt, excerpt),
    clause: null,
    ...grounds,
  };
}
