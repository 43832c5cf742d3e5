import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Reply } from './core/answer/command.ts';
import type { Library } from './core/answer/library.ts';
import { fail, messageOf } from './end-process.ts';
import { openLibrary, withCorpus } from './open-library.ts';

interface CardFlags {
  readonly corpus: readonly string[];
  readonly dark?: boolean;
  readonly output: string;
}

/** `verbatim card` */
export function addCard(program: Command): void {
  withCorpus(program.command('card'))
    .description(
      'draw an answer, /voices or /timeline as a picture, and print its text for those who do not see it',
    )
    .argument('<text...>', 'a slash command with its argument, or free text')
    .option('--dark', 'light words on a dark ground')
    .option('--output <file>', 'where the PNG is written', 'card.png')
    .action(card);
}

async function card(words: readonly string[], { corpus, dark, output }: CardFlags): Promise<void> {
  const library = await openLibrary(corpus);
  const reply = await findReply(library, words.join(' '));
  const { drawReply } = await import('./core/server/pictures.ts');
  const { openPainter } = await import('./pictures/open-painter.ts');
  const { findStrings } = await import('./core/locale/find-strings.ts');
  const painter = openPainter(dark ? 'dark' : 'light');
  const drawn = await drawReply(painter, library, reply, findStrings(null));
  await painter.close();
  if (drawn === null) fail('card: nothing in the articles answers that, so there is nothing to draw');
  if (drawn.kind === 'refused') fail(`card: ${drawn.reason}`);
  await writeFile(output, drawn.picture.png).catch((error: unknown) =>
    fail(`card: cannot write ${output}: ${messageOf(error)}`),
  );
  process.stdout.write(`${drawn.picture.alt}\n`);
}

async function findReply(library: Library, line: string): Promise<Reply> {
  const { commands } = await import('../commands/index.ts');
  const { runCall } = await import('./core/answer/run-call.ts');
  const result = runCall(library, commands, line);
  return result.kind === 'reply' ? result.reply : fail(`card: there is no command /${result.name}`);
}
