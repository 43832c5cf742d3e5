import type { Span } from '../text/span.ts';

/** One line of a text, with what Markdown adds to it set apart. */
export interface Line extends Span {
  /** The words, without indentation, quotation bars, hashes, bold marks and white space at the end. */
  readonly content: Span;
  /** Columns of white space before the content; a tab counts four. */
  readonly indent: number;
  /** 1–6 for a Markdown heading, 0 otherwise. */
  readonly level: number;
  /** The whole line is set in bold. */
  readonly bold: boolean;
  /** The line begins with a list mark of Markdown. */
  readonly bullet: boolean;
  readonly blank: boolean;
}

const prefix = /^(?:[^\S\n]|>){0,64}/;
const hashes = /^(#{1,6})(?:[^\S\n]+|$)/;
const bulletMark = /^[-*+•‣◦–—]\s{1,8}(?=\S)/;
const emphasis = /^(?:\*\*|__)(?!\s)/;
const emphasisEnd = /(?:\*\*|__)[:.]?$/;

/** The lines of `text`; each keeps its line feed, so that joined they are the text. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push(readLine(text, { start, end }));
    start = end;
  }
  return lines;
}

function readLine(text: string, { start, end }: Span): Line {
  const raw = text.slice(start, end).trimEnd();
  const lead = prefix.exec(raw)?.[0] ?? '';
  const indent = [...lead].reduce((columns, char) => columns + (char === '\t' ? 4 : 1), 0);
  let from = lead.length;
  let to = raw.length;
  const rest = raw.slice(from, from + 80);
  const heading = hashes.exec(rest);
  if (heading) from += heading[0].length;
  const bullet = heading ? null : bulletMark.exec(rest);
  if (bullet) from += bullet[0].length;
  const bold = emphasis.test(raw.slice(from, from + 3)) && to - from > 4 && emphasisEnd.test(raw.slice(-3));
  if (bold) {
    from += 2;
    to -= raw.endsWith('**') || raw.endsWith('__') ? 2 : 3;
  }
  while (heading && to > from && (raw.charAt(to - 1) === '#' || raw.charAt(to - 1) === ' ')) to -= 1;
  return {
    start,
    end,
    content: { start: start + from, end: start + Math.max(from, to) },
    indent,
    level: heading?.[1]?.length ?? 0,
    bold,
    bullet: bullet !== null,
    blank: raw.length === lead.length,
  };
}
