import type { Document } from '../text/document.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { genderOfName, isFirstName } from './first-names.ts';
import { foldWord } from './fold-name.ts';
import { demonyms, organisationWords, places, roleNouns, sentenceWords, titles } from './lists.ts';

/**
 * Gives those whom the text calls by their family name alone the full name that the title of the article has, or a body
 * that is named after them ("The Rachel Lund Show").
 */
export function nameByTitle({ article }: Document, drafts: readonly Draft[]): void {
  const title = findTokens(article.title, { start: 0, end: article.title.length });
  let isGiven = (word: string): boolean => isFirstName(foldWord(word));
  const fullNames = new Map<string, readonly [given: string, family: string]>();
  const read = (words: readonly string[]): void =>
    words.forEach((word, at) => {
      const given = words[at - 1];
      if (given && isCapital(word) && isCapital(given) && isGiven(given))
        fullNames.set(foldWord(word), [given, word]);
    });
  for (const { kind, mentions } of drafts) if (kind === 'organisation') read(mentions[0]?.words ?? []);
  isGiven = hasSmallWords(title) ? mayBeGiven : isGiven;
  read(title.map(({ text }) => text));
  for (const draft of drafts) {
    const [word = ''] = draft.words;
    const name = draft.words.length === 1 ? fullNames.get(word) : undefined;
    if (!name || (draft.kind !== 'person' && draft.kind !== 'unknown')) continue;
    draft.name = name.join(' ');
    draft.words = name.map(foldWord);
    draft.kind = 'person';
    if (draft.gender === 'unknown') draft.gender = genderOfName(foldWord(name[0]));
  }
}

/** Not written with a capital at each word, so that a capital tells a name. */
const hasSmallWords = (title: readonly Token[]): boolean =>
  title.some(({ kind, capital, lower }) => kind === 'word' && !capital && lower.length > 4);

const mayBeGiven = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    isFirstName(foldWord(word)) ||
    (/^\p{Lu}\p{Ll}+$/u.test(word) &&
      ![sentenceWords, demonyms, places, roleNouns, organisationWords, titles].some((list) =>
        list.has(lower),
      ))
  );
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
