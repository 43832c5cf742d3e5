import type { Span } from './span.ts';

/** A paragraph without the white space around it; `number` is 1-based and does not count the title. */
export interface Paragraph extends Span {
  readonly number: number;
}

const separator = /\n(?:[^\S\n]*\n)+/g;

/** Pieces of the text at blank lines. Joined they are the text: each keeps the blank lines that follow it. */
export function splitParagraphs(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    const end = match.index + match[0].length;
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** The piece without white space at its ends, or null where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** The numbered paragraphs of a text: the pieces that are not blank, trimmed. */
export function findParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const piece of splitParagraphs(text)) {
    const trimmed = trimSpan(text, piece);
    if (trimmed) paragraphs.push({ ...trimmed, number: paragraphs.length + 1 });
  }
  return paragraphs;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f
  );
}
