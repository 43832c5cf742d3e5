import { type Command, InvalidArgumentError } from 'commander';
import { fail, report } from './end-process.ts';
import { terminalStyle } from './open-library.ts';
import { optimizeLate } from './optimize-late.ts';

interface ExtractFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly confidence?: number;
}

/** `verbatim extract` */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print the quotations and clauses found in files')
    .argument('[file...]', 'texts to read')
    .option('--json', 'print JSON')
    .option('--jsonl', 'read JSON lines {id, text} from standard input and print one result a line')
    .option('--explain', 'say for each statement which words it was read from, and how sure each step was')
    .option('--confidence <share>', 'leave out statements that are less sure, from 0 to 1', readShare)
    .action(extract);
}

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError(`expected a number from 0 to 1, not ${text}`);
  return share;
}

async function extract(files: readonly string[], flags: ExtractFlags): Promise<void> {
  const confidence = flags.confidence ?? 0;
  if (flags.jsonl) {
    const { extractInput } = await import('./extract-input.ts');
    await extractInput(confidence);
    return;
  }
  optimizeLate();
  if (files.length === 0) fail('extract: expected files, or --jsonl with JSON lines on standard input');
  const { readArticleFile } = await import('./library/read-corpus.ts');
  const { extractFile } = await import('./terminal/extract-file.ts');
  const style = await terminalStyle();
  const options = { json: flags.json ?? false, style, confidence };
  const { explainArticle } = await import('./terminal/explain-article.ts');
  for (const file of files) {
    const parsed = await readArticleFile(file);
    if ('problems' in parsed) {
      report(parsed.problems);
      process.exitCode = 1;
    } else
      process.stdout.write(
        `${flags.explain ? explainArticle(parsed.article, style) : extractFile(parsed.article, options)}\n`,
      );
  }
}
