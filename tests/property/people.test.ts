import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/core/people/find-people.ts';
import { fitsPersonName } from '../../src/core/people/fits-person-name.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';

/** What names, sources and quotations are made of, so that made-up texts have many of each. */
const pieces = fc.constantFrom(
  ...[
    'Anna ',
    'Berg ',
    'Mr. ',
    'Sen. ',
    'of ',
    'Ohio',
    'he ',
    'She ',
    'said ',
    'his ',
    'the mayor ',
    'Bill ',
  ],
  ...[
    '“',
    '”',
    '"',
    "''",
    '. ',
    ', ',
    '(R-',
    ') ',
    '\n\n',
    '’s ',
    'al-',
    'de ',
    'University ',
    'I ',
    'When ',
    '…',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);
const at = fc.nat({ max: 220 });

describe('whoever is named, whatever the text', () => {
  it('every span lies in the text and every person has a name', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { people, meant } = findPeople(readDocument(articleOf('made-up', words)));
        for (const { name, mentions: places, role } of people) {
          expect(name.trim()).not.toBe('');
          for (const span of [...places, ...(role ? [role] : [])]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(words.length);
          }
        }
        const ids = new Set(people.map(({ id }) => id));
        for (const person of meant) expect(person === null || ids.has(person.id)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('any source resolves to a probability, and a name has at least that of the threshold', () => {
    fc.assert(
      fc.property(text, at, at, at, (words, start, length, cue) => {
        const people = findPeople(readDocument(articleOf('made-up', words, { author: 'Anna Berg' })));
        const speaker = people.resolve(
          { start, end: start + length },
          { content: [{ start: cue, end: cue + length }], cue: { start: cue, end: cue } },
        );
        expect(speaker.probability).toBeGreaterThanOrEqual(0);
        expect(speaker.probability).toBeLessThanOrEqual(1);
        if (speaker.name !== null) expect(speaker.probability).toBeGreaterThan(0.3);
        for (const { probability } of speaker.candidates) expect(probability).not.toBeNaN();
      }),
      { numRuns: 400 },
    );
  });

  it('any typed name fits or does not', () => {
    fc.assert(
      fc.property(text, text, (typed, name) => {
        expect(typeof fitsPersonName(typed, name)).toBe('boolean');
      }),
    );
  });
});

describe('a megabyte of', () => {
  // A quadratic step would take minutes and run into the time limit.
  it.each([
    'a',
    'A',
    '“',
    '"',
    'Mr. ',
    'A. ',
    'Anna Berg ',
    'Berg, ',
    'He said. ',
    'ANNA ',
    'Anna\n\n',
    '“He” ',
    'of Ohio ',
  ])(
    '%j is read',
    (piece) => {
      const words = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const people = findPeople(readDocument(articleOf('made-up', words)));
      const end = words.length - 1;
      expect(people.resolve({ start: end - 3, end }, { content: [], cue: null })).toBeDefined();
    },
    60_000,
  );
});
