import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { QuestionKind } from '../../src/core/answer/answer.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { articleOf } from '../../src/core/text/article.ts';

// Words that every object of JavaScript answers to: a table kept in a plain object took them for entries.
const words = ['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty', 'isPrototypeOf'];
const kinds: readonly QuestionKind[] = ['ask', 'who-said', 'what-clause'];

describe('words that every object knows are words like others', () => {
  it.each(words)('%s', (word) => {
    const text = `The ${word} was built by Ada Brook.\n\n“The ${word} will hold,” Brook said.`;
    const library = createLibrary([analyzeArticle(articleOf('a', text))]);
    for (const kind of kinds)
      expect(findAnswer(library, { kind, text: `${word} hold` }).kind).not.toBe('unclear');
    const answer = findAnswer(library, { kind: 'who-said', text: `the ${word} will hold` });
    expect(answer.kind === 'answered' && answer.finding.attribution?.speaker.name).toBe('Ada Brook');
  });
});
