import type { Span } from '../../core/text/span.ts';

/**
 * What Discord reads as Markdown, as a mention, a timestamp, an emoji or a bare link. A backslash before any of them shows the
 * character itself: Discord takes `\` before whatever is neither a letter, a digit nor white space.
 */
const special = /[\\*_~`|<>[\]@]|:(?=\S)/g;
const lineStart = /^([^\S\n\r\u2028\u2029]*)([#+-])/gm;
const numberedLine = /^([^\S\n\r\u2028\u2029]*\d{1,20})\./gm;

/** Text that Discord shows letter by letter. */
export const escapeMarkup = (text: string): string =>
  text.replace(special, '\\$&').replace(lineStart, '$1\\$2').replace(numberedLine, '$1\\.');

/** White space other than single spaces; most lines of most texts have none. */
const unevenSpace = /[^\S ]| {2}/;

/** A text on one line: white space as single spaces, none at either end. */
export const foldSpace = (text: string): string =>
  (unevenSpace.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Foreign text for one line of a card: white space folded, escaped, and shortened with a mark where it is too long. */
export function toLine(text: string, most = 200): string {
  const line = foldSpace(text);
  return escapeMarkup(line.length <= most ? line : `${cutAt(line, most - 1).trimEnd()}…`);
}

/** The first `most` UTF-16 units, or one less where a character would be cut in two. */
export const cutAt = (text: string, most: number): string =>
  text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most);

/** An excerpt as a quotation, with the highlights bold; `span` and `highlights` are offsets into `text`. */
export function toQuotation(text: string, span: Span, highlights: readonly Span[]): string {
  let at = span.start;
  let markup = '';
  for (const { start, end } of highlights) {
    const from = Math.max(start, at);
    const to = Math.min(end, span.end);
    if (from >= to) continue;
    markup += escapeMarkup(text.slice(at, from)) + toBold(text.slice(from, to));
    at = to;
  }
  return toQuote(markup + escapeMarkup(text.slice(at, span.end)));
}

/** Each line on its own: marks do not reach over the start of a quoted line. */
const toBold = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.trim() ? `**${escapeMarkup(line)}**` : line))
    .join('\n');

export const toQuote = (markup: string): string =>
  markup
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
