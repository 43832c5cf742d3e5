import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/core/search/language.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { rankPassages } from '../../src/core/search/rank-passages.ts';
import { findTerms } from '../../src/core/search/terms.ts';
import { findOtherForms } from '../../src/core/search/word-forms.ts';
import { articleOf } from '../../src/core/text/article.ts';

const keyOf = (word: string): string => findTerms(word, languageOf('en'))[0]?.key ?? '';
const formsOf = (word: string, tag = 'en'): readonly string[] => {
  const language = languageOf(tag);
  const [term] = findTerms(word, language);
  return term ? findOtherForms(term, language) : [];
};

describe('forms that no stemmer leads back to a word', () => {
  it.each([
    ['die', 'died'],
    ['died', 'dying'],
    ['win', 'won'],
    ['sold', 'sell'],
    ['child', 'children'],
    ['wolves', 'wolf'],
    ['sue', 'sued'],
    ['elect', 'election'],
    ['inventions', 'invent'],
  ])('%s: %s', (word, form) => {
    expect([keyOf(word), ...formsOf(word)]).toContain(keyOf(form));
  });

  it.each([
    ['port', 'portion'],
    ['sect', 'section'],
    ['wound', 'wind'],
    ['ground', 'grind'],
  ])('%s is no form of %s', (word, other) => {
    expect(formsOf(word)).not.toContain(keyOf(other));
    expect(formsOf(other)).not.toContain(keyOf(word));
  });

  it('English only, and no numbers', () => {
    expect(formsOf('die', 'de')).toEqual([]);
    expect(formsOf('1931')).toEqual([]);
  });

  it('count as the word that is asked for', () => {
    const index = createPassageIndex([
      articleOf(
        'a',
        'Vik sold the mill to a weaver.\n\nThe mill stands by the river, and weavers come to it.',
      ),
    ]);
    const [first] = rankPassages(index, readQuery('did Vik sell a mill to weavers', index), { limit: 2 });
    expect(first?.passage).toBe(0);
    expect(first?.features.coverage).toBeCloseTo(1);
  });
});
