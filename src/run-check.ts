import type { Command } from 'commander';
import { report } from './end-process.ts';
import { findHostCorpus } from './open-library.ts';

/** `verbatim check` */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('validate the corpus: list every problem with its file, line and rule')
    .argument(
      '[dir...]',
      'folders of articles; without any, those configured or the starter corpus, and what was imported',
    )
    .action(check);
}

async function check(folders: readonly string[]): Promise<void> {
  const { readHostCorpus } = await import('./library/read-imported.ts');
  const corpus = await findHostCorpus(folders);
  const { articles, problems } = await readHostCorpus(corpus.folders, corpus.store);
  report(problems);
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  process.stdout.write(`${count(articles.length, 'article')}, ${count(problems.length, 'problem')}\n`);
  if (problems.length || articles.length === 0) process.exitCode = 1;
}
