import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { parseCall } from '../../src/core/answer/parse-call.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { parseMarkdownArticle, parseTextArticle } from '../../src/library/parse-article.ts';
import { anyText } from '../support/texts.ts';

const library = createLibrary([
  analyzeArticle(
    articleOf(
      'a',
      'Ada Brook opened the bridge on Monday.\n\n“It will carry trams,” Brook said. She thanked the builders.',
    ),
  ),
  analyzeArticle(
    articleOf(
      'b',
      '# By-laws\n\n## § 1 Name\n\n(1) The club is called the Kites.\n\n## § 2 Dues\n\n(1) Each member pays ten crowns a year.',
    ),
  ),
]);

/** Every function that text from outside reaches first. */
const parsers: Record<string, (text: string) => unknown> = {
  readDocument: (text) => readDocument(articleOf('x', text)),
  analyzeArticle: (text) => analyzeArticle(articleOf('x', text)),
  parseMarkdownArticle: (text) => parseMarkdownArticle('x.md', 'x', text),
  'parseMarkdownArticle, front matter': (text) =>
    parseMarkdownArticle('x.md', 'x', `---\n${text}\n---\nbody`),
  parseTextArticle: (text) => parseTextArticle('x.txt', 'x', text),
  parseCall: (text) => parseCall(text, commands),
  'a mention': (text) => runCall(library, commands, text),
  '/who-said': (text) => runCall(library, commands, `/who-said ${text}`),
  '/what-clause': (text) => runCall(library, commands, `/what-clause ${text}`),
  '/ask': (text) => runCall(library, commands, `/ask ${text}`),
};

describe('never throws, whatever the text', () => {
  it.each(Object.entries(parsers))('%s', (_name, parse) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(text)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** Characters that splitters and patterns treat in a special way, one of each class. */
const characters = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '\t',
  '.',
  ',',
  '-',
  '_',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '«',
  '(',
  ')',
  '[',
  '*',
  '#',
  '>',
  '/',
  '\\',
  ':',
  ';',
  '§',
  '\u00A0',
  '\u0301',
  '\u200B',
  '\u202E',
  'é',
  '中',
  'ก',
  'ع',
  '😀',
  '\uD800',
  '\0',
];

/** Characters of the shorter text: more than any limit on the length of a sentence or word. */
const size = 12_500;
/** A step that compares each character with each other takes sixteen times as long for four times as many. */
const mostGrowth = 8;
/** Shorter times, in milliseconds, are not told apart. */
const leastTime = 2;

function timeOf(parse: (text: string) => unknown, text: string): number {
  const begun = performance.now();
  expect(parse(text)).toBeDefined();
  return Math.max(leastTime, performance.now() - begun);
}

/** How many times as long four times as many characters take: the least of some tries, as others use the processor, too. */
function growthOf(parse: (text: string) => unknown, character: string): number {
  const short = character.repeat(Math.ceil(size / character.length));
  const long = short.repeat(4);
  let least = Number.POSITIVE_INFINITY;
  parse(short);
  for (let attempt = 0; attempt < 5 && least > mostGrowth; attempt += 1)
    least = Math.min(least, timeOf(parse, long) / timeOf(parse, short));
  return least;
}

describe('a long run of one character is answered or refused, and four times as long a one in eight times the time at most', () => {
  it.each(Object.entries(parsers))(
    '%s',
    (_name, parse) => {
      const slow = characters.filter((character) => growthOf(parse, character) > mostGrowth);
      expect(slow).toEqual([]);
    },
    60_000,
  );

  it('which tells a step over each pair of characters', () => {
    const compareAll = (text: string): number => {
      let same = 0;
      for (const one of text) for (let at = 0; at < text.length; at += 64) if (text[at] === one) same += 1;
      return same;
    };
    expect(growthOf(compareAll, 'a')).toBeGreaterThan(mostGrowth);
  });
});
