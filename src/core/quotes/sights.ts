import type { Person } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import { codeOf } from './features.ts';
import { type Word, wordAt } from './word.ts';
import { bitsOf } from './word-classes.ts';
import { countWords, type WordCounts } from './word-counts.ts';

/** What features see of each word of a reading, by its index: codes, those of quoted words telling which sort of quotation it is, and where quotations stand. */
export interface Sights {
  readonly shape: Int32Array;
  readonly sort: Int32Array;
  readonly stem: Int32Array;
  /** What the name that the word belongs to stands for: a person, a place, …; `noEntity` where it belongs to none. */
  readonly entity: Int32Array;
  /** Index of the next quoted word before this one, and behind it, in its unit; -1 where there is none. */
  readonly quoteBefore: Int32Array;
  readonly quoteBehind: Int32Array;
  /** Index of the next word from this one on that is no part of a noun phrase; how many words there are where none is. */
  readonly joint: Int32Array;
  readonly counts: WordCounts;
}

/** Where the text writes a name, and what that stands for. */
export interface NamedStretch extends Span {
  readonly kind: Person['kind'];
}

/** `names` in the order of the text. */
export function seeWords(words: readonly Word[], names: readonly NamedStretch[]): Sights {
  const quotes = codeQuotes(words);
  const shape = new Int32Array(words.length);
  const sort = new Int32Array(words.length);
  const stem = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const { lexeme, region } = wordAt(words, at);
    const quote = region < 0 ? undefined : quotes.get(region);
    shape[at] = quote ?? lexeme.code.shape;
    sort[at] = quote ?? lexeme.code.sort;
    stem[at] = quote ?? lexeme.code.stem;
  }
  return {
    shape,
    sort,
    stem,
    entity: codeEntities(words, names),
    quoteBefore: nextQuoted(words, 1),
    quoteBehind: nextQuoted(words, -1),
    joint: nextJoints(words),
    counts: countWords(words),
  };
}

export const noEntity = codeOf('no name');

function codeEntities(words: readonly Word[], names: readonly NamedStretch[]): Int32Array {
  const entity = new Int32Array(words.length).fill(noEntity);
  let next = 0;
  words.forEach(({ start }, at) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const name = names[next];
    if (name && name.start <= start) entity[at] = entityCodes[name.kind];
  });
  return entity;
}

const entityCodes: Readonly<Record<Person['kind'], number>> = {
  person: codeOf('person'),
  organisation: codeOf('organisation'),
  place: codeOf('place'),
  group: codeOf('group'),
  document: codeOf('document'),
  unknown: codeOf('unknown'),
};

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

/** What a noun phrase is made of. */
export const inPhrase = bitsOf('determiner', 'name', 'number', 'other', 'possessive');
const noJoint = inPhrase | bitsOf('adverb');

function nextJoints(words: readonly Word[]): Int32Array {
  const joints = new Int32Array(words.length);
  let next = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if ((wordAt(words, at).lexeme.bit & noJoint) === 0) next = at;
    joints[at] = next;
  }
  return joints;
}

/** The code of each quoted region, by its index. */
function codeQuotes(words: readonly Word[]): ReadonlyMap<number, number> {
  const codes = new Map<number, number>();
  let quoted: Word[] = [];
  for (let at = 0; at <= words.length; at += 1) {
    const word = wordAt(words, at);
    const [first] = quoted;
    if (first && word.region !== first.region) {
      codes.set(first.region, sortCodes[sortOfQuote(quoted)]);
      quoted = [];
    }
    if (word.region >= 0) quoted.push(word);
  }
  return codes;
}

/** word: one alone; title: all in capitals but small words; sentence: begins with a capital; part: begins without one. */
export type QuoteSort = 'word' | 'title' | 'sentence' | 'part';

const sortCodes: Readonly<Record<QuoteSort, number>> = {
  word: codeOf('Q word'),
  title: codeOf('Q title'),
  sentence: codeOf('Q sentence'),
  part: codeOf('Q part'),
};

/** Titles of works, shows and slogans are no longer than this. */
const longestTitle = 12;

const small = bitsOf('determiner', 'preposition', 'conjunction', 'number', 'possessive');

/** Which sort of quotation some words are, their marks included. */
export function sortOfQuote(quoted: readonly Word[]): QuoteSort {
  const words = quoted.filter(({ lexeme }) => lexeme.class !== 'mark');
  const [first] = words;
  if (!first || words.length === 1) return 'word';
  if (!first.capital) return 'part';
  const named = words.filter(({ capital }) => capital).length;
  const titled = words.every(({ capital, lexeme }) => capital || (lexeme.bit & small) !== 0);
  return titled && named > 1 && words.length <= longestTitle ? 'title' : 'sentence';
}
