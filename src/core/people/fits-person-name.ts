import { editDistance } from '../text/edit-distance.ts';
import { foldLetters, foldWord } from './fold-name.ts';
import { titles } from './lists.ts';
import { isSameGivenName } from './nicknames.ts';

/** Wrong letters that a word of this length may have. */
const slips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** No name has more words; the rest of a longer text is not read. */
const mostWords = 12;

/** "UN" and "JFK": no part of a name that is written otherwise, as "Kim Jong Un". */
const acronym = /^(?:[Tt]he )?(\p{Lu}{2,3})$/u;

/** What somebody typed as two or three capitals, without full stops; null where it is anything else. */
export const readAcronym = (typed: string): string | null =>
  acronym.exec(typed.trim().replaceAll('.', ''))?.[1] ?? null;

/**
 * True where each word that somebody typed may stand for a word of the name: the same, another form of a given name, or
 * one with a slip of the fingers. Titles count for nothing; a text of titles alone fits nobody. Two or three capitals are a word in
 * capitals, or the initials.
 */
export function fitsPersonName(typed: string, name: string): boolean {
  const capitals = readAcronym(typed);
  if (capitals) return isInCapitals(capitals, name);
  const words = [...wordsOf(name), ...wordsOf(name.replaceAll('-', ''))];
  const asked = wordsOf(typed).filter((word, _, all) => all.length === 1 || !titles.has(word));
  return asked.length > 0 && asked.every((word) => words.some((other, at) => isMeant(word, other, at === 0)));
}

function isInCapitals(capitals: string, name: string): boolean {
  const words = name.split(/[\s-]+/u).slice(0, mostWords);
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials === capitals || words.some((word) => word.replaceAll('.', '') === capitals);
}

const wordsOf = (name: string): readonly string[] =>
  foldLetters(name)
    .split(/[\s,-]+/u)
    .map((word) => foldWord(word).replace(/'s$/, ''))
    .filter(Boolean)
    .slice(0, mostWords);

function isMeant(typed: string, word: string, given: boolean): boolean {
  if (typed === word || (given && typed.length > 1 && isSameGivenName(typed, word))) return true;
  const most = slips(Math.min(typed.length, word.length));
  return most > 0 && editDistance(typed, word, most) <= most;
}
