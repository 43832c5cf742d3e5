import type { Message } from 'discord.js';

/** The words of a message that addresses the bot, or null where it does not. Bots, @everyone and roles do not count. */
export function readMention(message: Message): string | null {
  const me = message.client.user.id;
  if (message.author.bot || message.system || message.webhookId !== null) return null;
  const isDirect = message.guildId === null;
  const isAddressed = isDirect || message.mentions.users.has(me) || message.mentions.repliedUser?.id === me;
  return isAddressed ? stripMentions(message.content) : null;
}

/** Without the names of members, roles and channels. */
const stripMentions = (content: string): string =>
  content
    .replace(/<(?:@[!&]?|#)\d{1,20}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of the message that is replied to, where Discord shows them to the bot. */
export async function readRepliedTo(message: Message): Promise<string> {
  const id = message.reference?.messageId;
  if (!id) return '';
  const kept = message.channel.messages.cache.get(id);
  const original = kept?.content ? kept : await message.fetchReference().catch(() => null);
  return original && original.author.id !== message.client.user.id ? stripMentions(original.content) : '';
}
