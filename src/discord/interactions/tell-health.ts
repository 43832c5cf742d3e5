import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { toDoctorCard } from '../card/doctor-card.ts';
import { type Context, readSettings } from '../context.ts';
import { refuse, respond } from './respond.ts';

/** `/doctor`: what the bot needs and whether it is there, for members with Manage Server. */
export async function tellHealth(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<Outcome> {
  const { guildId, locale, memberPermissions } = interaction;
  const { language } = await readSettings(context, guildId);
  const strings = findStrings(language ?? locale);
  if (!memberPermissions?.has('ManageGuild')) {
    await refuse(interaction, strings.refusals.onlyManagers);
    return 'refused';
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await respond(interaction, toDoctorCard(await context.examine(guildId), strings), true);
  return 'answered';
}
