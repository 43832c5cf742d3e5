import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLabel, resolveLabel } from '../../src/core/clauses/label-path.ts';
import { parseProvisions } from '../../src/core/clauses/parse-provisions.ts';
import type { Provision } from '../../src/core/clauses/provision.ts';
import { contains, type Span } from '../../src/core/text/span.ts';
import { anyText } from '../support/texts.ts';

/** Beginnings of lines that make agreements, in every order. */
const beginnings = [
  'Part II\n\n',
  '# Chapter 1\n',
  'Article 4 – Help\n',
  'ARTICLE IV\n',
  '## Article 4 bis\n\n',
  'Section 2. ',
  '§ 3 Dues\n\n',
  '1. ',
  '2) ',
  '(1) ',
  '(a) ',
  'b) ',
  '(i) ',
  '(ii) ',
  'II. ',
  '4.2 ',
  '4.2.1 Notices. ',
  'Rule 3. ',
  'Annex A\n\n',
  'PREAMBLE\n\n',
  'Signed at Oren on the first of May.\n\n',
  'Contents\n\n',
  'Article 4 ........ 12\n',
  'Page 3 of 9\n',
  'The Parties shall: (a) help; (b) wait.\n\n',
  'Members pay ten crowns.\n\n',
  'and go on with the sentence\n',
];
const agreementText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...beginnings) }, anyText), { maxLength: 25 })
  .map((parts) => parts.join(''));

/** The text put together again from each provision's own stretches and its children. */
function join(text: string, provisions: readonly Provision[], index: number): string {
  const provision = provisions[index];
  if (!provision) return '';
  let at = provision.span.start;
  let joined = '';
  for (const child of provision.children) {
    const start = provisions[child]?.span.start ?? at;
    joined += text.slice(at, start) + join(text, provisions, child);
    at = provisions[child]?.span.end ?? at;
  }
  return joined + text.slice(at, provision.span.end);
}

describe('the tree of provisions', () => {
  it.each([
    ['any text', anyText],
    ['texts made of numbers and headings', agreementText],
  ])('loses nothing and nests: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { provisions } = parseProvisions(text);
        expect(provisions[0]?.span).toEqual({ start: 0, end: text.length });
        expect(join(text, provisions, 0)).toBe(text);
        for (const [index, { span, body, heading, chapeau, parent, children }] of provisions.entries()) {
          const inner: readonly (Span | null)[] = [body, heading, chapeau];
          for (const part of inner) if (part) expect(contains(span, part)).toBe(true);
          expect(body.start).toBeLessThanOrEqual(body.end);
          if (index > 0) expect(parent).toBeLessThan(index);
          let at = span.start;
          for (const child of children) {
            const within = provisions[child];
            expect(within?.parent).toBe(index);
            expect(within?.span.start).toBeGreaterThanOrEqual(at);
            at = within?.span.end ?? 0;
            expect(at).toBeLessThanOrEqual(span.end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('every label leads back to its provision', () => {
    fc.assert(
      fc.property(agreementText, (text) => {
        const { provisions } = parseProvisions(text);
        for (const [index, { label }] of provisions.entries()) {
          const steps = label === null ? null : parseLabel(label);
          if (!steps) continue;
          const found = resolveLabel(provisions, steps);
          const best = found.filter(({ fit }) => fit === found[0]?.fit).map((each) => each.index);
          expect(best).toContain(index);
        }
      }),
      { numRuns: 500 },
    );
  });
});
