import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { checkQuotes } from '../../src/core/answer/check-quote.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import type { CheckedQuote } from '../../src/core/answer/quote-check.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openStarterLibrary } from '../support/starter-library.ts';
import { anyText } from '../support/texts.ts';

const harbour =
  'The harbour master closed the northern pier on Monday.\n\nAnna Berg, the mayor of Lund, said: “The pier was a rotten plank over cold water.” Fishermen waited outside the town hall.';
const library = createLibrary([analyzeArticle(articleOf('harbour', harbour))]);
const starter = await openStarterLibrary();

const checkOne = (message: string, within = library): CheckedQuote => {
  const [first, ...rest] = checkQuotes(within, message);
  if (!first || rest.length) throw new Error(`expected one quotation in ${message}`);
  return first;
};

describe('a quotation is', () => {
  it.each([
    ['“The pier was a rotten plank over cold water.”', null],
    ['the PIER was a rotten plank', null],
    ['“a rotten plank over cold water” - Anna Berg', 'Anna Berg'],
    ['Berg said: "a rotten plank over cold water"', 'Berg'],
    ['> a rotten plank over cold water\n- Berg', 'Berg'],
    ['Look: “a rotten plank over cold water”', null],
  ])('exact: %s', (message, claimedSpeaker) => {
    expect(checkOne(message)).toMatchObject({ claimedSpeaker, check: { kind: 'exact' } });
  });

  it('altered, with what was added and removed', () => {
    expect(checkOne('“The pier was a golden plank over very cold water”').check).toMatchObject({
      kind: 'altered',
      diff: [
        { kind: 'same', text: 'The pier was a' },
        { kind: 'removed', text: 'rotten' },
        { kind: 'added', text: 'golden' },
        { kind: 'same', text: 'plank over' },
        { kind: 'added', text: 'very' },
        { kind: 'same', text: 'cold water' },
      ],
    });
  });

  it('altered where only the ending of a word is another', () => {
    expect(checkOne('“a rotten plank over cold waters”').check.kind).toBe('altered');
  });

  it.each(['“a gross violation of norms” - Joe Biden', 'Kim Jong Un said: “a gross violation”'])(
    "somebody else's: %s",
    (message) => {
      const { check } = checkOne(message, starter);
      expect(check).toMatchObject({
        kind: 'other-speaker',
        finding: { attribution: { speaker: { name: 'Vladimir Putin' } } },
      });
    },
  );

  it('of its speaker by the surname alone', () => {
    expect(checkOne('Putin called it “a gross violation”', starter)).toMatchObject({
      claimedSpeaker: expect.stringContaining('Putin'),
      check: { kind: 'exact' },
    });
  });

  it.each(['“we will build a bridge to the moon”', 'zebra xylophone quartet'])('not there: %s', (message) => {
    expect(checkOne(message).check.kind).toBe('not-found');
  });
});

it('stretches of fewer than three words are no quotations, and five are checked', () => {
  expect(checkQuotes(library, 'the so-called “rotten plank”')).toEqual([]);
  expect(checkQuotes(library, '“over cold water” '.repeat(9))).toHaveLength(5);
});

it('any message is checked without an error', () => {
  fc.assert(
    fc.property(anyText, (message) => checkQuotes(library, message).length <= 5),
    { numRuns: 200 },
  );
});
