import type { Command } from 'commander';
import { fail } from './end-process.ts';

/** How long a process that works may take to say so, in milliseconds. */
const patience = 4000;

/** `verbatim health`: what a container's health check runs. */
export function addHealth(program: Command): void {
  program
    .command('health')
    .description('ask the bot on this machine whether it is well; needs OBSERVE_PORT')
    .action(checkHealth);
}

async function checkHealth(): Promise<void> {
  const port = Number(process.env.OBSERVE_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fail('health: expected a port number in OBSERVE_PORT');
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`, {
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) =>
    fail(`health: no answer on port ${port}: ${error instanceof Error ? error.message : String(error)}`),
  );
  if (!answer.ok) fail(`health: the bot says that it is not well (${answer.status})`);
  process.stdout.write('ok\n');
}
