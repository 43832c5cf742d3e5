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

// In order: an ISO date; acronyms with full stops; numbers with separators; words with apostrophes inside; signs that are read as words.
const token =
  /\d{4}-\d{2}-\d{2}(?!\d)|(?:\p{L}\.){2,8}\p{L}?(?![\p{L}\p{N}])|\p{N}{1,24}(?:[.,]\p{N}{1,24}){0,8}(?:st|nd|rd|th)?(?![\p{L}\p{M}])|[\p{L}\p{N}\p{M}]{1,200}(?:[’'ʼ][\p{L}\p{N}\p{M}]{1,30}){0,3}|[%$€£]/gu;

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

/** Short months, as newspapers write them (Associated Press Stylebook, "months"). */
const shortMonths: ReadonlyMap<string, string> = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['aug', 'august'],
  ['sept', 'september'],
  ['sep', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);

/** Longest key: what is longer is cut, so that a text without spaces cannot make a term of a megabyte. */
const longestKey = 64;

/** The terms of `text` within `span`, stop words included, in order. */
export function findTerms(
  text: string,
  language: Language,
  span: Span = { start: 0, end: text.length },
): readonly Term[] {
  const terms: Term[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(token))
    pushTerms(terms, match[0], span.start + match.index, language);
  return terms;
}

/** The terms of a text that are looked up: stop words left out. */
export const findContentTerms = (text: string, language: Language, span?: Span): readonly Term[] =>
  findTerms(text, language, span).filter(({ common }) => !common);

function pushTerms(terms: Term[], raw: string, start: number, language: Language): void {
  const sign = signs.get(raw);
  if (sign) terms.push(toTerm(sign, raw, start, language));
  else if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) pushDate(terms, raw, start, language);
  else if (undivided.test(raw)) pushSegments(terms, raw, start, language);
  else terms.push(toTerm(normalizeSpelling(raw), raw, start, language));
}

function pushDate(terms: Term[], raw: string, start: number, language: Language): void {
  const [year = '', month = '', day = ''] = raw.split('-');
  terms.push(toTerm(String(Number(day)), raw, start, language));
  const name = months[Number(month) - 1];
  if (name) terms.push(toTerm(name, raw, start, language));
  terms.push(toTerm(year, raw, start, language));
}

function pushSegments(terms: Term[], raw: string, start: number, language: Language): void {
  for (const { segment, index, isWordLike } of segmenterOf(raw).segment(raw))
    if (isWordLike) terms.push(toTerm(segment, segment, start + index, language));
}

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
  if (/^\p{N}/u.test(raw)) return raw.replace(/,(?=\p{N}{3})/gu, '').replace(/(?<=\d)(?:st|nd|rd|th)$/i, '');
  if (raw.includes('.')) return raw.replaceAll('.', '');
  return raw.replace(/(?<=.)[’'ʼ][sS]$|(?<=[sS])[’'ʼ]$/u, '');
}

const keys = new Map<Language, Map<string, string>>();
/** Enough for the vocabulary of a large corpus; the memory of stems starts anew when it is full. */
const mostKeys = 50_000;

function toKey(word: string, language: Language): string {
  let known = keys.get(language);
  if (!known) {
    known = new Map();
    keys.set(language, known);
  }
  const found = known.get(word);
  if (found !== undefined) return found;
  const key = foldWord(language.stem(word)).slice(0, longestKey) || foldWord(word).slice(0, longestKey);
  if (known.size >= mostKeys) known.clear();
  known.set(word, key);
  return key;
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
