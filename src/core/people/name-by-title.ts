import type { Document } from '../text/document.ts';
import { findTokens } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { genderOfName, isFirstName } from './first-names.ts';
import { foldWord } from './fold-name.ts';

/** Gives those whom the text calls by their family name alone the full name that the title of the article has. */
export function nameByTitle({ article }: Document, drafts: readonly Draft[]): void {
  const tokens = findTokens(article.title, { start: 0, end: article.title.length });
  const givenBefore = new Map<string, readonly [given: string, family: string]>();
  tokens.forEach(({ text, capital }, at) => {
    const given = tokens[at - 1];
    if (capital && given?.capital && isFirstName(foldWord(given.text)) && given.end + 1 === tokens[at]?.start)
      givenBefore.set(foldWord(text), [given.text, text]);
  });
  for (const draft of drafts) {
    const [word = ''] = draft.words;
    const name = draft.words.length === 1 ? givenBefore.get(word) : undefined;
    if (!name || (draft.kind !== 'person' && draft.kind !== 'unknown')) continue;
    draft.name = name.join(' ');
    draft.words = name.map(foldWord);
    draft.kind = 'person';
    if (draft.gender === 'unknown') draft.gender = genderOfName(foldWord(name[0]));
  }
}
