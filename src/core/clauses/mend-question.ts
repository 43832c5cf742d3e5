import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import { askingWords, everydayWords } from './asking-words-en.ts';
import type { ClausePostings } from './clause-postings.ts';
import { englishConcepts } from './concept-table.ts';
import { correctWord } from './correct-words.ts';

/** The words that a slip may stand for: those of the clauses, and English ones that clauses and questions are made of. */
export function collectKnownWords({ words }: ClausePostings): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [word, times] of words) known.set(word, (known.get(word) ?? 0) + times);
  const english = [...englishConcepts().words, ...askingWords, ...everydayWords];
  const { common } = languageOf('en');
  for (const word of [...english, ...[...common].filter(({ length }) => length > 4)])
    if (!known.has(word)) known.set(word, 0);
  return known;
}

/** Mends words that neither the clauses nor the table of concepts know. */
export function mendQuestion(
  words: ReadonlyMap<string, number>,
  postings: ClausePostings,
  text: string,
): string {
  let read = '';
  let at = 0;
  for (const { start, end, key, word, common, number } of findTerms(text, languageOf('en'))) {
    if (common || number || words.has(word) || isInflected(words, word)) continue;
    const mended = correctWord(word, words);
    if (mended === null || (languageOf('en').common.has(mended) && word.length < 6)) continue;
    // Another form of a known word is none, unless a letter of its ending is wrong: "assistence".
    if (postings.has(key) && !isRespelt(mended, word, key)) continue;
    read += text.slice(at, start) + mended;
    at = end;
  }
  return read + text.slice(at);
}

const isRespelt = (mended: string, word: string, key: string): boolean =>
  mended.length === word.length && findTerms(mended, languageOf('en'))[0]?.key === key;

/** An ending more or less than a known word. */
const isInflected = (words: ReadonlyMap<string, number>, word: string): boolean =>
  words.has(`${word}s`) ||
  words.has(word.replace(/(?:s|es|ed|d|ing|ly|er|ers)$/, '')) ||
  words.has(`${word.replace(/ing$|ed$/, '')}e`);
