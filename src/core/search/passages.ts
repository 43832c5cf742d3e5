import type { Article } from '../text/article.ts';
import { findParagraphs, trimSpan } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A sentence of a passage with the paragraph it stands in. */
export interface PassageSentence extends Span {
  /** 1-based, the title not counted. */
  readonly paragraph: number;
}

/** From about this many words on, a paragraph is ranked in parts: passages of 60 to 130 words rank best. */
const longestPassage = 400;
/** Parts are begun anew after about this many words. */
const wantedPassage = 200;

/** The passages of an article, each a run of whole sentences of one paragraph. */
export function splitPassages(article: Pick<Article, 'text'>): readonly (readonly PassageSentence[])[] {
  return findParagraphs(article.text).flatMap((paragraph) => {
    const sentences = splitSentences(article.text, paragraph).flatMap((piece): PassageSentence[] => {
      const span = trimSpan(article.text, piece);
      return span ? [{ ...span, paragraph: paragraph.number }] : [];
    });
    return splitLong(article.text, sentences);
  });
}

function splitLong(
  text: string,
  sentences: readonly PassageSentence[],
): readonly (readonly PassageSentence[])[] {
  const lengths = sentences.map(({ start, end }) => countWords(text, start, end));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total <= longestPassage || sentences.length < 2) return sentences.length ? [sentences] : [];
  const wanted = total / Math.round(total / wantedPassage);
  const parts: PassageSentence[][] = [];
  let words = 0;
  for (const [at, sentence] of sentences.entries()) {
    if (words >= parts.length * wanted) parts.push([]);
    parts.at(-1)?.push(sentence);
    words += lengths[at] ?? 0;
  }
  return parts;
}

/** Spaces are counted: near enough to words, and cheap. */
function countWords(text: string, start: number, end: number): number {
  let words = 1;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 32) words += 1;
  return words;
}
