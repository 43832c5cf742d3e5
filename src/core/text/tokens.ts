import { FormMemory, toOwnString } from './form-memory.ts';
import type { Span } from './span.ts';

/** A word, number or mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

// In order: acronyms with dots, words (hyphens and inner apostrophes included), numbers, doubled quotation marks, any other mark.
const token =
  /(?:\p{Lu}\.){1,6}(?=[\s\p{L},;:)[\]’'”"–—-]|$)|\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[’'\-‐‑&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,6}|\p{N}(?:[,.:]?\p{N}){0,30}|''|``|\.\.\.|\S/gu;

/** Titles and short forms that keep their full stop. */
const shortened = new Set(
  'Mr Mrs Ms Dr Prof Rev Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Sgt Adm Hon Pres Jr Sr St vs'.split(' '),
);

/** What was found in the text that was asked for last: several readers go through one text, and none comes back to it. */
let recent: { readonly text: string; readonly tokens: Map<Span, readonly Token[]> } | null = null;

/** The tokens of a sentence, found once however many ask for them. */
export function tokensOf(text: string, sentence: Span): readonly Token[] {
  if (recent?.text !== text) recent = { text, tokens: new Map() };
  const known = recent.tokens.get(sentence);
  if (known) return known;
  const tokens = findTokens(text, sentence);
  recent.tokens.set(sentence, tokens);
  return tokens;
}

/** The tokens of `text` within `span`; a possessive ’s is a token of its own. */
export function findTokens(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  for (let at = 0; at < part.length; ) {
    if (part.charCodeAt(at) === blank) {
      at += 1;
      continue;
    }
    const plain = plainWordEnd(part, at);
    const found = plain > at ? { start: at, word: part.slice(at, plain) } : matchToken(part, at);
    if (!found) break;
    const { start } = found;
    let { word } = found;
    if (part.charCodeAt(start + word.length) === fullStop && shortened.has(word)) word += '.';
    at = start + word.length;
    const stem = word.length - 2;
    if (stem > 0 && isPossessive(word, stem)) {
      tokens.push(toToken(span.start + start, word.slice(0, stem)));
      tokens.push(toToken(span.start + start + stem, word.slice(stem)));
    } else tokens.push(toToken(span.start + start, word));
  }
  return tokens;
}

/** The first token from `at` on. */
function matchToken(part: string, at: number): { readonly start: number; readonly word: string } | null {
  token.lastIndex = at;
  const match = token.exec(part);
  return match && { start: match.index, word: match[0] };
}

/** Where the word at `at` ends, if it is one of a to z alone with a blank, comma or full stop behind it, as most are; else `at`. */
function plainWordEnd(part: string, at: number): number {
  const last = at + longestPlain + 1;
  let end = at;
  while (end < last && isAsciiLetter(part.charCodeAt(end))) end += 1;
  const next = part.charCodeAt(end);
  const single = end - at < 2 || end - at > longestPlain;
  return !single && (next === blank || next === comma || next === fullStop) ? end : at;
}

const longestPlain = 40;
const blank = 32;
const comma = 44;
const fullStop = 46;

/** `’s` or `'s` at the end of a word. */
function isPossessive(word: string, at: number): boolean {
  const mark = word.charCodeAt(at);
  if (mark !== 0x27 && mark !== 0x2019) return false;
  const letter = word.charCodeAt(at + 1) | 32;
  return letter === 115;
}

function toToken(start: number, word: string): Token {
  const { text, lower, kind, capital } = formOf(word);
  return { start, end: start + text.length, text, lower, kind, capital };
}

/** What a token is, wherever it stands. */
type Form = Omit<Token, keyof Span>;

const forms = new FormMemory<Form>();

function formOf(text: string): Form {
  const known = forms.find(text);
  if (known) return known;
  const form = readForm(toOwnString(text));
  forms.keep(form.text, form);
  return form;
}

function readForm(text: string): Form {
  const first = text.charCodeAt(0);
  const ascii = first < 128;
  const letter = ascii ? isAsciiLetter(first) : /^\p{L}/u.test(text);
  const lower = text.toLowerCase();
  return {
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    kind: letter ? 'word' : first >= 48 && first <= 57 ? 'number' : 'mark',
    capital: letter && (ascii ? first <= 90 : /^\p{Lu}/u.test(text)),
  };
}

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
