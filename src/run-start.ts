import type { Command } from 'commander';
import type { Library } from './core/answer/library.ts';
import { openLibrary, terminalStyle } from './open-library.ts';
import { readConfiguration } from './read-environment.ts';

/** `verbatim start` */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('answer on Discord; without a token in DISCORD_TOKEN, answer here')
    .action(start);
}

async function start(): Promise<void> {
  const configuration = await readConfiguration();
  const { token } = configuration;
  if (token === null) return await answerHere(await openLibrary([]));
  const { answerOnDiscord } = await import('./answer-on-discord.ts');
  await answerOnDiscord(configuration, token);
}

/** Without a token: how to get one, then the playground, with a prompt or a worked example beside it, until the input ends. */
async function answerHere(library: Library): Promise<void> {
  const { closeOnSignal, openPlaygroundAnywhere } = await import('./run-playground.ts');
  const { commands } = await import('../commands/index.ts');
  const options = { json: false, explain: false, style: await terminalStyle() };
  process.stdout.write(
    'No token: make an application on https://discord.com/developers/applications → Bot → Reset Token,\n' +
      'put the token behind DISCORD_TOKEN= in .env and start again. Until then, answers are given here.\n\n',
  );
  const playground = await openPlaygroundAnywhere(library);
  process.stdout.write(`Playground: ${playground.url}\n\n`);
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const { startPrompt } = await import('./terminal/prompt.ts');
    await startPrompt(library, commands, options, process.stdin, process.stdout, true);
    await playground.close();
    return;
  }
  const { askOnce } = await import('./terminal/ask-once.ts');
  const example = '/who-said a gross violation';
  process.stdout.write(`? ${example}\n${askOnce(library, commands, example, options).text}\n`);
  closeOnSignal(playground);
  for await (const _ of process.stdin);
  await playground.close();
}
