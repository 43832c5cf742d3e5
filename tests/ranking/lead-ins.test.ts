import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary, type Library } from '../../src/core/answer/library.ts';
import { routeMention } from '../../src/core/answer/route-mention.ts';
import { findLeadIns } from '../../src/core/search/lead-ins.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { findParagraphs } from '../../src/core/text/paragraphs.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const texts: Record<string, string> = {
  pool: `Visiting the Amber Street pool

## Opening hours

Monday to Friday from 7 a.m. to 9 p.m., at weekends from 10 a.m. to 6 p.m.

## Can I bring my own fins?

Only before noon, in lane six.

Lost property

We keep what is found for four weeks at the desk.`,
  interview: `A talk with the ferryman

Olav Brekke has rowed people over the sound for fifty years. He spoke to us on the landing.

Q: You once refused to row a minister. Why?

A: He wanted to stand. Nobody stands in my boat.

Q: What will you do when the bridge opens?

A: Fish.`,
};

let library: Library;
beforeAll(async () => {
  const entries = Object.entries(texts).map(([id, text]) => analyzeArticle(articleOf(id, text)));
  library = createLibrary(entries, await openWordTable());
});

const answerTo = (text: string): string | undefined => {
  const answer = findAnswer(library, routeMention(text));
  return answer.kind === 'answered' ? answer.finding.excerpt.text : undefined;
};

describe('a heading or question', () => {
  it.each([
    ['what are the opening hours?', 'from 7 a.m.'],
    ['can I bring fins', 'Only before noon'],
    ['how long do you keep lost property?', 'four weeks'],
    ['why did he refuse to row a minister?', 'He wanted to stand'],
  ])('is answered by what stands below it: %s', (question, words) => {
    expect(answerTo(question)).toContain(words);
    expect(answerTo(question)).not.toMatch(/^#|\?$/u);
  });

  it('is found itself where its own words are looked up', () => {
    const answer = findAnswer(library, { kind: 'who-said', text: 'You once refused to row a minister' });
    expect(answer.kind === 'answered' && answer.finding.excerpt.text).toContain('You once refused');
    expect(answer.kind === 'answered' && answer.finding.attribution?.speaker.name).not.toBe('Olav Brekke');
  });
});

describe('lead-ins', () => {
  const leadIns = (text: string): readonly (string | null | undefined)[] =>
    findLeadIns(text, findParagraphs(text)).map((span) => span && text.slice(span.start, span.end));

  it.each([
    ['# Top\n\n## Below\n\nThe text.', [undefined, undefined, '# Top\n\n## Below']],
    ['**When?**\n\nAt noon.', [undefined, '**When?**']],
    ['The rules of it\n\nNobody may run on the wet planks.', [undefined, 'The rules of it']],
    ['A line.\n\nAnother line.', [null, null]],
    ['“Who will pay for that?”\n\nNobody knew.', [null, null]],
    ['# Nothing below', [null]],
    ['# A\n\n# B\n\n# C\n\n# D\n\nA list of headings.', [null, null, null, null, null]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(leadIns(text)).toEqual(expected);
  });
});
