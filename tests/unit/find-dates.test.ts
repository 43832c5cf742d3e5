import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/core/text/article.ts';
import { months } from '../../src/core/text/date-words.ts';
import { findDates } from '../../src/core/text/dates.ts';
import { readDocument } from '../../src/core/text/document.ts';

function datesIn(text: string, published: string | null): readonly string[] {
  return findDates(readDocument(articleOf('a', text, { published }))).map(
    ({ start, end, date }) => `${text.slice(start, end)} = ${date}`,
  );
}

describe('findDates', () => {
  it.each([...months.keys()])('reads "in %s", in small letters and in capitals', (name) => {
    const small = name.charAt(0).toUpperCase() + name.slice(1);
    for (const month of [small, name.toUpperCase()])
      expect(datesIn(`The bridge opened in ${month}.`, '2024-12-30'), month).toHaveLength(1);
  });

  // 19 June 2024 was a Wednesday.
  it.each([
    { text: 'The pact of 2024-06-19 holds.', dates: ['2024-06-19 = 2024-06-19'] },
    {
      text: 'It began on Wednesday, June 19, 2024, at noon.',
      dates: ['Wednesday, June 19, 2024 = 2024-06-19'],
    },
    { text: 'It began on the 3rd of May 1998.', dates: ['3rd of May 1998 = 1998-05-03'] },
    { text: 'Er begann am 19. Juni 2024.', dates: ['19. Juni 2024 = 2024-06-19'] },
    { text: 'Se firmó el 3 de marzo de 2021.', dates: ['3 de marzo de 2021 = 2021-03-03'] },
    { text: 'Work began in September 2001.', dates: ['September 2001 = 2001-09'] },
    { text: 'It fell in 1961 and rose after 2000.', dates: ['in 1961 = 1961', 'after 2000 = 2000'] },
    { text: 'The 1961 treaty (1990) lapsed.', dates: ['The 1961 = 1961', '(1990 = 1990'] },
    { text: 'They signed it on Wednesday.', dates: ['Wednesday = 2024-06-19'] },
    { text: 'They met on Thursday.', dates: ['Thursday = 2024-06-13'] },
    { text: 'They met last Wednesday.', dates: ['last Wednesday = 2024-06-12'] },
    { text: 'They will meet on Thursday.', dates: ['Thursday = 2024-06-20'] },
    { text: 'The vote is next Wednesday.', dates: ['next Wednesday = 2024-06-26'] },
    { text: 'Their last meeting was in September.', dates: ['in September = 2023-09'] },
    { text: 'The court will sit in September.', dates: ['in September = 2024-09'] },
    { text: 'They met on March 3.', dates: ['March 3 = 2024-03-03'] },
    {
      text: 'He came yesterday, and last month, and two years ago.',
      dates: ['yesterday = 2024-06-18', 'last month = 2024-05', 'two years ago = 2022'],
    },
  ])('$text', ({ text, dates }) => {
    expect(datesIn(text, '2024-06-19')).toEqual(dates);
  });

  it.each([
    'In 2000 soldiers marched for 2,000 miles.',
    'You may march 3 miles.',
    'The Sunday Times sold 1961 copies.',
    'It has 31 chapters and 99 February offers.',
    'On 31 February nothing happens.',
    'The yard is 2001% bigger.',
  ])('no date in: %s', (text) => {
    expect(datesIn(text, null)).toEqual([]);
  });

  it('leaves out what is counted from a day that is not known', () => {
    expect(datesIn('On Wednesday and in September and yesterday; in 2001.', null)).toEqual([
      'in 2001 = 2001',
    ]);
  });
});
