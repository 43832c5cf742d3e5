import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** All that the bot needs in a channel: to read what addresses it, to answer, and to make a thread for it. */
export const neededPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions;

/** The page on which somebody adds the bot to a server. */
export function toInvite(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(neededPermissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
