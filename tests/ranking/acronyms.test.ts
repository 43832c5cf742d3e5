import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { findPassageAnswer } from '../../src/core/answer/ask.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { spellOut } from '../../src/core/search/acronyms.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const spell = (text: string, letters: string): string | null =>
  spellOut(createPassageIndex([articleOf('a', text)]).segments, letters)?.text ?? null;

describe('what an acronym stands for', () => {
  it.each([
    ['The Northern Harbour Commission met. Nobody heard of the Northern Harbour Commission.', 'nhc'],
    ['Fees are set by the Northern Harbour Commission (NHC).', 'nhc'],
  ])('a name that is met twice, or defined: %s', (text, letters) => {
    expect(spell(text, letters)).toBe('Northern Harbour Commission');
  });

  it('with its small words or without', () => {
    const text = 'The Office of Tide Tables is old. Ships rely on the Office of Tide Tables.';
    expect(spell(text, 'ott')).toBe('Office of Tide Tables');
    expect(spell(text, 'oott')).toBe('Office of Tide Tables');
    expect(spell('The Bank of Orvik Harbour is old. It is the Bank of Orvik Harbour.', 'boh')).toBe(
      'Bank of Orvik Harbour',
    );
    expect(spell('The Board of Food and Drugs met. So the Board of Food and Drugs said.', 'bfd')).toBe(
      'Board of Food and Drugs',
    );
  });

  it.each([
    ['once only', 'The Northern Harbour Commission met.', 'nhc'],
    ['of two that are met as often', 'Big Hill and Big Hut. Big Hall and Big Hall.', 'bh'],
    ['across a comma', 'In Orvik, Norway it rained. In Orvik, Norway it snowed.', 'on'],
    ['across two people', 'Vik and Peter Hale sang. Then Vik and Peter Hale left.', 'vph'],
    ['in small letters', 'the northern harbour commission, the northern harbour commission', 'nhc'],
    ['one letter', 'Orvik is Orvik.', 'o'],
  ])('nothing: %s', (_what, text, letters) => {
    expect(spell(text, letters)).toBeNull();
  });
});

const paragraphs = [
  'The Northern Harbour Commission (NHC) was founded in 1931 to keep the lights of the coast burning.',
  'In March the NHC sued the town of Orvik over unpaid dues for its pier.',
  'The Kestrin Rowing Association opened a boathouse beside the old mill. Members pay nothing for the first year.',
  'The town says that the Kestrin Rowing Association owes it the rent of nine years.',
  'A ferry runs twice a day between the islands, and in summer at night as well.',
];
const library = createLibrary(
  [analyzeArticle(articleOf('coast', paragraphs.join('\n\n'), { title: 'News of the coast' }))],
  await openWordTable(),
);
const ask = (text: string) => findPassageAnswer(library, { kind: 'ask', text });

describe('acronyms in questions', () => {
  it.each(['KRA', 'K.R.A.', 'kra'])('%s is read as the name, where the texts have only that', (acronym) => {
    const answer = ask(`What did the ${acronym} open?`);
    if (answer.kind !== 'answered') throw new Error(answer.kind);
    expect(answer.finding.paragraph).toBe(3);
    expect(answer.readAs).toBe('What did the Kestrin Rowing Association open?');
  });

  it('a name in full finds the acronym', () => {
    const answer = ask('Whom did the Northern Harbour Commission sue?');
    if (answer.kind !== 'answered') throw new Error(answer.kind);
    expect(answer.finding.paragraph).toBe(2);
    expect(answer.readAs).toBeNull();
  });

  it('an acronym finds the name beside it', () => {
    const answer = ask('When was the NHC founded?');
    if (answer.kind !== 'answered') throw new Error(answer.kind);
    expect(answer.finding.paragraph).toBe(1);
    expect(answer.readAs).toBeNull();
  });

  it('the words of a name count as one word together', () => {
    const { terms } = readQuery('KRA rent', library.index);
    const shares = terms.map(({ share }) => share);
    expect(terms.map(({ word }) => word)).toEqual(['kestrin', 'rowing', 'association', 'rent']);
    expect(shares.slice(0, 3).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[3]).toBe(1);
  });

  it('what stands for nothing is asked for as it is', () => {
    const { terms, spelledOut } = readQuery('XQJ rent', library.index);
    expect(terms.map(({ word }) => word)).toEqual(['xqj', 'rent']);
    expect(spelledOut).toEqual([]);
  });
});
