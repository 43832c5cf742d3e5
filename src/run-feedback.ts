import type { Command } from 'commander';
import { readConfiguration } from './read-environment.ts';

/** `verbatim feedback` */
export function addFeedback(program: Command): void {
  program
    .command('feedback')
    .description('print what members thought of answers, as JSON lines that ask --batch can replay')
    .action(printFeedback);
}

async function printFeedback(): Promise<void> {
  const { dataFolder, databaseUrl } = await readConfiguration();
  const { openStore } = await import('./library/store/open-store.ts');
  const store = await openStore({ dataFolder, databaseUrl });
  for (const { answerId, question, ...rest } of await store.feedback.listFeedback())
    process.stdout.write(`${JSON.stringify({ id: answerId, text: question, ...rest })}\n`);
  await store.close();
}
