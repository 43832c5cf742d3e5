import type { Command } from 'commander';
import { report } from './end-process.ts';
import { starterCorpus } from './open-library.ts';

/** `verbatim check` */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('validate the corpus: list every problem with its file, line and rule')
    .argument('[dir...]', 'folders of articles; without any, the starter corpus')
    .action(check);
}

async function check(folders: readonly string[]): Promise<void> {
  const { readCorpus } = await import('./library/read-corpus.ts');
  const { articles, problems } = await readCorpus(folders.length ? folders : [starterCorpus]);
  report(problems);
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  process.stdout.write(`${count(articles.length, 'article')}, ${count(problems.length, 'problem')}\n`);
  if (problems.length || articles.length === 0) process.exitCode = 1;
}
