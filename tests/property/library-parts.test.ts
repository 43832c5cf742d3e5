import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type AnalyzedArticle, analyzeArticle } from '../../src/core/answer/analysis.ts';
import {
  createIndexData,
  createLibrary,
  joinLibraries,
  type Library,
  readLibrary,
} from '../../src/core/answer/library.ts';
import { parseCall } from '../../src/core/answer/parse-call.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { agreementFolder, readClauseQuestions } from '../support/agreements.ts';

/** A library that went through a snapshot, as a restart or the worker gives it. */
function readBack(entries: readonly AnalyzedArticle[]): Library {
  const { segment, clauses } = createIndexData(entries);
  const library = readLibrary(entries, { segment: segment.slice(), clauses });
  if (!library) throw new Error('the index cannot be read');
  return library;
}

const questions = [
  '/who-said a gross violation',
  '/ask when was the treaty signed',
  '/what-clause mutual assistance',
  '/quotes Putin',
  '/voices',
  '/about',
  ...readClauseQuestions().map(({ text }) => `/what-clause ${text}`),
];

describe('a library in parts answers as one that was indexed as a whole', () => {
  let entries: readonly AnalyzedArticle[] = [];
  let whole: Library;
  beforeAll(async () => {
    const { articles } = await readCorpus([
      resolve(import.meta.dirname, '../../corpus/articles'),
      agreementFolder,
    ]);
    entries = articles.map(analyzeArticle);
    whole = createLibrary(entries);
  });

  it.each([1, 2, 3, 100])('%i articles a part', (size) => {
    const parts: Library[] = [];
    for (let at = 0; at < entries.length; at += size) parts.push(readBack(entries.slice(at, at + size)));
    const joined = joinLibraries(parts);
    for (const question of questions) {
      const call = parseCall(question, commands);
      const run = commands.find((command) => call.kind === 'command' && command.name === call.name)?.run;
      if (call.kind !== 'command' || !run) throw new Error(question);
      expect(run(joined, call.input), question).toEqual(run(whole, call.input));
    }
  });
});
