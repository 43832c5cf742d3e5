import type { Span } from '../text/span.ts';
import { agreementNoun } from './agreement-nouns.ts';
import { findFurniture } from './furniture.ts';
import { findRunInHeading, isAllCapitals, isHeadingText, isTitleCase } from './headings.ts';
import { type Line, splitLines } from './lines.ts';
import { type Marker, readMarker } from './markers.ts';

/** A place where a provision begins: a number, a heading without one, or the closing formula. */
export interface Unit {
  readonly kind: 'numbered' | 'headed' | 'closing';
  /** Where it begins: at its line, or at its marker within a line. */
  readonly start: number;
  readonly marker: Marker | null;
  readonly heading: Span | null;
  /** Where its own words begin, at the latest at the beginning of the next unit. */
  readonly textStart: number;
  /** Of the Markdown heading, 0 for a plain line. */
  readonly level: number;
  readonly indent: number;
  /** It begins a paragraph, or is set as a heading; a number in the middle of a paragraph has to go on with a list. */
  readonly certain: boolean;
  /** A heading in capitals. */
  readonly capitals: boolean;
  /** A preamble or an annex that has no number. */
  readonly named: boolean;
  /** A preamble: it stands before the articles. */
  readonly front: boolean;
}

/** A stretch of words that belongs to the unit before it; furniture is left out. */
export interface TextLine extends Span {
  readonly kind: 'text';
  /** It begins a paragraph. */
  readonly fresh: boolean;
  readonly indent: number;
}

export interface Scan {
  readonly pieces: readonly (Unit | TextLine)[];
  /** The line that names the document, where the text begins with one. */
  readonly title: Span | null;
}

const closing =
  /^(?:in witness whereof|in faith whereof|en foi de quoi|zu urkund dessen|done (?:at|in|this)|signed (?:at|in|by|for|on)|executed (?:at|as|by|on)|for and on behalf of)\b/i;
const unnumberedAnnex =
  /^(?:preamble|recitals|background|whereas|annex|annexe|appendix|schedule|exhibit|attachment|addendum)(?:$|[:.]|\s?[-–—])/i;

const frontMatter = /^(?:preamble|recitals|background|whereas)\b/i;

interface State {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly furniture: readonly boolean[];
  readonly markdown: boolean;
  readonly pieces: (Unit | TextLine)[];
  /** The index of the line after those that are read. */
  next: number;
  closed: boolean;
}

/** Reads a text line by line into the beginnings of its provisions and the words between them. */
export function scanUnits(text: string): Scan {
  const lines = splitLines(text);
  const furniture = findFurniture(text, lines);
  const markdown = lines.filter(({ level }) => level > 0).length > 1;
  const state: State = { text, lines, furniture, markdown, pieces: [], next: 0, closed: false };
  const title = readTitle(state);
  while (state.next < lines.length) {
    const index = state.next;
    const line = lines[index];
    state.next += 1;
    if (!line || line.blank || furniture[index]) continue;
    readLine(state, index, line);
  }
  return { pieces: state.pieces, title };
}

const wordsOf = ({ text }: Pick<State, 'text'>, line: Line | undefined): string =>
  line ? text.slice(line.content.start, line.content.end) : '';

/** A first line that is set as a heading, has no number and stands above another heading or number. */
function readTitle(state: State): Span | null {
  const index = state.lines.findIndex((line, at) => !line.blank && !state.furniture[at]);
  const line = state.lines[index];
  if (!line || readMarker(state.text, line.content.start, line.content.end)) return null;
  const words = wordsOf(state, line);
  const named = isHeadingText(words) && agreementNoun.test(words) && isBlank(state, index + 1);
  const set =
    (line.level === 0 && named) ||
    line.level === 1 ||
    (line.level === 0 && (line.bold || isAllCapitals(words)) && isBlank(state, index + 1));
  if (!set || words.length > 250 || /^(?:preamble|recitals?)$/i.test(words)) return null;
  state.next = index + 1;
  return line.content;
}

const isBlank = ({ lines, furniture }: State, index: number): boolean =>
  index < 0 || index >= lines.length || Boolean(lines[index]?.blank) || Boolean(furniture[index]);

function readLine(state: State, index: number, line: Line): void {
  const { text, pieces } = state;
  const words = wordsOf(state, line);
  const fresh = isFresh(state, index);
  const marker = readMarker(text, line.content.start, line.content.end);
  if (marker && isPlausible(state, index, line, marker, fresh))
    readNumbered(state, index, line, marker, fresh);
  else if (fresh && line.level === 0 && closing.test(words)) {
    state.closed = true;
    pieces.push(unit(line, { kind: 'closing', textStart: line.content.start, certain: true }));
    pushText(state, line, line.content.start, fresh);
  } else if (isUnnumberedHeading(state, index, line, fresh)) {
    const named = unnumberedAnnex.test(words);
    const heading = trimMarks(state, line.content);
    const capitals = isAllCapitals(words);
    const front = frontMatter.test(words);
    pieces.push(
      unit(line, { kind: 'headed', heading, textStart: line.end, certain: true, capitals, named, front }),
    );
    if (named) state.closed = false;
  } else pushText(state, line, line.content.start, fresh);
}

const unit = (line: Line, rest: Pick<Unit, 'kind' | 'textStart' | 'certain'> & Partial<Unit>): Unit => ({
  start: line.start,
  marker: null,
  heading: null,
  level: line.level,
  indent: line.indent,
  capitals: false,
  named: false,
  front: false,
  ...rest,
});

function pushText({ pieces }: State, line: Line, start: number, fresh: boolean): void {
  const { end } = line.content;
  if (start < end) pieces.push({ kind: 'text', start, end, fresh, indent: line.indent });
}

/** The line begins a paragraph: what stands before it is blank, furniture, a heading or the beginning of the text. */
function isFresh({ lines, furniture, pieces }: State, index: number): boolean {
  const before = lines[index - 1];
  if (!before || before.blank || furniture[index - 1] || (lines[index]?.level ?? 0) > 0) return true;
  const last = pieces.at(-1);
  return last !== undefined && last.kind !== 'text' && last.textStart >= before.end;
}

const endOfPart = /(?:[.;:,!?—–]["”’)]?|\s(?:and|or|and\/or|und|oder|et|ou))$/;

function isPlausible(state: State, index: number, line: Line, marker: Marker, fresh: boolean): boolean {
  if (line.level > 0 || line.bold) return true;
  const before = wordsOf(state, state.lines[index - 1]);
  if (marker.word) {
    if (fresh) return true;
    const rest = state.text.slice(marker.end, line.content.end);
    return (marker.separated || isHeadingText(rest)) && (endOfPart.test(before) || isHeadingText(before));
  }
  if (marker.form === 'bare') return fresh;
  return fresh || endOfPart.test(before) || line.bullet || beginsList(state, index, marker);
}

/** It is the first of a list: the second stands a line or two below. */
function beginsList({ text, lines }: State, index: number, { form, letters, readings }: Marker): boolean {
  if (!readings.some(({ ordinal }) => ordinal === 1)) return false;
  return lines.slice(index + 1, index + 4).some(({ content }) => {
    const next = readMarker(text, content.start, content.end);
    return (
      next?.form === form && next.letters === letters && next.readings.some(({ ordinal }) => ordinal === 2)
    );
  });
}

function readNumbered(state: State, index: number, line: Line, marker: Marker, fresh: boolean): void {
  const heading = findHeading(state, index, line, marker);
  const certain = fresh || line.level > 0 || line.bold;
  state.pieces.push(
    unit(line, {
      kind: 'numbered',
      marker,
      heading: heading.heading,
      textStart: heading.textStart,
      certain,
    }),
  );
  if (heading.textStart < line.content.end) readInner(state, line, heading.textStart);
}

/** The number may be followed by another one: `12. (1) (a) Any person …`. */
function readInner(state: State, line: Line, start: number, depth = 0): void {
  const inner = readMarker(state.text, start, line.content.end);
  const first = inner?.readings.some(({ ordinal }) => ordinal === 1) ?? false;
  if (!inner || depth > 2 || inner.word || !first || inner.form === 'bare' || inner.form === 'dot') {
    pushText(state, line, start, true);
    return;
  }
  const { heading, textStart } = findRunIn(state.text, inner.end, line.content.end);
  state.pieces.push(
    unit(line, { kind: 'numbered', start, marker: inner, heading, textStart, level: 0, certain: true }),
  );
  if (textStart < line.content.end) readInner(state, line, textStart, depth + 1);
}

interface FoundHeading {
  readonly heading: Span | null;
  readonly textStart: number;
}

const findRunIn = (text: string, start: number, end: number): FoundHeading =>
  findRunInHeading(text, start, end) ?? { heading: null, textStart: start };

function findHeading(state: State, index: number, line: Line, marker: Marker): FoundHeading {
  const { text, lines } = state;
  const rest = { start: marker.end, end: line.content.end };
  const words = text.slice(rest.start, rest.end);
  if (words === '') return findHeadingBelow(state, index, line, marker);
  if (line.level > 0 || line.bold) return { heading: trimMarks(state, rest), textStart: line.end };
  if (isHeadingLine(state, index, marker, words))
    return { heading: trimMarks(state, rest), textStart: line.end };
  return findRunIn(text, rest.start, lines[index]?.content.end ?? rest.end);
}

/** The rest of a numbered plain line is a heading: it is short, no sentence, and something else follows below. */
function isHeadingLine(state: State, index: number, marker: Marker, words: string): boolean {
  if (!isHeadingText(words)) return false;
  if (words.endsWith('.') && startsSentence(state, index + 1)) return true;
  if (marker.word) return isBlank(state, index + 1) || isAllCapitals(words) || isNewBelow(state, index);
  if (marker.form === 'brackets' || marker.form === 'bracket' || marker.letters === 'lower') return false;
  if (isAllCapitals(words)) return true;
  if (isBlank(state, index + 1)) return words.length <= 80;
  return (isTitleCase(words) || marker.form === 'bare') && isNewBelow(state, index);
}

const startsSentence = (state: State, index: number): boolean =>
  /^[\p{Lu}“"(]/u.test(wordsOf(state, state.lines[index]));

/** The line below begins something of its own: a number, or a sentence after a line that does not reach the margin. */
function isNewBelow(state: State, index: number): boolean {
  const line = state.lines[index];
  const below = state.lines[index + 1];
  if (!line || !below) return false;
  if (readMarker(state.text, below.content.start, below.content.end)) return true;
  const words = wordsOf(state, below);
  return /^[\p{Lu}“"(]/u.test(words) && line.content.end - line.content.start < 60 && words.length > 40;
}

/** A number alone on its line has its heading on the next one. */
function findHeadingBelow(state: State, index: number, line: Line, marker: Marker): FoundHeading {
  const none = { heading: null, textStart: marker.end };
  const at = [index + 1, index + 2, index + 3].find((i) => !isBlank(state, i)) ?? -1;
  const below = state.lines[at];
  if (!below || !marker.word || (line.level > 0 && below.level > 0 && below.level <= line.level)) return none;
  if (readMarker(state.text, below.content.start, below.content.end)) return none;
  const words = wordsOf(state, below);
  const set = below.level > 0 || below.bold || isAllCapitals(words);
  if (!isHeadingText(words) && !(set && words.length < 120)) return none;
  if (!set && !isBlank(state, at + 1) && !isNewBelow(state, at)) return none;
  state.next = at + 1;
  return { heading: trimMarks(state, below.content), textStart: below.end };
}

function isUnnumberedHeading(state: State, index: number, line: Line, fresh: boolean): boolean {
  if (line.level > 0) return true;
  const words = wordsOf(state, line);
  if (unnumberedAnnex.test(words) && fresh && words.length < 80) return true;
  if (!fresh || state.closed || line.bullet || !isHeadingText(words)) return false;
  const alone = isBlank(state, index + 1) || isNewBelow(state, index);
  if (line.bold || (isAllCapitals(words) && alone)) return true;
  if (state.markdown || !isBlank(state, index + 1) || words.endsWith('.')) return false;
  return words.length <= 70 && (isTitleCase(words) || words.split(' ').length <= 6);
}

/** The heading without the marks that are left of Markdown, and without a full stop. */
function trimMarks({ text }: Pick<State, 'text'>, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[*_\s]/.test(text.charAt(from))) from += 1;
  while (to > from && /[*_\s.]/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
