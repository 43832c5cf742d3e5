import type { Span } from './span.ts';

/** A word, number or mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

// In order: titles and short forms with their full stop, acronyms with dots, words (hyphens and inner apostrophes
// included), numbers, doubled quotation marks, any other mark.
const token =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Hon|Pres|Jr|Sr|St|vs)\.|(?:\p{Lu}\.){1,6}(?=[\s\p{L},;:)[\]’'”"–—-]|$)|\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[’'\-‐‑&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,6}|\p{N}[\p{N},.:]{0,30}|''|``|\.\.\.|\S/gu;

const possessive = /^(.+)([’']s)$/iu;

/** The tokens of `text` within `span`; a possessive ’s is a token of its own. */
export function findTokens(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(token)) {
    const [words] = match;
    const start = span.start + match.index;
    const owned = words.length > 2 && /s$/i.test(words) ? possessive.exec(words) : null;
    if (owned?.[1] && owned[2])
      tokens.push(toToken(start, owned[1]), toToken(start + owned[1].length, owned[2]));
    else tokens.push(toToken(start, words));
  }
  return tokens;
}

function toToken(start: number, text: string): Token {
  const kind = kindOf(text);
  const lower = kind === 'word' || text.length > 1 ? text.toLowerCase().replaceAll('’', "'") : text;
  return { start, end: start + text.length, text, lower, kind, capital: kind === 'word' && isCapital(text) };
}

/** Most characters are told by their code; the pattern is for the others. */
function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code < 128) return code >= 48 && code <= 57 ? 'number' : 'mark';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code <= 90 : /^\p{Lu}/u.test(text);
}
