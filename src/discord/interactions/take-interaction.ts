import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import type { Context } from '../context.ts';
import { runTask } from '../edge.ts';
import { correctArticle } from '../library/correct-article.ts';
import { manageLibrary } from '../library/manage-library.ts';
import { answerCommand } from './answer-command.ts';
import { answerMenu } from './answer-menu.ts';
import { answerPress } from './answer-press.ts';
import { changeSettings } from './change-settings.ts';
import { refuse } from './respond.ts';
import { suggestChoices } from './suggest-choices.ts';
import { tellHealth } from './tell-health.ts';
import { tellPrivacy } from './tell-privacy.ts';

/** Answers whatever kind of interaction Discord sends. */
export function takeInteraction(interaction: Interaction, context: Context): void {
  const { createdTimestamp } = interaction;
  const verdict = context.load.judge(createdTimestamp);
  if (verdict !== 'answer') context.telemetry.countShed();
  if (verdict === 'drop') return;
  if (interaction.isAutocomplete()) {
    if (verdict === 'refuse') return;
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
      if (verdict === 'refuse') {
        await refuse(interaction, refusals.busy);
        return 'refused';
      }
      const wait = await context.fairUse.take(interaction.user.id, interaction.guildId);
      if (wait > 0) {
        context.telemetry.countShed();
        await refuse(interaction, refusals.wait(wait));
        return 'refused';
      }
      if (interaction.isChatInputCommand()) return answerSlash(interaction, context, onSend);
      if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction, context, onSend);
      if (interaction.isButton() || interaction.isStringSelectMenu())
        return answerPress(interaction, context, onSend);
      if (interaction.isModalSubmit()) return correctArticle(interaction, context);
      throw new Error(`discord: interactions of type ${interaction.type} are not expected`);
    },
    apologize: (id) => refuse(interaction, refusals.failure(id)),
  });
}

const answerSlash = (
  interaction: ChatInputCommandInteraction,
  context: Context,
  onSend: () => void,
): Promise<Outcome> => {
  if (interaction.commandName === 'settings') return changeSettings(interaction, context);
  if (interaction.commandName === 'library') return manageLibrary(interaction, context);
  if (interaction.commandName === 'doctor') return tellHealth(interaction, context);
  if (interaction.commandName === 'privacy') return tellPrivacy(interaction, context);
  return answerCommand(interaction, context, onSend);
};
