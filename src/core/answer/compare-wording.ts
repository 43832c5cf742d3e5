import type { Language } from '../search/language.ts';
import { findTerms, type Term } from '../search/terms.ts';
import type { Span } from '../text/span.ts';
import { alignWords } from './align-words.ts';
import type { DiffPart } from './quote-check.ts';

/** A wording beside the stretch of a text that is most like it, word by word. */
export interface Comparison {
  readonly diff: readonly DiffPart[];
  /** Share of the asked words that the text has in their place: 0–1. */
  readonly share: number;
  /** Words that one of the two has and the other has not. */
  readonly changes: number;
}

/** Compares words as they are folded, not as they are stemmed: "violates" is not "violated". */
export function compareWording(asked: string, text: string, span: Span, language: Language): Comparison {
  const wanted = findTerms(asked, language);
  const words = findTerms(text, language, span);
  const { spans, rows } = alignWords(
    wanted.map(({ word }) => ({ keys: new Set([word]), weight: 1 })),
    words.map((term) => ({ ...term, key: term.word })),
  );
  const parts: DiffPart[] = [];
  let row = 0;
  let last: Span | null = null;
  let changes = 0;
  const add = (kind: DiffPart['kind'], count: number, piece: string): void => {
    if (count === 0) return;
    if (kind !== 'same') changes += count;
    pushPart(parts, kind, piece);
  };
  for (const [at, found] of spans.entries()) {
    const next = rows[at] ?? row;
    const skipped = last ? wordsWithin(words, { start: last.end, end: found.start }) : [];
    add('removed', skipped.length, pieceOf(text, skipped));
    add('added', next - row, pieceOf(asked, wanted.slice(row, next)));
    add('same', 1, pieceOf(asked, wanted.slice(next, next + 1)));
    row = next + 1;
    last = found;
  }
  add('added', wanted.length - row, pieceOf(asked, wanted.slice(row)));
  return { diff: parts, share: spans.length / (wanted.length || 1), changes };
}

const wordsWithin = (words: readonly Term[], { start, end }: Span): readonly Term[] =>
  words.filter((word) => word.start >= start && word.end <= end);

const pieceOf = (text: string, words: readonly Term[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** Neighbours of one kind become one part; a space divides parts. */
function pushPart(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${text}` };
  else parts.push({ kind, text });
}
