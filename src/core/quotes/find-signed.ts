import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** A dash and a name behind a quotation, to the end of its line; the name ends at the first comma or bracket. */
const signature =
  /^[ \t\u00A0]{0,4}(?:—|–|--|-)[ \t\u00A0]{0,4}((?:the )?\p{Lu}[^\n,;(]{1,60})(?:[,;(][^\n]{0,120})?$/u;

/** Longer lines are no signatures. */
const longest = 200;

/** Quotations that are signed: a whole paragraph in quotation marks, and behind it or below it a dash and a name. */
export function findSigned({ text, paragraphs, quoted }: Document): readonly Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  for (const region of quoted) {
    while (at < paragraphs.length && (paragraphs[at]?.end ?? 0) <= region.start) at += 1;
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start !== region.start || !region.closed) continue;
    const next = paragraphs[at + 1];
    const source =
      region.end === paragraph.end
        ? next && readSignature(text, next)
        : readSignature(text, { start: region.end, end: paragraph.end });
    if (source)
      drafts.push({
        report: null,
        source,
        content: [{ start: region.start, end: region.end }],
        probability: 0.95,
        rule: 'signature',
        continues: null,
      });
  }
  return drafts;
}

function readSignature(text: string, { start, end }: Span): Span | null {
  if (end - start > longest) return null;
  const line = text.slice(start, end).trimEnd();
  const match = signature.exec(line);
  const name = match?.[1]?.trimEnd();
  if (!match || !name) return null;
  const from = start + line.indexOf(name, match[0].search(/\p{L}/u));
  return { start: from, end: from + name.length };
}
