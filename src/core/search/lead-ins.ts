import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';

/** Headings and questions longer than this, in UTF-16 units, lead to nothing: they are texts of their own. */
const longestLeadIn = 200;
/** A heading over a heading over a heading, and no more: longer runs of short lines are lists. */
const mostLeadIns = 3;
/** So many words may stand in a heading that only its shape tells. */
const mostWords = 8;
/** A paragraph of so many words says itself what it is about: no heading without a mark is read with it. */
const wordsBelow = { fewest: 6, most: 50 };

const marked = /^#{1,6}\s|^(\*\*|__)[^*_]+\1[:?]?$/u;
const question = /^(?!["“‘'«„])[^\n]+\?[*_)]{0,4}$/u;
const plain = /^[\p{Lu}\p{N}][^\n.!?;]*[\p{L}\p{N})]:?$/u;

/**
 * For each paragraph the lead-ins above it, as one span, or null: headings (Markdown's, bold lines, short lines without a full stop) and questions that
 * a paragraph consists of, as interviews and lists of questions have them. They tell what the paragraph below is about, and answer nothing themselves.
 * Undefined for the lead-ins themselves; those that nothing stands below are paragraphs like any other.
 */
export function findLeadIns(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly (Span | null | undefined)[] {
  const found: (Span | null | undefined)[] = [];
  let first = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (next && leads(text, paragraph, next)) continue;
    const count = at - first;
    const above = paragraphs[first];
    const joined = count > 0 && count <= mostLeadIns && above;
    for (let other = first; other < at; other += 1) found.push(joined ? undefined : null);
    found.push(joined ? { start: above.start, end: paragraphs[at - 1]?.end ?? above.end } : null);
    first = at + 1;
  }
  return found;
}

function leads(text: string, { start, end }: Span, below: Span): boolean {
  if (end - start > longestLeadIn) return false;
  const line = text.slice(start, end);
  if (marked.test(line) || question.test(line)) return true;
  if (!plain.test(line) || countWords(line) > mostWords) return false;
  const words = countWords(text.slice(below.start, below.end));
  return words >= wordsBelow.fewest && words <= wordsBelow.most;
}

/** More, in UTF-16 units, need not be counted. */
const longestCounted = 1000;

const countWords = (text: string): number => text.slice(0, longestCounted).split(/\s+/u).length;
