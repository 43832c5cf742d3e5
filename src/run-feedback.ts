import type { Command } from 'commander';
import { readConfiguration } from './read-environment.ts';

/** `verbatim feedback` */
export function addFeedback(program: Command): void {
  program
    .command('feedback')
    .description('print what members thought of answers, as JSON lines that ask --batch can answer again')
    .option('--server <id>', 'of one Discord server alone')
    .action(printFeedback);
}

/** `id`, `command` and `text` are what `ask --batch` reads; the rest says what was thought. */
async function printFeedback({ server }: { readonly server?: string }): Promise<void> {
  const { dataFolder, databaseUrl } = await readConfiguration();
  const { openStore } = await import('./library/store/open-store.ts');
  const store = await openStore({ dataFolder, databaseUrl });
  try {
    for (const { answerId, question, member: _, ...rest } of await store.feedback.listFeedback(server))
      process.stdout.write(`${JSON.stringify({ id: answerId, text: question, ...rest })}\n`);
  } finally {
    await store.close();
  }
}
