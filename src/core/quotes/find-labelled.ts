import type { Document } from '../text/document.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { trimSpan } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** A line of a transcript: who speaks, and the words. */
interface Labelled {
  readonly label: string;
  readonly source: Span;
  readonly content: Span;
}

/** A name of up to five words, or Q and A, and a colon at the head of a line; a quotation mark may open it. */
const labelPattern =
  /^["“]?(\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4}):[ \t\u00A0]{1,4}(?=\S)/u;

/** Statements of transcripts and interviews, whose lines begin with who speaks: `PARK: That is not true.`, `Q: Why?` */
export function findLabelled(document: Document): readonly Draft[] {
  const lines = document.paragraphs.flatMap((paragraph) => linesOf(document.text, paragraph));
  const labelled = lines.flatMap((line) => readLine(document.text, line) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labelled
    .filter(
      ({ label, content }) => isSpeaker(document.text, label, counts) && opensWords(document.text, content),
    )
    .map(({ label, source, content }) => ({
      report: null,
      source,
      content: [content],
      probability: 0.97,
      rule: label === 'A' ? 'answer' : label === 'Q' ? 'question' : 'label',
      continues: null,
    }));
}

function linesOf(text: string, { start, end }: Paragraph): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    const line = trimSpan(text, { start: from, end: to });
    if (line) lines.push(line);
    from = to + 1;
  }
  return lines;
}

function readLine(text: string, { start, end }: Span): Labelled | null {
  const match = labelPattern.exec(text.slice(start, Math.min(end, start + 200)));
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const from = start + match[0].indexOf(label);
  return {
    label,
    source: { start: from, end: from + label.length },
    content: { start: start + match[0].length, end },
  };
}

/** Two lines make a transcript. Besides, a name in capitals that the text has elsewhere in small letters. */
function isSpeaker(text: string, label: string, counts: ReadonlyMap<string, number>): boolean {
  if (counts.size < 2) return false;
  if ((counts.get(label) ?? 0) > 1) return true;
  const last = label.split(' ').at(-1) ?? '';
  if (last.length < 3 || last !== last.toUpperCase()) return false;
  return text.includes(last.charAt(0) + last.slice(1).toLowerCase());
}

/** Figures behind a colon are a table. */
const opensWords = (text: string, { start }: Span): boolean =>
  /^[\p{L}“"‘'([«„…]/u.test(text.slice(start, start + 2));
