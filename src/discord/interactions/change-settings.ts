import type { ChatInputCommandInteraction, CommandInteractionOptionResolver } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { StoreUnavailableError } from '../../core/server/libraries.ts';
import { type ChannelRule, defaultSettings, type ServerSettings } from '../../core/server/settings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { accents, toNote } from '../card/component.ts';
import type { Context } from '../context.ts';
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
    if (changed) await context.settings.writeSettings(guildId, after);
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
  const thread = options.getBoolean('thread');
  return {
    ...before,
    privateByDefault: options.getBoolean('private') ?? before.privateByDefault,
    answerIn: thread === null ? before.answerIn : thread ? 'thread' : 'place',
    channels: applyChannel(
      before.channels,
      options.getChannel('channel')?.id ?? null,
      options.getBoolean('allow'),
    ),
    language: language === null ? before.language : language === 'auto' ? defaultSettings.language : language,
    searchHostCorpus: options.getBoolean('host-corpus') ?? before.searchHostCorpus,
  };
}

/** Without a channel: all or none but those to come. With one: it is let in or kept out, whatever the rule lists. */
function applyChannel(rule: ChannelRule, channel: string | null, allow: boolean | null): ChannelRule {
  if (channel === null)
    return allow === null ? rule : allow ? { kind: 'all' } : { kind: 'only', channels: [] };
  const wanted = allow ?? true;
  if (rule.kind === 'all') return { kind: wanted ? 'only' : 'except', channels: [channel] };
  const rest = rule.channels.filter((id) => id !== channel);
  const isListed = (rule.kind === 'only') === wanted;
  return { ...rule, channels: isListed ? [...rest, channel] : rest };
}

function describe(settings: ServerSettings, { settings: words }: Strings, changed: boolean): string {
  const { channels } = settings;
  const listed = channels.kind === 'all' ? '' : channels.channels.map((id) => `<#${id}>`).join(', ') || '—';
  return [
    `### ${words.heading}`,
    ...(changed ? [words.saved] : []),
    `- ${words.privateByDefault(settings.privateByDefault)}`,
    `- ${words.answerIn(settings.answerIn === 'thread')}`,
    `- ${words.channels(channels.kind, listed)}`,
    `- ${words.language(settings.language)}`,
    `- ${words.hostCorpus(settings.searchHostCorpus)}`,
  ].join('\n');
}
