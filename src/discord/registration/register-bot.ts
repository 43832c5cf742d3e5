import { REST, Routes } from 'discord.js';
import type { CommandDescription } from '../../core/answer/command.ts';
import { toCommandBodies } from './command-bodies.ts';
import { toInvite } from './invite.ts';
import { toRefusal } from './refused-error.ts';
import { registerCommands } from './register-commands.ts';

export { RefusedError } from './refused-error.ts';

export interface Registration {
  readonly application: string;
  readonly invite: string;
  readonly changed: boolean;
}

/**
 * Registers the commands if they differ from what Discord has. `api` is another address than Discord's, or null.
 * @throws RefusedError where Discord does not take the token.
 */
export async function registerBot(
  token: string,
  api: string | null,
  commands: readonly CommandDescription[],
  canCheck: boolean,
): Promise<Registration> {
  const rest = new REST({ ...(api === null ? {} : { api }) }).setToken(token);
  const current = await rest.get(Routes.currentApplication()).catch((error: unknown) => {
    throw toRefusal(error);
  });
  const application = readId(current);
  const changed = await registerCommands(rest, application, toCommandBodies(commands, canCheck));
  return { application, invite: toInvite(application), changed };
}

function readId(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
    return value.id;
  throw new Error('discord: the application came without an id');
}
