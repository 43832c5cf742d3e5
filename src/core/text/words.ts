import type { Span } from './span.ts';

/** Letters and digits, with apostrophes, full stops and hyphens inside. */
const word = /[\p{L}\p{N}\p{M}]+(?:[’'.\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of `text` within `span`, in order. */
export function findWords(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(word))
    found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length });
  return found;
}
