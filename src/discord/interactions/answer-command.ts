import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { CommandInput, Reply } from '../../core/answer/command.ts';
import type { Library } from '../../core/answer/library.ts';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { drawReply } from '../../core/server/pictures.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { type Card, text } from '../card/component.ts';
import { toLine } from '../card/markup.ts';
import { toCard } from '../card/reply-card.ts';
import { allowsChannel, type Context, readSettings } from '../context.ts';
import { answersPrivatelyAnyway } from '../private-commands.ts';
import { deferWhenSlow } from './defer-when-slow.ts';
import { refuse, respond, takeLibrary } from './respond.ts';

/** Answers one of the commands in commands/. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  context: Context,
  onSend: () => void,
): Promise<Outcome> {
  const { commandName, guildId, options } = interaction;
  const settings = await readSettings(context, guildId);
  const strings = findStrings(settings.language ?? interaction.locale);
  const command = context.commands.find(({ name }) => name === commandName);
  if (!command) throw new Error(`discord: no command is called "${commandName}"`);
  if (!allowsChannel(settings, [interaction.channelId, findParent(interaction)])) {
    await refuse(interaction, strings.refusals.channel);
    return 'refused';
  }
  const wished = options.getBoolean('private') ?? settings.privateByDefault;
  const isPrivate = wished || answersPrivatelyAnyway(commandName);
  const library = await takeLibrary(interaction, context, isPrivate);
  const input = readInput(interaction);
  const reply = command.run(library, input);
  const call = { command: commandName, page: input.page, texts: input.texts };
  const hushed = isPrivate || (!interaction.deferred && !isAnswered(reply));
  const card = toCard(reply, call, {
    strings,
    seal: context.seal,
    isPrivate: isPrivate && interaction.channelId !== null,
  });
  const pictured = input.flags.has('picture')
    ? await deferWhenSlow(interaction, addPicture(card, library, reply, context, strings), hushed)
    : card;
  const member = hushed ? null : (options.getUser('for')?.id ?? null);
  onSend();
  await respond(interaction, { ...pictured, member }, hushed);
  return toOutcome(reply);
}

/** The card with the reply as a picture, or with a line that says why there is none. */
async function addPicture(
  card: Card,
  library: Library,
  reply: Reply,
  context: Context,
  strings: Strings,
): Promise<Card> {
  const drawn = await drawReply(await context.openPictures(), library, reply, strings);
  if (drawn === null) return card;
  if (drawn.kind === 'refused')
    return { ...card, parts: [...card.parts, text(`-# ${toLine(drawn.reason)}`)] };
  return { ...card, picture: drawn.picture };
}

/** Where nothing was found, only the asker needs to know. */
const isAnswered = (reply: Reply): boolean => toOutcome(reply) === 'answered' && reply.kind !== 'choice';

export function toOutcome(reply: Reply): Outcome {
  return reply.kind === 'answer' ? reply.answer.kind : 'answered';
}

const findParent = ({ channel }: ChatInputCommandInteraction): string | null =>
  channel && 'parentId' in channel ? channel.parentId : null;

/** Discord sends no longer value. */
const mostCharacters = 6000;

/** Options that Discord itself adds, which no command reads. */
const own = new Set(['private', 'for', 'page']);

function readInput({ options }: ChatInputCommandInteraction): CommandInput {
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  for (const { name, type, value } of options.data) {
    if (own.has(name)) continue;
    if (type === ApplicationCommandOptionType.String && typeof value === 'string')
      texts.set(name, value.slice(0, mostCharacters));
    if (type === ApplicationCommandOptionType.Boolean && value === true) flags.add(name);
  }
  const page = Number.parseInt(options.get('page')?.value?.toString() ?? '1', 10);
  return { texts, flags, page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0 };
}
