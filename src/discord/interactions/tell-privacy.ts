import type { ChatInputCommandInteraction } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import { StoreUnavailableError } from '../../core/server/libraries.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { accents, toNote } from '../card/component.ts';
import type { Context } from '../context.ts';
import { deferWhenSlow } from './defer-when-slow.ts';
import { refuse, respond } from './respond.ts';

/** `/privacy`: says what is kept about a member, and erases it on request. */
export async function tellPrivacy(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<Outcome> {
  const { privacy, refusals } = findStrings(interaction.locale);
  const lines = [`### ${privacy.heading}`, privacy.kept];
  try {
    if (interaction.options.getBoolean('erase') === true) {
      const member = context.seal.hashMember(interaction.user.id);
      const entries = await deferWhenSlow(interaction, context.feedback.eraseFeedback(member));
      lines.push(`**${privacy.erased(entries)}**`);
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    await refuse(interaction, refusals.store);
    return 'refused';
  }
  await respond(interaction, toNote(lines.join('\n'), accents.list), true);
  return 'answered';
}
