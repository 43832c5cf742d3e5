import { MessageFlags, MessagePayload, type RepliableInteraction } from 'discord.js';
import type { Library } from '../../core/answer/library.ts';
import { type Card, type CardMessage, toMessage, toNote } from '../card/component.ts';
import type { Context } from '../context.ts';

/** Answers with a card, for the asker alone or for all; after a deferral it takes the deferral's place. */
export async function respond(
  interaction: RepliableInteraction,
  card: Card,
  isPrivate: boolean,
): Promise<void> {
  const message = toMessage(card);
  if (interaction.deferred) await interaction.editReply(message);
  else if (interaction.replied) await interaction.followUp({ ...message, flags: withPrivacy(isPrivate) });
  else if (message.files) await interaction.reply({ ...message, flags: withPrivacy(isPrivate) });
  else await interaction.reply(toPayload(interaction, message, withPrivacy(isPrivate)));
}

/** A card is what Discord takes already: discord.js would convert each component again, and look up classes of its own anew for each message. */
function toPayload(
  interaction: RepliableInteraction,
  { components, allowedMentions }: CardMessage,
  flags: number,
): MessagePayload {
  const payload = new MessagePayload(interaction, {});
  payload.body = { components, flags, allowed_mentions: { ...allowedMentions } };
  payload.files = [];
  return payload;
}

const withPrivacy = (isPrivate: boolean): number =>
  MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);

export const refuse = (interaction: RepliableInteraction, words: string): Promise<void> =>
  respond(interaction, toNote(words), true);

/** As `refuse`, and leaves the pressed card as it is. */
export async function whisper(interaction: RepliableInteraction, words: string): Promise<void> {
  if (interaction.isCommand() || !interaction.deferred) await refuse(interaction, words);
  else await interaction.followUp({ ...toMessage(toNote(words)), flags: withPrivacy(true) });
}

/** The server's library from memory, or opened after Discord was told to wait. */
export async function takeLibrary(
  interaction: RepliableInteraction,
  context: Context,
  isPrivate: boolean,
): Promise<Library> {
  const found = context.libraries.findLibrary(interaction.guildId);
  if (found) return found;
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  return context.libraries.openLibrary(interaction.guildId);
}
