import type { Span } from '../text/span.ts';
import { foldWord, lowerWord } from './fold.ts';
import type { Language } from './language.ts';

/** A word of a text as it is matched. Terms are for matching only; what is shown is always the text. */
export interface Term extends Span {
  /** What is compared: folded, stemmed, numbers in one spelling. */
  readonly key: string;
  /** The word folded, not stemmed. */
  readonly word: string;
  /** True for a stop word: it is not indexed. */
  readonly common: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly number: boolean;
}

// In order: an ISO date; acronyms with full stops; numbers with separators, an ordinal's ending or short for how many; words written with
// a hyphen or without; words with apostrophes inside; signs that are read as words.
const token =
  /\d{4}-\d{2}-\d{2}(?!\d)|(?:\p{L}\.){2,8}\p{L}?(?![\p{L}\p{N}])|\p{N}{1,24}(?:[.,]\p{N}{1,24}){0,8}(?:st|nd|rd|th|k|m|mn|bn|tn)?(?:[’'ʼ]s)?(?![\p{L}\p{M}\p{N}])|(?:co|re|e)[-‐‑]\p{L}{3,30}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}\p{M}]{1,200}(?:[’'ʼ][\p{L}\p{N}\p{M}]{1,30}){0,3}|[%$€£]/giu;

/** Scripts whose words are not divided by spaces, and the language whose dictionary divides them. */
const undivided =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Short months, as newspapers (Associated Press Stylebook, "months") and tables write them. */
const shortMonths: ReadonlyMap<string, string> = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sept', 'september'],
  ['sep', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);

/** Longest key: what is longer is cut, so that a text without spaces cannot make a term of a megabyte. */
const longestKey = 64;

/** The terms of `text` within `span`, stop words included, in order; only those that have one of `keys`, where they are given. */
export function findTerms(
  text: string,
  language: Language,
  span: Span = { start: 0, end: text.length },
  keys: ReadonlySet<string> | null = null,
): readonly Term[] {
  const terms: Term[] = [];
  const part = text.slice(span.start, span.end);
  const initials = keys && language.tag === 'en' ? readInitials(keys) : null;
  let at = skipMarks(part, 0);
  while (at < part.length) {
    let end = findPlainEnd(part, at);
    if (initials && end > at && !initials.has(part.charCodeAt(at) | smallLetter)) {
      at = skipMarks(part, end);
      continue;
    }
    if (end === at) {
      token.lastIndex = at;
      const match = token.exec(part);
      if (!match) break;
      at = match.index;
      end = at + match[0].length;
    }
    const from = span.start + at;
    for (const term of recallTerms(part.slice(at, end), language)) {
      const { key, word, common, capital, number } = term;
      if (keys && !keys.has(key)) continue;
      terms.push({ start: from + term.start, end: from + term.end, key, word, common, capital, number });
    }
    at = skipMarks(part, end);
  }
  return terms;
}

/** Set in the codes of small ASCII letters, not in those of capitals. */
const smallLetter = 32;

/** The codes that words of some English keys begin with: stems, and words in other spellings, keep the first letter. */
const readInitials = (keys: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(Array.from(keys, (key) => key.charCodeAt(0) | smallLetter));

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** ASCII that no token begins with. */
const isMark = (code: number): boolean =>
  code < 128 && code !== 36 && code !== 37 && !isLetter(code) && !isDigit(code);

function skipMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isMark(text.charCodeAt(at))) at += 1;
  return at;
}

/** Longest word that is surely a word of its own. */
const longestPlain = 100;
const apostrophe = 39;
const hyphen = 45;
const fullStop = 46;

/**
 * Where the word at `at` ends, if it is of English letters alone and nothing after it can belong to it; else `at`. Most words are such,
 * and are found many times faster than by the pattern.
 */
function findPlainEnd(text: string, at: number): number {
  let end = at;
  const last = Math.min(text.length, at + longestPlain + 1);
  while (end < last && isLetter(text.charCodeAt(end))) end += 1;
  const length = end - at;
  if (length > longestPlain) return at;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  // "U.S." and "co-operate" go on.
  const belongs =
    next > 127 ||
    isDigit(next) ||
    next === apostrophe ||
    (length === 1 && next === fullStop) ||
    (length < 3 && next === hyphen);
  return belongs ? at : end;
}

/** The terms of a text that are looked up: stop words left out. */
export const findContentTerms = (text: string, language: Language, span?: Span): readonly Term[] =>
  findTerms(text, language, span).filter(({ common }) => !common);

const known = new Map<Language, Map<string, readonly Term[]>>();
/** Enough for the vocabulary of a large corpus; the memory of words starts anew when it is full. */
const mostKnown = 50_000;
/** What is longer than a word is hardly met again. */
const longestKnown = 40;

/** The terms of one token, as offsets into it. Words come again and again: each is read once. */
function recallTerms(raw: string, language: Language): readonly Term[] {
  if (raw.length > longestKnown) return readTerms(raw, language);
  let words = known.get(language);
  if (!words) {
    words = new Map();
    known.set(language, words);
  }
  const found = words.get(raw);
  if (found) return found;
  const terms = readTerms(raw, language);
  if (words.size >= mostKnown) words.clear();
  words.set(raw, terms);
  return terms;
}

function readTerms(raw: string, language: Language): readonly Term[] {
  const sign = signs.get(raw);
  if (sign) return [toTerm(sign, raw, 0, language)];
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return readDate(raw, language);
  if (amount.test(raw)) return readAmount(raw, language);
  if (undivided.test(raw)) return readSegments(raw, language);
  return [toTerm(normalizeSpelling(raw), raw, 0, language)];
}

function readDate(raw: string, language: Language): readonly Term[] {
  const [year = '', month = '', day = ''] = raw.split('-');
  const name = months[Number(month) - 1];
  return [String(Number(day)), ...(name ? [name] : []), year].map((part) => toTerm(part, raw, 0, language));
}

/** A number with what it is counted in, written short: "846.8m". */
const amount = /^[\d.,]+(?:k|m|mn|bn|tn)$/i;

const magnitudes: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

function readAmount(raw: string, language: Language): readonly Term[] {
  const number = raw.replace(/[a-z]/gi, '');
  const magnitude = magnitudes.get(raw.slice(number.length).toLowerCase());
  return [normalizeSpelling(number), ...(magnitude ? [magnitude] : [])].map((part) =>
    toTerm(part, raw, 0, language),
  );
}

const readSegments = (raw: string, language: Language): readonly Term[] =>
  [...segmenterOf(raw).segment(raw)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [toTerm(segment, segment, index, language)] : [],
  );

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(text: string): Intl.Segmenter {
  const tag = /\p{sc=Thai}/u.test(text) ? 'th' : /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? 'ja' : 'zh';
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, made);
  return made;
}

/** Acronyms without full stops, numbers without separators and ordinal endings, words without possessive endings. */
function normalizeSpelling(raw: string): string {
  if (/^\p{N}/u.test(raw))
    return raw
      .replace(/,(?=\p{N}{3})/gu, '')
      .replace(/[’'ʼ]s$/i, '')
      .replace(/(?<=\d)(?:st|nd|rd|th)$/i, '');
  if (raw.includes('.')) return raw.replaceAll('.', '');
  if (/[-‐‑]/.test(raw)) return raw.replace(/[-‐‑]/g, '');
  return raw.replace(/(?<=.)[’'ʼ][sS]$|(?<=[sS])[’'ʼ]$/u, '');
}

function toTerm(spelling: string, raw: string, start: number, language: Language): Term {
  const number = /^\p{N}/u.test(spelling);
  const lower = lowerWord(spelling);
  const word = shortMonths.get(lower) ?? foldWord(spelling);
  // "US" and "WHO" in capitals are names, "us" and "who" are not.
  const acronym = /^\p{Lu}{2,5}$/u.test(spelling);
  return {
    start,
    end: start + raw.length,
    key: number ? word.slice(0, longestKey) : toKey(shortMonths.get(lower) ?? lower, language),
    word,
    common: !acronym && (language.common.has(word) || language.common.has(foldWord(raw)) || word === ''),
    capital: /^\p{Lu}/u.test(raw),
    number,
  };
}

/** The key of a word in lower case. */
export const toKey = (word: string, language: Language): string => {
  const stem = language.tag === 'en' ? stemInAnySpelling(word, language) : language.stem(word);
  return foldWord(stem).slice(0, longestKey) || foldWord(word).slice(0, longestKey);
};

const american = /(?<=[a-z]{3})([iy])z(?=(?:e[drs]?|ers|ing|able|ations?|ational)$)/;
const british = /(?<=[a-z]{3})our$/;
/** Stems of words that Britain spells otherwise than America, but for `-ise` and `-our` (New Hart's Rules, chapter 21). */
const americanStems: ReadonlyMap<string, string> = new Map([
  ['catalogu', 'catalog'],
  ['centr', 'center'],
  ['defenc', 'defens'],
  ['fulfil', 'fulfill'],
  ['licenc', 'licens'],
  ['offenc', 'offens'],
  ['practis', 'practic'],
  ['programm', 'program'],
  ['theatr', 'theater'],
]);

/** The English stem, one for "authorize" and "authorise", for "defense" and "defence". */
function stemInAnySpelling(word: string, { stem }: Language): string {
  const found = stem(word.replace(american, '$1s')).replace(british, 'or');
  return americanStems.get(found) ?? found;
}
