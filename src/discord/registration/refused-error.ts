import { DiscordAPIError, DiscordjsError } from 'discord.js';

/** Discord does not take the token, or not what the bot asks for; trying again does not help. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** A `RefusedError` where the token is why, or else the error itself. */
export function toRefusal(error: unknown): unknown {
  const refused =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === 'TokenInvalid');
  return refused
    ? new RefusedError('Discord does not take the token: check DISCORD_TOKEN, or make a new one', {
        cause: error,
      })
    : error;
}
