import type { Article } from '../text/article.ts';
import { findParagraphs, trimSpan } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findLeadIns } from './lead-ins.ts';

/** A sentence of a passage with the paragraph it stands in. */
export interface PassageSentence extends Span {
  /** 1-based, the title not counted. */
  readonly paragraph: number;
}

/** From about this many words on, a paragraph is ranked in parts: passages of 60 to 130 words rank best. */
const longestPassage = 400;
/** Parts are begun anew after about this many words. */
const wantedPassage = 200;

/** A run of whole sentences of one paragraph. */
export interface Passage {
  readonly sentences: readonly PassageSentence[];
  /** The headings and questions right above its paragraph, where it is the first passage of that: read with it, never shown for it. */
  readonly leadIn: Span | null;
  /** It is a heading or question itself, and read with the passage below. */
  readonly leads: boolean;
}

/** The passages of an article, in order. */
export function splitPassages({ text }: Pick<Article, 'text'>): readonly Passage[] {
  const paragraphs = findParagraphs(text);
  const leadIns = findLeadIns(text, paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const sentences = splitSentences(text, paragraph).flatMap((piece): PassageSentence[] => {
      const span = trimSpan(text, piece);
      return span ? [{ ...span, paragraph: paragraph.number }] : [];
    });
    const leadIn = leadIns[index] ?? null;
    return splitLong(text, sentences).map((part, at) => ({
      sentences: part,
      leadIn: at === 0 ? leadIn : null,
      leads: leadIns[index] === undefined,
    }));
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
