import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Finding } from './core/answer/answer.ts';
import { fail } from './end-process.ts';
import { openLibrary, withCorpus } from './open-library.ts';

interface CardFlags {
  readonly corpus: readonly string[];
  readonly dark?: boolean;
  readonly output: string;
}

/** `verbatim card` */
export function addCard(program: Command): void {
  withCorpus(program.command('card'))
    .description('draw the answer to a question as a picture, and print its text for those who do not see it')
    .argument('<text...>', 'a slash command with its argument, or free text')
    .option('--dark', 'light words on a dark ground')
    .option('--output <file>', 'where the PNG is written', 'card.png')
    .action(card);
}

async function card(words: readonly string[], { corpus, dark, output }: CardFlags): Promise<void> {
  const finding = await findFirst(words.join(' '), corpus);
  const { openPainter } = await import('./pictures/open-painter.ts');
  const { findStrings } = await import('./core/locale/find-strings.ts');
  const painter = openPainter();
  const drawn = await painter.drawCard(finding, findStrings(null), dark ? 'dark' : 'light');
  await painter.close();
  if (drawn.kind === 'refused') fail(`card: ${drawn.reason}`);
  await writeFile(output, drawn.picture.png).catch((error: unknown) =>
    fail(`card: cannot write ${output}: ${error instanceof Error ? error.message : String(error)}`),
  );
  process.stdout.write(`${drawn.picture.alt}\n`);
}

/** The first place that the reply shows; without one there is nothing to draw. */
async function findFirst(line: string, corpus: readonly string[]): Promise<Finding> {
  const { commands } = await import('../commands/index.ts');
  const { runCall } = await import('./core/answer/run-call.ts');
  const result = runCall(await openLibrary(corpus), commands, line);
  if (result.kind === 'unknown-command') fail(`card: there is no command /${result.name}`);
  const { reply } = result;
  if (reply.kind === 'answer' && reply.answer.kind === 'answered') return reply.answer.finding;
  const [first] = reply.kind === 'quotes' ? reply.findings : [];
  return first ?? fail('card: nothing in the articles answers that, so there is nothing to draw');
}
