#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { formatProblem, type Problem } from './core/text/problem.ts';

/** The starter corpus, which stands beside the build. */
const starterCorpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const report = (problems: readonly Problem[]): void => {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
};

/** Ends with status 1 and a line that says why. */
function fail(message: string): never {
  process.stderr.write(`verbatim: ${message}\n`);
  process.exit(1);
}

async function openLibrary(folders: readonly string[]) {
  const { loadLibrary } = await import('./library/load-library.ts');
  const { library, problems } = await loadLibrary(folders.length ? folders : [starterCorpus]);
  report(problems);
  return library;
}

async function terminalStyle() {
  const { colours, plain } = await import('./terminal/style.ts');
  return process.stdout.isTTY && !process.env.NO_COLOR ? colours : plain;
}

const program = new Command('verbatim')
  .description("Answers with an article's own words and says who said them.")
  .exitOverride()
  .showHelpAfterError('(verbatim --help lists the subcommands)');

interface AskFlags {
  readonly corpus: readonly string[];
  readonly json?: boolean;
  readonly batch?: boolean;
  readonly explain?: boolean;
}

program
  .command('ask')
  .description('answer a question, or prompt for questions')
  .argument('[text...]', 'a slash command with its argument, or free text')
  .option(
    '--corpus <dir>',
    'a folder of articles instead of the starter corpus; may be given several times',
    collect,
    [],
  )
  .option('--json', 'print the answer as JSON')
  .option('--batch', 'read JSON lines {id, command, text} from standard input and print one answer a line')
  .option('--explain', 'print why each answer was chosen')
  .action(async (words: readonly string[], flags: AskFlags) => {
    const library = await openLibrary(flags.corpus);
    if (flags.batch) {
      const { answerBatch } = await import('./terminal/answer-batch.ts');
      await answerBatch(library, process.stdin, process.stdout);
      return;
    }
    const { commands } = await import('../commands/index.ts');
    const options = {
      json: flags.json ?? false,
      explain: flags.explain ?? false,
      style: await terminalStyle(),
    };
    if (words.length === 0) {
      const { startPrompt } = await import('./terminal/prompt.ts');
      await startPrompt(
        library,
        commands,
        options,
        process.stdin,
        process.stdout,
        process.stdin.isTTY && process.stdout.isTTY,
      );
      return;
    }
    const { askOnce } = await import('./terminal/ask-once.ts');
    const { ok, text } = askOnce(library, commands, words.join(' '), options);
    if (!ok) fail(text);
    process.stdout.write(`${text}\n`);
  });

program
  .command('extract')
  .description('print the quotations and clauses found in files')
  .argument('[file...]', 'texts to read')
  .option('--json', 'print JSON')
  .option('--jsonl', 'read JSON lines {id, text} from standard input and print one result a line')
  .action(async (files: readonly string[], flags: { readonly json?: boolean; readonly jsonl?: boolean }) => {
    if (flags.jsonl) {
      const { extractLines } = await import('./terminal/extract-lines.ts');
      await extractLines(process.stdin, process.stdout);
      return;
    }
    if (files.length === 0) fail('extract: expected files, or --jsonl with JSON lines on standard input');
    const { readArticleFile } = await import('./library/read-corpus.ts');
    const { extractFile } = await import('./terminal/extract-file.ts');
    let failed = false;
    for (const file of files) {
      const parsed = await readArticleFile(file);
      if ('problems' in parsed) {
        report(parsed.problems);
        failed = true;
      } else
        process.stdout.write(
          `${extractFile(parsed.article, { json: flags.json ?? false, style: await terminalStyle() })}\n`,
        );
    }
    if (failed) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  fail(error instanceof Error ? error.message : String(error));
}
