import type { Interaction } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Context } from '../context.ts';
import { runTask } from '../edge.ts';
import { answerCommand } from './answer-command.ts';
import { answerMenu } from './answer-menu.ts';
import { answerPress } from './answer-press.ts';
import { refuse } from './respond.ts';
import { suggestChoices } from './suggest-choices.ts';

/** Answers whatever kind of interaction Discord sends. */
export function takeInteraction(interaction: Interaction, context: Context): void {
  const { createdTimestamp } = interaction;
  if (interaction.isAutocomplete()) {
    runTask(context, {
      name: 'autocomplete',
      createdTimestamp,
      work: (onSend) => suggestChoices(interaction, context, onSend),
      apologize: () => interaction.respond([]),
    });
    return;
  }
  if (!interaction.isRepliable()) return;
  const { refusals } = findStrings(interaction.locale);
  runTask(context, {
    name: interaction.isCommand() ? interaction.commandName : 'component',
    createdTimestamp,
    work: async (onSend) => {
      if (context.closing) {
        await refuse(interaction, refusals.stopping);
        return 'refused';
      }
      if (interaction.isChatInputCommand()) return answerCommand(interaction, context, onSend);
      if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction, context, onSend);
      if (interaction.isButton() || interaction.isStringSelectMenu())
        return answerPress(interaction, context, onSend);
      throw new Error(`discord: interactions of type ${interaction.type} are not expected`);
    },
    apologize: (id) => refuse(interaction, refusals.failure(id)),
  });
}
