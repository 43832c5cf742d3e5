import type { Command } from 'commander';
import { fail, tell } from './end-process.ts';
import { openLibrary, terminalStyle, withCorpus } from './open-library.ts';

interface AskFlags {
  readonly corpus: readonly string[];
  readonly json?: boolean;
  readonly batch?: boolean;
  readonly explain?: boolean;
}

/** `verbatim ask` */
export function addAsk(program: Command): void {
  withCorpus(program.command('ask'))
    .description('answer a question, or prompt for questions')
    .argument('[text...]', 'a slash command with its argument, or free text')
    .option('--json', 'print the answer as JSON')
    .option('--batch', 'read JSON lines {id, command, text} from standard input and print one answer a line')
    .option('--explain', 'print why each answer was chosen')
    .action(ask);
}

async function ask(words: readonly string[], flags: AskFlags): Promise<void> {
  const library = await openLibrary(flags.corpus);
  if (flags.batch) {
    const { answerBatch } = await import('./terminal/answer-batch.ts');
    await answerBatch(library, { stream: process.stdin, name: 'standard input' }, process.stdout, tell);
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
    const terminal = process.stdin.isTTY && process.stdout.isTTY;
    await startPrompt(library, commands, options, process.stdin, process.stdout, terminal);
    return;
  }
  const { askOnce } = await import('./terminal/ask-once.ts');
  const { ok, text } = askOnce(library, commands, words.join(' '), options);
  if (!ok) fail(text);
  process.stdout.write(`${text}\n`);
}
