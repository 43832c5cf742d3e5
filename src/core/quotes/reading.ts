import type { Document, Sentence } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { codeOf } from './features.ts';
import { type Counterparts, findCounterparts } from './languages/find-counterparts.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';

/** A token with what the rules ask of it. */
export interface Word extends Token {
  readonly lexeme: Lexeme;
  /** Index of the quoted region that it stands in, or -1. */
  readonly region: number;
  /** Index of its unit. */
  readonly unit: number;
}

/** Sentences that one quotation holds together: the stretch in which a cue looks for its source and its content. */
export interface Unit {
  /** Indexes of words, half open. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly quoted: boolean;
}

/** A document as the rules read it. */
export interface Reading {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  readonly sights: Sights;
}

/** What features see of each word of a reading, by its index: codes, a quoted word being a `Q`, and where quotations stand. */
export interface Sights {
  readonly shape: Int32Array;
  readonly sort: Int32Array;
  readonly stem: Int32Array;
  /** Index of the next quoted word before this one, and behind it, in its unit; -1 where there is none. */
  readonly quoteBefore: Int32Array;
  readonly quoteBehind: Int32Array;
}

/** A range of words, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const nothing: Word = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'mark',
  capital: false,
  lexeme: {
    word: '',
    class: 'other',
    shape: '^',
    stem: '',
    code: {
      class: codeOf('other'),
      shape: codeOf('^'),
      stem: codeOf(''),
      sort: codeOf(''),
      cue: codeOf(''),
      word: codeOf(''),
      phrase: codeOf('^'),
    },
  },
  region: -1,
  unit: -1,
};

/** The word at an index; an empty one outside of the text. */
export const wordAt = (words: readonly Word[], index: number): Word => words[index] ?? nothing;

export const spanOfRange = (words: readonly Word[], { from, to }: Range): Span => ({
  start: wordAt(words, from).start,
  end: wordAt(words, to).end,
});

/** True for a mark outside of quotation marks: it belongs to no content's ends. */
export const isLooseMark = ({ lexeme, region }: Word): boolean => lexeme.class === 'mark' && region < 0;

/** A longer sentence, in UTF-16 units, is no prose: a table, a list of words, or a text made to take time. It is not read. */
const longestSentence = 10_000;

export function readUnits(document: Document): Reading {
  const words: Word[] = [];
  const units: Unit[] = [];
  const counterparts = findCounterparts(document.article.language);
  let region = 0;
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > longestSentence) continue;
    const from = words.length;
    const last = units.at(-1);
    while (region < document.quoted.length && (document.quoted[region]?.end ?? 0) <= sentence.start)
      region += 1;
    const joins = last !== undefined && belongsTo(document, words, last, sentence, region);
    const unit = joins ? units.length - 1 : units.length;
    const quoted = readWords(document, sentence, region, { words, counterparts, unit });
    if (joins) units[unit] = { ...last, to: words.length, quoted: last.quoted || quoted };
    else units.push({ from, to: words.length, paragraph: sentence.paragraph, quoted });
  }
  return { document, words, units, sights: seeWords(words) };
}

const quoteCode = codeOf('Q');

function seeWords(words: readonly Word[]): Sights {
  const shape = new Int32Array(words.length);
  const sort = new Int32Array(words.length);
  const stem = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const { lexeme, region } = wordAt(words, at);
    shape[at] = region >= 0 ? quoteCode : lexeme.code.shape;
    sort[at] = region >= 0 ? quoteCode : lexeme.code.sort;
    stem[at] = region >= 0 ? quoteCode : lexeme.code.stem;
  }
  return { shape, sort, stem, quoteBefore: nextQuoted(words, 1), quoteBehind: nextQuoted(words, -1) };
}

/** For each word, the last quoted word of its unit that was passed on the way to it: forwards (1) or backwards (-1). */
function nextQuoted(words: readonly Word[], step: 1 | -1): Int32Array {
  const found = new Int32Array(words.length);
  let last = -1;
  let unit = -1;
  for (let at = step > 0 ? 0 : words.length - 1; at >= 0 && at < words.length; at += step) {
    const word = wordAt(words, at);
    if (word.unit !== unit) last = -1;
    unit = word.unit;
    found[at] = last;
    if (word.region >= 0) last = at;
  }
  return found;
}

/** Whether a sentence is read together with the one before it: a quotation spans both, or the first announces or ends with what the second is about. */
function belongsTo(
  { quoted }: Document,
  words: readonly Word[],
  last: Unit,
  sentence: Sentence,
  region: number,
): boolean {
  const next = quoted[region];
  const end = wordAt(words, words.length - 1);
  const opens = next?.start === sentence.start;
  if (last.paragraph === sentence.paragraph) {
    if (next && next.start < sentence.start) return true;
    const asks = end.region >= 0 && /^[?!…]$|^\.\.\.$/.test(lastInside(words));
    return asks && !opens;
  }
  return last.paragraph === sentence.paragraph - 1 && end.text === ':' && opens;
}

/** The last token of the text so far, quotation marks left out. */
function lastInside(words: readonly Word[]): string {
  const end = wordAt(words, words.length - 1);
  return end.lexeme.shape === '"' ? wordAt(words, words.length - 2).text : end.text;
}

function readWords(
  document: Document,
  sentence: Sentence,
  region: number,
  {
    words,
    counterparts,
    unit,
  }: {
    readonly words: Word[];
    readonly counterparts: Counterparts;
    readonly unit: number;
  },
): boolean {
  const { quoted } = document;
  let inside = region;
  let any = false;
  for (const token of tokensOf(document.text, sentence)) {
    while (inside < quoted.length && (quoted[inside]?.end ?? 0) <= token.start) inside += 1;
    const within = (quoted[inside]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    any ||= within;
    const { start, end, text, lower, kind, capital } = token;
    let from = start;
    for (const lexeme of lexemesOf(token, counterparts)) {
      words.push({
        start: from,
        end,
        text,
        lower,
        kind,
        capital,
        lexeme,
        region: within ? inside : -1,
        unit,
      });
      // Where a token stands for several words, those behind the first take no room.
      from = end;
    }
  }
  return any;
}
