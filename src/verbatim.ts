#!/usr/bin/env node
import { Command } from 'commander';
import { analyzeArticle } from './core/answer/analysis.ts';
import { createLibrary } from './core/answer/library.ts';
import { formatProblem } from './core/text/problem.ts';
import { readCorpus } from './library/read-corpus.ts';
import { answerBatch } from './terminal/answer-batch.ts';
import { extractLines } from './terminal/extract-lines.ts';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const program = new Command('verbatim').description(
  "Answers with an article's own words and says who said them.",
);

program
  .command('ask')
  .argument('[text...]')
  .option('--corpus <dir>', 'a folder of articles; may be given several times', collect, [])
  .option('--json')
  .option('--batch')
  .action(async (_text: string[], options: { corpus: readonly string[] }) => {
    const { articles, problems } = await readCorpus(
      options.corpus.length ? options.corpus : ['corpus/articles'],
    );
    for (const problem of problems) console.error(formatProblem(problem));
    await answerBatch(createLibrary(articles.map(analyzeArticle)), process.stdin, process.stdout);
  });

program
  .command('extract')
  .option('--jsonl')
  .action(async () => extractLines(process.stdin, process.stdout));

await program.parseAsync();
