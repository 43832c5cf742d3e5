import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/core/text/paragraphs.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Span } from '../../src/core/text/span.ts';
import { anyText } from '../support/texts.ts';

const splitters: Record<string, (text: string) => readonly Span[]> = {
  splitParagraphs,
  splitSentences: (text) => splitSentences(text),
};

describe('the pieces of every splitter joined are the input', () => {
  it.each(Object.entries(splitters))('%s', (_name, split) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = split(text);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
