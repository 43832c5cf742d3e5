import type { AutocompleteInteraction } from 'discord.js';
import type { Outcome } from '../../core/server/telemetry.ts';
import { shorten } from '../card/view-buttons.ts';
import type { Context } from '../context.ts';

/** Discord takes no more. */
const mostChoices = 25;

/** The server's own articles by their titles, for those who manage it. */
export async function suggestKept(
  interaction: AutocompleteInteraction,
  context: Context,
  typed: string,
): Promise<Outcome> {
  const { guildId, memberPermissions } = interaction;
  const mayManage = guildId !== null && memberPermissions?.has('ManageGuild') === true;
  const kept = mayManage ? await (await context.openEditor()).listArticles(guildId) : [];
  const wanted = typed.trim().toLowerCase();
  await interaction.respond(
    kept
      .filter(({ title, id }) => title.toLowerCase().includes(wanted) && id.length <= 100)
      .slice(0, mostChoices)
      .map(({ title, id }) => ({ name: shorten(title), value: id })),
  );
  return 'answered';
}
