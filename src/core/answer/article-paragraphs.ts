import type { Article } from '../text/article.ts';
import { findParagraphs, type Paragraph, trimSpan } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import { coverSpans, overlaps, type Span } from '../text/span.ts';

/** Articles do not change: their paragraphs are found once, when the first of them is shown. */
const known = new WeakMap<Article, readonly Paragraph[]>();

export function paragraphsOf(article: Article): readonly Paragraph[] {
  const paragraphs = known.get(article) ?? findParagraphs(article.text);
  known.set(article, paragraphs);
  return paragraphs;
}

/** The number of the paragraph in which a span begins. */
export const findParagraphNumber = (article: Article, { start }: Span): number =>
  paragraphsOf(article).find(({ end }) => end > start)?.number ?? 1;

/** The whole sentences that hold the spans, or null where they hold no words. */
export function coverSentences(article: Article, spans: readonly Span[]): Span | null {
  const whole = coverSpans(spans);
  if (!whole) return null;
  const sentences = paragraphsOf(article)
    .filter((paragraph) => overlaps(paragraph, whole))
    .flatMap((paragraph) => splitSentences(article.text, paragraph))
    .flatMap((piece) => trimSpan(article.text, piece) ?? [])
    .filter((sentence) => overlaps(sentence, whole));
  return coverSpans(sentences);
}
