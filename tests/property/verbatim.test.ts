import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { Finding } from '../../src/core/answer/answer.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { toAnswerJson } from '../../src/core/answer/to-json.ts';
import { articleOf } from '../../src/core/text/article.ts';
import type { Span } from '../../src/core/text/span.ts';
import { sliceVerbatim } from '../../src/core/text/verbatim.ts';
import { anyText } from '../support/texts.ts';

const within = (text: string, { start, end }: Span): boolean =>
  0 <= start && start <= end && end <= text.length;

function checkFinding({ article, excerpt, attribution, paragraph }: Finding): void {
  expect(excerpt.text).toBe(article.text.slice(excerpt.start, excerpt.end));
  expect(excerpt.end).toBeGreaterThan(excerpt.start);
  expect(paragraph).toBeGreaterThan(0);
  let at = excerpt.start;
  for (const { start, end } of excerpt.highlights) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeLessThanOrEqual(excerpt.end);
    at = end;
  }
  for (const span of [
    ...(attribution?.content ?? []),
    attribution?.source,
    attribution?.cue,
    attribution?.speaker.role,
  ])
    if (span) expect(within(article.text, span)).toBe(true);
}

describe('every excerpt is cut from the article that it cites', () => {
  it('whatever the articles and whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        anyText,
        fc.constantFrom('/who-said ', '/what-clause ', '/ask ', ''),
        fc.nat(),
        (texts, free, prefix, seed) => {
          const articles = texts.map((text, index) => articleOf(`a${index}`, text));
          const library = createLibrary(articles.map(analyzeArticle));
          // Half of the questions are words of an article, so that something is found.
          const source = texts[seed % texts.length] ?? '';
          const from = source.length ? seed % source.length : 0;
          const asked = seed % 2 ? source.slice(from, from + 40) : free;
          const result = runCall(library, commands, prefix + asked);
          if (result.kind !== 'reply' || result.reply.kind !== 'answer') return;
          const { answer } = result.reply;
          if (answer.kind === 'answered')
            for (const finding of [answer.finding, ...answer.others]) checkFinding(finding);
          if (answer.kind === 'not-found') for (const finding of answer.nearest) checkFinding(finding);
          expect(() => JSON.stringify(toAnswerJson(answer))).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('a range outside of the text is refused', () => {
    const article = articleOf('a', 'short');
    for (const span of [
      { start: -1, end: 2 },
      { start: 0, end: 6 },
      { start: 3, end: 2 },
      { start: 0.5, end: 2 },
    ])
      expect(() => sliceVerbatim(article, span)).toThrow(/verbatim: .* article "a"/);
  });
});
