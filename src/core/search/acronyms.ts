import { isFirstName } from '../people/first-names.ts';
import { GrowingIntegers } from './growing-integers.ts';
import { languageOf } from './language.ts';
import { nameShareOf } from './name-shares.ts';
import { commonBit, countBits, frequencyOf, nameBit, numberMask, type Segment } from './segment.ts';
import { keySeparator } from './segment-builder.ts';
import { findTerms } from './terms.ts';

/** A word of a name that an acronym stands for: "nations", its key, and whether it is a stop word, as "of". */
export interface SpelledWord {
  readonly word: string;
  readonly key: string;
  readonly common: boolean;
}

/** What an acronym stands for. */
export interface SpelledName {
  readonly words: readonly SpelledWord[];
  /** As a text writes it: "Treaty of Versailles". */
  readonly text: string;
}

/** Shortest and longest acronym that is spelled out, in letters. */
export const shortestAcronym = 2;
export const longestAcronym = 6;

/** So many small words may stand between two letters: "Treaty on the Prohibition". */
const mostSkipped = 2;
/** A name that is nowhere defined must be met so often, and more often than all others with these letters together. */
const leastCount = 2;
const leastShare = 0.5;

/** A name whose words begin with the letters of an acronym. */
interface FoundName extends SpelledName {
  /** How often it is met. */
  readonly count: number;
  /** The acronym stands right behind it somewhere: "United Nations (UN)". */
  readonly defined: boolean;
}

/** So often the text is looked at for one that stands in pieces: "Orvik, Norway". */
const mostLooks = 3;

const foundIn = new WeakMap<Segment, Map<string, ReadonlyMap<string, FoundName>>>();
/** Enough for the acronyms that people ask about; what is found starts anew beyond. */
const mostKept = 500;

/**
 * What an acronym stands for in a library, or null: the name there that is written in capitals ("United Methodist Church" for "umc"), that is
 * defined beside it or is the most frequent by far. `letters` in small letters.
 */
export function spellOut(segments: readonly Segment[], letters: string): SpelledName | null {
  if (letters.length < shortestAcronym || letters.length > longestAcronym || !/^[a-z]+$/.test(letters))
    return null;
  const names = new Map<string, FoundName>();
  for (const segment of segments)
    for (const [name, own] of recallNames(segment, letters)) names.set(name, addUp(names.get(name), own));
  const found = [...names.values()];
  const defined = found.filter((name) => name.defined);
  const chosen = defined.length ? defined : found;
  const [most] = chosen.sort((a, b) => b.count - a.count);
  const total = chosen.reduce((sum, { count }) => sum + count, 0);
  const isSure = most && (most.defined || most.count >= leastCount) && most.count > leastShare * total;
  return isSure ? most : null;
}

const addUp = (known: FoundName | undefined, own: FoundName): FoundName =>
  known ? { ...known, count: known.count + own.count, defined: known.defined || own.defined } : own;

/** A segment never changes: it is gone through once for an acronym. */
function recallNames(segment: Segment, letters: string): ReadonlyMap<string, FoundName> {
  const kept = foundIn.get(segment) ?? new Map<string, ReadonlyMap<string, FoundName>>();
  foundIn.set(segment, kept);
  const known = kept.get(letters);
  if (known) return known;
  const names = findNames(segment, letters);
  if (kept.size >= mostKept) kept.clear();
  kept.set(letters, names);
  return names;
}

/** The same words in the same form, and what is known of them. */
interface Run {
  readonly from: number;
  readonly to: number;
  count: number;
  defined: boolean;
  /** As a text has it; null while it was only found in pieces. */
  text: string | null;
}

function findNames(segment: Segment, letters: string): ReadonlyMap<string, FoundName> {
  const { tokens } = segment.arrays;
  const initials = initialsOf(segment);
  const acronym = segment.numbers.get(letters) ?? -1;
  const first = letters.charCodeAt(0);
  const runs = new Map<string, Run>();
  for (const at of startsOf(segment)) {
    if (initials[(tokens[at] ?? 0) & numberMask] !== first) continue;
    const end = findEnd(tokens, initials, at, letters);
    if (end < 0) continue;
    const form = numbersOf(tokens, at, end);
    const run = runs.get(form) ?? { from: at, to: end, count: 0, defined: false, text: null };
    runs.set(form, run);
    run.count += 1;
    run.defined ||= ((tokens[end] ?? 0) & numberMask) === acronym;
    // What was found whole is so again, what never was is not.
    if (run.text === null && run.count <= mostLooks) run.text = findWritten(segment, at, end);
  }
  const names = new Map<string, FoundName>();
  for (const { from, to, count, defined, text } of runs.values()) {
    const words = spellRun(segment, from, to);
    if (text === null || joinsPeople(words)) continue;
    const name = words.flatMap(({ key, common }) => (common ? [] : [key])).join(' ');
    names.set(name, addUp(names.get(name), { words, text, count, defined }));
  }
  return names;
}

function numbersOf(tokens: Uint32Array, from: number, to: number): string {
  let numbers = '';
  for (let at = from; at < to; at += 1) numbers += `${(tokens[at] ?? 0) & numberMask} `;
  return numbers;
}

function spellRun(
  { words, arrays: { tokens, keyOf } }: Segment,
  from: number,
  to: number,
): readonly SpelledWord[] {
  return Array.from(tokens.subarray(from, to), (each): SpelledWord => {
    const number = each & numberMask;
    return {
      word: words[number]?.split(keySeparator)[0] ?? '',
      key: words[keyOf[number] ?? 0] ?? '',
      common: (each & commonBit) !== 0,
    };
  });
}

/** Written in capitals, or first of its sentence, where that does not show. */
const isCapital = (tokens: Uint32Array, at: number): boolean =>
  ((tokens[at] ?? 0) & nameBit) !== 0 || at === 0 || tokens[at - 1] === 0;

/** After the last word of the name that begins at `from` and has `letters` as its initials; -1 where none does. */
const findEnd = (tokens: Uint32Array, initials: Uint8Array, from: number, letters: string): number =>
  findRest(tokens, initials, from + 1, letters, 1, 0);

/** The same from the letter on that is next, `skipped` small words behind the one before. */
function findRest(
  tokens: Uint32Array,
  initials: Uint8Array,
  at: number,
  letters: string,
  letter: number,
  skipped: number,
): number {
  if (letter === letters.length) return at;
  const token = tokens[at] ?? 0;
  if (token === 0) return -1;
  const fits = initials[token & numberMask] === letters.charCodeAt(letter);
  if (token & nameBit) return fits ? findRest(tokens, initials, at + 1, letters, letter + 1, 0) : -1;
  if (!isSmall(token) || skipped === mostSkipped) return -1;
  // "Department of Justice" is DOJ and DJ; the last letter is never a small word's.
  const counted =
    fits && letter < letters.length - 1
      ? findRest(tokens, initials, at + 1, letters, letter + 1, skipped + 1)
      : -1;
  return counted < 0 ? findRest(tokens, initials, at + 1, letters, letter, skipped + 1) : counted;
}

/** "Clinton and Bernie Sanders" are two. */
const joinsPeople = (spelled: readonly SpelledWord[]): boolean =>
  spelled.some(({ word }, at) => word === 'and' && isFirstName(spelled[at + 1]?.word ?? ''));

/** What may stand between the words of a name. */
const gap = /^[\s‐‑–-]{0,4}$/;

/** The words as the text has them; null where more than spaces and hyphens is between them: tokens do not tell "Clinton, Bernie Sanders". */
function findWritten(segment: Segment, token: number, end: number): string | null {
  const { tokens, tokenStarts, sentenceStarts } = segment.arrays;
  const passage = findAtOrBefore(tokenStarts, token);
  const ended = tokens.subarray(tokenStarts[passage] ?? 0, token).filter((each) => each === 0).length;
  const { text, language } = sentenceOf(segment, passage, (sentenceStarts[passage] ?? 0) + ended);
  const spelled = spellRun(segment, token, end);
  // A heading that is read with the sentence is not in its text: what stands there is not asked about.
  const terms = findTerms(text, languageOf(language)).filter(({ word }) => word !== '');
  for (let from = 0; from + spelled.length <= terms.length; from += 1) {
    const own = terms.slice(from, from + spelled.length);
    const isIt = own.every(
      ({ word, start }, at) =>
        word === spelled[at]?.word && (at === 0 || gap.test(text.slice(own[at - 1]?.end ?? 0, start))),
    );
    if (isIt) return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
  }
  return null;
}

function sentenceOf({ articles, arrays }: Segment, passage: number, sentence: number) {
  const article = articles[arrays.passageArticles[passage] ?? -1];
  return {
    text: article?.text.slice(arrays.sentenceFrom[sentence] ?? 0, arrays.sentenceTo[sentence] ?? 0) ?? '',
    language: article?.language ?? '',
  };
}

/** Index of the last of some ascending numbers that is not above `wanted`. */
function findAtOrBefore(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  for (let high = numbers.length; high - low > 1; ) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Whether an acronym stands for a name in full, given by the keys of its content words: an article has both, the name in capitals and side by
 * side. `letters` in small letters.
 */
export const standsFor = (segments: readonly Segment[], letters: string, name: readonly string[]): boolean =>
  isAcronym(segments, letters) && segments.some((segment) => hasBoth(segment, letters, name));

function hasBoth(segment: Segment, letters: string, name: readonly string[]): boolean {
  const { numbers, arrays } = segment;
  const keys = name.map((key) => numbers.get(key) ?? -1);
  if (keys.includes(-1)) return false;
  const articles = new Set(
    passagesOf(segment, numbers.get(letters)).map((at) => arrays.passageArticles[at] ?? -1),
  );
  if (articles.size === 0) return false;
  const rarest = Math.min(...keys.map((key) => frequencyOf(arrays, key)));
  return passagesOf(
    segment,
    keys.find((key) => frequencyOf(arrays, key) === rarest),
  ).some((passage) => articles.has(arrays.passageArticles[passage] ?? -1) && hasName(segment, passage, keys));
}

function passagesOf(
  { arrays: { postings, postingStarts } }: Segment,
  key: number | undefined,
): readonly number[] {
  if (key === undefined) return [];
  return Array.from(
    postings.subarray(postingStarts[key] ?? 0, postingStarts[key + 1] ?? 0),
    (posting) => posting >>> countBits,
  );
}

/** Whether the words of these keys stand in a passage in capitals, with nothing but small words between them. */
function hasName(
  { arrays: { tokens, tokenStarts, keyOf } }: Segment,
  passage: number,
  keys: readonly number[],
): boolean {
  let found = 0;
  for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token !== 0 && token & commonBit) continue;
    const fits = (next: number): boolean =>
      token !== 0 && keyOf[token & numberMask] === keys[next] && isCapital(tokens, at);
    found = fits(found) ? found + 1 : fits(0) ? 1 : 0;
    if (found === keys.length) return true;
  }
  return false;
}

/** From this share of capital letters on, a word is nothing but a name. */
const alwaysName = 0.9;

/** Whether a library writes a word in capitals, "UN" or "U.N.", and hardly ever otherwise: one of the passages that hold it is looked at. */
export const isAcronym = (segments: readonly Segment[], letters: string): boolean =>
  (nameShareOf(segments, letters) ?? 0) >= alwaysName &&
  segments.some((segment) => isInCapitals(segment, letters));

function isInCapitals(segment: Segment, letters: string): boolean {
  const { numbers, arrays } = segment;
  const number = numbers.get(letters) ?? -1;
  const posting = arrays.postingStarts[number] ?? 0;
  if (number < 0 || posting >= (arrays.postingStarts[number + 1] ?? 0)) return false;
  const passage = (arrays.postings[posting] ?? 0) >>> countBits;
  const capitals = letters.toUpperCase();
  const [from, to] = [arrays.sentenceStarts[passage] ?? 0, arrays.sentenceStarts[passage + 1] ?? 0];
  for (let sentence = from; sentence < to; sentence += 1)
    if (sentenceOf(segment, passage, sentence).text.replaceAll('.', '').includes(capitals)) return true;
  return false;
}

const knownStarts = new WeakMap<Segment, Uint32Array>();

/** Where names of more than one word may begin, in the order of the tokens: a word in capitals, and another one soon behind it. */
function startsOf(segment: Segment): Uint32Array {
  const known = knownStarts.get(segment);
  if (known) return known;
  const { tokens } = segment.arrays;
  const starts = new GrowingIntegers();
  // A library may have millions of words. Those in small letters are passed over first: as signed numbers, which are compared at once, the
  // others are below 0.
  const signed = new Int32Array(tokens.buffer, tokens.byteOffset, tokens.length);
  for (let at = 1; at < signed.length; at += 1) {
    if ((signed[at] ?? 0) >= 0) continue;
    let before = at - 1;
    while (before >= at - mostSkipped && isSmall(tokens[before] ?? 0)) before -= 1;
    const token = tokens[before] ?? 0;
    if (token !== 0 && (token & commonBit) === 0 && isCapital(tokens, before)) starts.push(before);
  }
  const made = starts.toArray();
  knownStarts.set(segment, made);
  return made;
}

/** A small word inside of a name, as "of". */
const isSmall = (token: number): boolean => token !== 0 && token < nameBit && (token & commonBit) !== 0;

const knownInitials = new WeakMap<Segment, Uint8Array>();

/** Number of a word → the code of its first letter, 0 where that is none of a–z. */
function initialsOf(segment: Segment): Uint8Array {
  const known = knownInitials.get(segment);
  if (known) return known;
  const { words } = segment;
  const made = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const code = words[at]?.charCodeAt(0) ?? 0;
    if (code >= 97 && code <= 122) made[at] = code;
  }
  knownInitials.set(segment, made);
  return made;
}
