import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { Reply } from '../../core/answer/command.ts';
import { findAnswer } from '../../core/answer/find-answer.ts';
import type { Library } from '../../core/answer/library.ts';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { findQuotedRegions } from '../../core/text/quotation-marks.ts';
import { cutAt } from '../card/markup.ts';
import { toCard } from '../card/reply-card.ts';
import { type Context, readSettings } from '../context.ts';
import { menuNames } from '../registration/command-bodies.ts';
import { toOutcome } from './answer-command.ts';
import { respond, takeLibrary } from './respond.ts';

/** Discord's limit for those who pay. */
const longestMessage = 4000;
/** A question may not be much longer. */
const mostCharacters = 300;

/** Answers an entry of a message's right-click menu, always privately: the author of the message did not ask. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  context: Context,
  onSend: () => void,
): Promise<Outcome> {
  const library = await takeLibrary(interaction, context, true);
  const content = interaction.targetMessage.content.slice(0, longestMessage);
  const reply =
    interaction.commandName === menuNames.check && context.checkQuotes
      ? ({ kind: 'quote-check', quotes: context.checkQuotes(library, content) } as const)
      : askWho(library, content);
  const call = { command: 'who-said', page: 0, texts: new Map<string, string>() };
  const { language } = await readSettings(context, interaction.guildId);
  const strings = findStrings(language ?? interaction.locale);
  onSend();
  await respond(interaction, toCard(reply, call, { strings, seal: context.seal, isPrivate: true }), true);
  return toOutcome(reply);
}

/** The longest quotation of a message is what was said; without any, its beginning. */
function askWho(library: Library, content: string): Reply {
  const quoted = findQuotedRegions(content)
    .map(({ start, end }) => content.slice(start, end))
    .sort((a, b) => b.length - a.length)[0];
  const question = { kind: 'who-said', text: cutAt(quoted ?? content, mostCharacters) } as const;
  return { kind: 'answer', question, answer: findAnswer(library, question) };
}
