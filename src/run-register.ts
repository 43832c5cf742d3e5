import type { Command } from 'commander';
import { fail } from './end-process.ts';
import { readConfiguration } from './read-environment.ts';

/** `verbatim register` */
export function addRegister(program: Command): void {
  program
    .command('register')
    .description('register the commands with Discord and print the invite link; start does so by itself')
    .action(register);
}

async function register(): Promise<void> {
  const { token, api, logLevel } = await readConfiguration();
  if (token === null) fail('register: expected the token of the bot in DISCORD_TOKEN');
  const { openLog } = await import('./open-log.ts');
  const { commands } = await import('../commands/index.ts');
  const { registerBot, RefusedError } = await import('./discord/registration/register-bot.ts');
  try {
    const { invite, changed } = await registerBot(token, api, commands, true);
    openLog(logLevel, [token]).info({ changed }, changed ? 'commands registered' : 'commands are up to date');
    process.stdout.write(`Invite the bot: ${invite}\n`);
  } catch (error) {
    if (error instanceof RefusedError) fail(error.message);
    throw error;
  }
}
