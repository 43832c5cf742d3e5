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

/**
 * A name of up to five words with its office (`ANNA FORD, HOST:`, `Lund (Labour):`) and a colon at the head of a line, or Q and A; a
 * quotation mark may open it.
 */
const labelPattern =
  /^["“]?(\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4})(?:,[^:,\n]{1,60}| \([^()\n]{1,40}\))?:[ \t\u00A0]{1,4}(?=\S)/u;
const courtPattern = /^([QA])\.[ \t\u00A0]{1,4}(?=\S)/u;

/** Statements of transcripts and interviews, whose lines begin with who speaks: `PARK: That is not true.`, `Q: Why?` */
export function findLabelled(document: Document): readonly Draft[] {
  const { text } = document;
  const lines = document.paragraphs.flatMap((paragraph) => linesOf(text, paragraph));
  const labelled = lines.map((line) => readLine(text, line));
  const counts = new Map<string, number>();
  for (const line of labelled)
    if (line) counts.set(keyOf(line.label), (counts.get(keyOf(line.label)) ?? 0) + 1);
  const turns = labelled.map((line) =>
    line && isSpeaker(text, line.label, counts) && opensWords(text, line.content) ? line : null,
  );
  return toDrafts(text, lines, turns);
}

/** In a text that is a transcript as a whole, lines without a label belong to the turn before them. */
function toDrafts(
  text: string,
  lines: readonly Span[],
  turns: readonly (Labelled | null)[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const last = turns.findLastIndex((turn) => turn !== null);
  const whole = isTranscript(turns);
  lines.slice(0, last + 1).forEach((line, at) => {
    const turn = turns[at];
    if (turn) drafts.push(toDraft(turn));
    else if (whole && !isAside(text, line)) drafts.at(-1)?.content.push(line);
  });
  return drafts;
}

/** At least half of the lines from the first turn to the last have a label. */
function isTranscript(turns: readonly (Labelled | null)[]): boolean {
  const labelled = turns.filter((turn) => turn !== null).length;
  const first = turns.findIndex((turn) => turn !== null);
  return 2 * labelled >= turns.findLastIndex((turn) => turn !== null) - first + 1;
}

/** "(Laughter)", "[Applause]" */
const isAside = (text: string, { start, end }: Span): boolean => /^[([].*[)\]]$/.test(text.slice(start, end));

const toDraft = ({ label, source, content }: Labelled): Draft => ({
  report: null,
  source,
  content: [content],
  probability: 0.97,
  rule: label === 'A' ? 'answer' : label === 'Q' ? 'question' : 'label',
  continues: null,
});

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
  const line = text.slice(start, Math.min(end, start + 200));
  const match = labelPattern.exec(line) ?? courtPattern.exec(line);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const from = start + match[0].indexOf(label);
  return {
    label,
    source: { start: from, end: from + label.length },
    content: { start: start + match[0].length, end },
  };
}

/** "COUNCILWOMAN REYES" is "REYES" from the second time on: the last word tells. */
const keyOf = (label: string): string => label.split(' ').at(-1) ?? label;

/** Two lines make a transcript. Besides, a name in capitals that the text has elsewhere in small letters. */
function isSpeaker(text: string, label: string, counts: ReadonlyMap<string, number>): boolean {
  if (counts.size < 2) return false;
  const last = keyOf(label);
  if ((counts.get(last) ?? 0) > 1) return true;
  if (last.length < 3 || last !== last.toUpperCase()) return false;
  return text.includes(last.charAt(0) + last.slice(1).toLowerCase());
}

/** Figures behind a colon are a table. */
const opensWords = (text: string, { start }: Span): boolean =>
  /^[\p{L}“"‘'([«„…]/u.test(text.slice(start, start + 2));
