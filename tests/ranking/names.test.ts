import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { routeMention } from '../../src/core/answer/route-mention.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const texts: Record<string, string> = {
  mill: `The Torsby mill museum

The museum stands by the river. It was opened in 1951 by the carpenter Anton Brekke, who had collected wheels all his life.

Brekke was born in Skalvik in 1888 and died in Torsby in 1962. His niece kept the house until 1990.`,
  court: `Jury clears the ferry owner

A jury acquitted the ferry owner Victor Holt of fraud on Friday. Nobody had seen the ledgers.

Holt, 58, wept as the verdict was read. His wife, Helen Holt, embraced him outside the court.`,
};
const library = createLibrary(
  Object.entries(texts).map(([id, text]) => analyzeArticle(articleOf(id, text))),
  await openWordTable(),
);

describe('who is named in full once', () => {
  it.each([
    ['when was Anton Brekke born?', 'Brekke was born in Skalvik in 1888'],
    ['how old is Victor Holt?', 'Holt, 58, wept'],
  ])('is meant by the family name: %s', (question, words) => {
    const answer = findAnswer(library, routeMention(question));
    expect(answer.kind === 'answered' && answer.finding.excerpt.text).toContain(words);
  });
});
