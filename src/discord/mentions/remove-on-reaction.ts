import {
  type MessageReaction,
  type PartialMessageReaction,
  type PartialUser,
  PermissionFlagsBits,
  type User,
} from 'discord.js';
import type { GivenAnswers } from './given-answers.ts';

const bin = '🗑️';

/** Removes an answer of the bot where its asker, or somebody who may manage messages there, reacts with 🗑️. */
export async function removeOnReaction(
  reaction: MessageReaction | PartialMessageReaction,
  user: User | PartialUser,
  given: GivenAnswers,
): Promise<void> {
  if (reaction.emoji.name !== bin || user.id === reaction.client.user.id || user.bot) return;
  const message = await reaction.message.fetch();
  if (message.author.id !== message.client.user.id) return;
  const asker =
    given.findAsker(message.id) ??
    message.interactionMetadata?.user.id ??
    message.mentions.repliedUser?.id ??
    null;
  if (asker === user.id || message.guildId === null || (await mayManage(message.channelId, user, reaction)))
    await message.delete();
}

async function mayManage(
  channelId: string,
  user: User | PartialUser,
  { client, message: { guild } }: MessageReaction | PartialMessageReaction,
): Promise<boolean> {
  const channel = client.channels.cache.get(channelId);
  if (!guild || !channel || channel.isDMBased()) return false;
  const member = await guild.members.fetch(user.id);
  return channel.permissionsFor(member).has(PermissionFlagsBits.ManageMessages);
}
