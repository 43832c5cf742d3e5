/** A word of a name as it is compared: small letters, no accents, no final full stop, no Arabic article in front. */
export const foldWord = (word: string): string =>
  plain.test(word)
    ? word.toLowerCase()
    : foldLetters(word)
        .replace(/\.$/, '')
        .replace(/^(?:al|el)-(?=\p{L}{3})/u, '');

/** Most words: nothing to fold but capitals. */
const plain = /^[A-Za-z]+$/;

/** Small letters without accents, and one kind of apostrophe. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /^[a-z'.-]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(word);

/** Written in capitals throughout, as in head lines and transcripts: "PENCE". */
export const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}’'-]+$/u.test(word);
