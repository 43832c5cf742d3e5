import type { Article } from './article.ts';
import { findParagraphs, type Paragraph, trimSpan } from './paragraphs.ts';
import { findQuotedRegions } from './quotation-marks.ts';
import type { QuotedRegion } from './quoted-region.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** A sentence without the white space after it, and the paragraph it stands in. */
export interface Sentence extends Span {
  /** `Paragraph.number`, 1-based. */
  readonly paragraph: number;
}

/** An article with its parts, found once and shared by everything that reads it. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly QuotedRegion[];
}

export function readDocument(article: Article): Document {
  const { text } = article;
  const paragraphs = findParagraphs(text);
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs)
    for (const piece of splitSentences(text, paragraph)) {
      const sentence = trimSpan(text, piece);
      if (sentence) sentences.push({ ...sentence, paragraph: paragraph.number });
    }
  return { article, text, paragraphs, sentences, quoted: findQuotedRegions(text) };
}
