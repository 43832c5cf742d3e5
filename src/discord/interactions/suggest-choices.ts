import type { AutocompleteInteraction } from 'discord.js';
import type { Outcome } from '../../core/server/telemetry.ts';
import { shorten } from '../card/view-buttons.ts';
import type { Context } from '../context.ts';
import { suggestKept } from '../library/suggest-kept.ts';

/** Discord takes no more. */
const mostChoices = 25;

/** Suggests values for an option, from memory alone: there is no time to open anything. */
export async function suggestChoices(
  interaction: AutocompleteInteraction,
  context: Context,
  onSend: () => void,
): Promise<Outcome> {
  const { commandName, guildId } = interaction;
  const focused = interaction.options.getFocused(true);
  if (commandName === 'library') return suggestKept(interaction, context, String(focused.value));
  const option = context.commands
    .find(({ name }) => name === commandName)
    ?.options.find(({ name }) => name === focused.name);
  const library = context.libraries.findLibrary(guildId);
  const choices =
    library && option?.suggest ? context.suggest(library, option.suggest, String(focused.value)) : [];
  onSend();
  await interaction.respond(
    choices
      .filter(({ value }) => value.length > 0 && value.length <= 100)
      .slice(0, mostChoices)
      .map(({ label, value }) => ({ name: shorten(label), value })),
  );
  return 'answered';
}
