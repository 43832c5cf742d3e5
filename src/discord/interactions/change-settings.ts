import type { ChatInputCommandInteraction, CommandInteractionOptionResolver } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import { nameLanguage } from '../../core/locale/name-language.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { StoreUnavailableError } from '../../core/server/libraries.ts';
import { type ChannelRule, defaultSettings, type ServerSettings } from '../../core/server/settings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { accents, toNote } from '../card/component.ts';
import type { Context } from '../context.ts';
import { deferWhenSlow } from './defer-when-slow.ts';
import { refuse, respond } from './respond.ts';

type Options = Omit<CommandInteractionOptionResolver, 'getMessage' | 'getFocused'>;

/** `/settings`: changes what was given, and shows everything. */
export async function changeSettings(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<Outcome> {
  const { guildId, memberPermissions, options } = interaction;
  const strings = findStrings(interaction.locale);
  if (guildId === null || !memberPermissions?.has('ManageGuild')) {
    const { onlyServer, onlyManagers } = strings.refusals;
    await refuse(interaction, guildId === null ? onlyServer : onlyManagers);
    return 'refused';
  }
  const before = await context.settings.readSettings(guildId);
  const after = applyOptions(before, options);
  const changed = options.data.length > 0;
  try {
    if (changed) await deferWhenSlow(interaction, context.settings.writeSettings(guildId, after));
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    context.telemetry.countStoreError('write-settings');
    await refuse(interaction, strings.refusals.store);
    return 'refused';
  }
  const shown = findStrings(after.language ?? interaction.locale);
  await respond(interaction, toNote(describe(after, shown, changed), accents.list), true);
  return 'answered';
}

function applyOptions(before: ServerSettings, options: Options): ServerSettings {
  const language = options.getString('language');
  const channel = options.getChannel('channel')?.id ?? null;
  return {
    ...before,
    ...applyPlace(before, channel, options.getBoolean('thread')),
    privateByDefault: options.getBoolean('private') ?? before.privateByDefault,
    channels: applyChannel(before.channels, channel, options.getBoolean('allow')),
    language: language === null ? before.language : language === 'auto' ? defaultSettings.language : language,
    searchHostCorpus: options.getBoolean('host-corpus') ?? before.searchHostCorpus,
  };
}

/** Where mentions are answered: for one channel, or for all that have no choice of their own. */
function applyPlace(
  { answerIn, answerInByChannel }: ServerSettings,
  channel: string | null,
  thread: boolean | null,
): Pick<ServerSettings, 'answerIn' | 'answerInByChannel'> {
  if (thread === null) return { answerIn, answerInByChannel };
  const place = thread ? 'thread' : 'place';
  return channel === null
    ? { answerIn: place, answerInByChannel }
    : { answerIn, answerInByChannel: { ...answerInByChannel, [channel]: place } };
}

/**
 * Without a channel: all, or none but those let in later. With one: it is let in or kept out, whatever the rule lists; where all are let
 * in there is nothing to let in.
 */
function applyChannel(rule: ChannelRule, channel: string | null, allow: boolean | null): ChannelRule {
  if (allow === null) return rule;
  if (channel === null) return allow ? { kind: 'all' } : { kind: 'only', channels: [] };
  if (rule.kind === 'all') return allow ? rule : { kind: 'except', channels: [channel] };
  const rest = rule.channels.filter((id) => id !== channel);
  const isListed = (rule.kind === 'only') === allow;
  return { ...rule, channels: isListed ? [...rest, channel] : rest };
}

/** More channels would not fit into a message. */
const mostChannels = 60;

const toChannels = (ids: readonly string[]): string =>
  [...ids.slice(0, mostChannels).map((id) => `<#${id}>`), ...(ids.length > mostChannels ? ['…'] : [])].join(
    ', ',
  ) || '—';

function describe(settings: ServerSettings, { settings: words }: Strings, changed: boolean): string {
  const { channels } = settings;
  const exceptions = Object.entries(settings.answerInByChannel).filter(
    ([, place]) => place !== settings.answerIn,
  );
  return [
    `### ${words.heading}`,
    ...(changed ? [words.saved] : []),
    `- ${words.privateByDefault(settings.privateByDefault)}`,
    `- ${words.answerIn(settings.answerIn === 'thread')}`,
    ...(exceptions.length
      ? [`  - ${words.answerThere(settings.answerIn !== 'thread', toChannels(exceptions.map(([id]) => id)))}`]
      : []),
    `- ${words.channels(channels.kind, channels.kind === 'all' ? '' : toChannels(channels.channels))}`,
    `- ${words.language(settings.language && nameLanguage(settings.language))}`,
    `- ${words.hostCorpus(settings.searchHostCorpus)}`,
  ].join('\n');
}
