import type { Message } from 'discord.js';
import type { Reply } from '../../core/answer/command.ts';
import { answerFreeText } from '../../core/answer/run-call.ts';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { toMessage } from '../card/component.ts';
import { toCard } from '../card/reply-card.ts';
import { allowsChannel, type Context, readSettings } from '../context.ts';
import { toOutcome } from '../interactions/answer-command.ts';
import type { GivenAnswers } from './given-answers.ts';
import { findMissing, type MissingPermissions, placeFor } from './permissions.ts';
import { readMention, readRepliedTo } from './read-mention.ts';

export interface Mentions {
  readonly given: GivenAnswers;
  readonly missing: MissingPermissions;
}

/** Answers a message that addresses the bot; null where it does not, or needs no answer. */
export async function answerMention(
  message: Message,
  context: Context,
  { given, missing }: Mentions,
  onSend: () => void,
): Promise<Outcome | null> {
  const words = readMention(message);
  if (words === null) return null;
  const settings = await readSettings(context, message.guildId);
  const { channel } = message;
  const parent = channel.isThread() ? channel.parentId : null;
  if (message.guildId !== null && !allowsChannel(settings, [channel.id, parent])) return null;
  const place = placeFor(message, settings);
  const lacking = findMissing(message, place);
  if (lacking) {
    await missing.tell(message, lacking);
    return 'refused';
  }
  if ((await context.fairUse.take(message.author.id, message.guildId)) > 0) {
    context.telemetry.countShed();
    await message.react('⏳');
    return 'refused';
  }
  const text = words || (await readRepliedTo(message));
  const reply = await findReply(text, message.guildId, context);
  if (isSmallTalk(reply)) return null;
  const strings = findStrings(settings.language ?? message.guild?.preferredLocale ?? null);
  const card = toMessage(toCard(reply, null, { strings, seal: context.seal, isPrivate: false }));
  onSend();
  const answer = await place.send(message, text, card);
  given.add(message.id, message.author.id, answer);
  return toOutcome(reply);
}

async function findReply(text: string, server: string | null, context: Context): Promise<Reply> {
  if (!text) return { kind: 'help', commands: context.commands };
  const library = context.libraries.findLibrary(server) ?? (await context.libraries.openLibrary(server));
  return answerFreeText(library, text);
}

/** "thanks" and "lol" want no lecture. */
const isSmallTalk = (reply: Reply): boolean =>
  reply.kind === 'answer' && reply.answer.kind === 'unclear' && reply.answer.reason === 'small-talk';
