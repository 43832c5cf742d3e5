import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { tell } from './end-process.ts';
import { openLibrary, withCorpus } from './open-library.ts';

/** `verbatim eval` */
export function addEval(program: Command): void {
  withCorpus(program.command('eval'))
    .description('ask questions whose answers are known, and print how many were right, and the failures')
    .argument('<questions>', 'a file of JSON lines {id, command, text, expect: {status, contains?, …}}')
    .action(evaluate);
}

async function evaluate(file: string, flags: { readonly corpus: readonly string[] }): Promise<void> {
  const { evaluateQuestions, formatEvaluation } = await import('./terminal/evaluate-questions.ts');
  const library = await openLibrary(flags.corpus);
  const input = { stream: createReadStream(file), name: file };
  process.stdout.write(formatEvaluation(await evaluateQuestions(library, input, tell)));
}
