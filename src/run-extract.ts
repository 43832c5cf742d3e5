import type { Command } from 'commander';
import { fail, report, tell } from './end-process.ts';
import { terminalStyle } from './open-library.ts';

interface ExtractFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** `verbatim extract` */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print the quotations and clauses found in files')
    .argument('[file...]', 'texts to read')
    .option('--json', 'print JSON')
    .option('--jsonl', 'read JSON lines {id, text} from standard input and print one result a line')
    .action(extract);
}

async function extract(files: readonly string[], flags: ExtractFlags): Promise<void> {
  if (flags.jsonl) {
    const { extractLines } = await import('./terminal/extract-lines.ts');
    await extractLines({ stream: process.stdin, name: 'standard input' }, process.stdout, tell);
    return;
  }
  if (files.length === 0) fail('extract: expected files, or --jsonl with JSON lines on standard input');
  const { readArticleFile } = await import('./library/read-corpus.ts');
  const { extractFile } = await import('./terminal/extract-file.ts');
  const options = { json: flags.json ?? false, style: await terminalStyle() };
  for (const file of files) {
    const parsed = await readArticleFile(file);
    if ('problems' in parsed) {
      report(parsed.problems);
      process.exitCode = 1;
    } else process.stdout.write(`${extractFile(parsed.article, options)}\n`);
  }
}
