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
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Hon|Pres|Jr|Sr|St|vs)\.|(?:\p{Lu}\.){1,6}(?=[\s\p{L},’'”"]|$)|\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[’'\-‐‑&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,6}|\p{N}[\p{N},.:]{0,30}|''|``|\.\.\.|\S/gu;

const possessive = /^(.+)([’']s)$/iu;

/** The tokens of `text` within `span`; a possessive ’s is a token of its own. */
export function findTokens(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const push = (start: number, words: string): void => {
    const first = words.codePointAt(0) ?? 0;
    const letter = /^\p{L}/u.test(words);
    tokens.push({
      start,
      end: start + words.length,
      text: words,
      lower: words.toLowerCase().replaceAll('’', "'"),
      kind: letter ? 'word' : first >= 48 && first <= 57 ? 'number' : 'mark',
      capital: letter && /^\p{Lu}/u.test(words),
    });
  };
  for (const match of text.slice(span.start, span.end).matchAll(token)) {
    const start = span.start + match.index;
    const owned = possessive.exec(match[0]);
    if (owned?.[1] && owned[2]) {
      push(start, owned[1]);
      push(start + owned[1].length, owned[2]);
    } else push(start, match[0]);
  }
  return tokens;
}
