import { FormMemory, toOwnString } from '../text/form-memory.ts';

const folded = new FormMemory<string>();

/** A word of a name as it is compared: small letters, no accents, no final full stop, no Arabic article in front. */
export function foldWord(word: string): string {
  const known = folded.find(word);
  if (known !== undefined) return known;
  const found = foldLetters(word)
    .replace(/\.$/, '')
    .replace(/^(?:al|el)-(?=\p{L}{3})/u, '');
  folded.keep(toOwnString(word), found);
  return found;
}

/** Small letters without accents, and one kind of apostrophe. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /^[a-z'.-]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(word);

/** Written in capitals throughout, as in head lines and transcripts: "PENCE". */
export const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}’'-]+$/u.test(word);
