import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanTable } from '../../src/core/quotes/span-table.ts';
import { firstEndingAfter, overlaps } from '../../src/core/text/span.ts';

const span = fc
  .tuple(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('SpanTable', () => {
  it('finds what a look at every span finds', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span, { maxLength: 3 }), (spans, wanted) => {
        const table = new SpanTable<number>();
        for (const [at, each] of spans.entries()) table.add(each, at);
        const expected = spans.flatMap((each, at) => (wanted.some((one) => overlaps(each, one)) ? [at] : []));
        expect([...table.findOverlapping(wanted)].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});

describe('firstEndingAfter', () => {
  it('finds what a look at every span finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat({ max: 100 }), (lengths, at) => {
        let end = 0;
        const spans = lengths.map((length) => {
          const start = end;
          end += length;
          return { start, end };
        });
        const found = spans.findIndex((each) => each.end > at);
        expect(firstEndingAfter(spans, at)).toBe(found < 0 ? spans.length : found);
      }),
    );
  });
});
