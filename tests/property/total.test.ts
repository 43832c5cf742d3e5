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

describe('a megabyte of one character is answered or refused', () => {
  // All take some ten seconds; one quadratic step over a run of letters takes a minute and a half, and runs into the time limit.
  it.each(Object.entries(parsers))(
    '%s',
    (_name, parse) => {
      for (const character of characters)
        expect(parse(character.repeat(Math.ceil(1_000_000 / character.length)))).toBeDefined();
    },
    90_000,
  );
});
