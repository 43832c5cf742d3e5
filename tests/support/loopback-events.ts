import { type LoopbackDiscord, places } from './loopback-discord.ts';

type Fields = Record<string, unknown>;

const member = (user: Fields) => ({
  user,
  roles: [],
  permissions: '0',
  joined_at: new Date(0).toISOString(),
  deaf: false,
  mute: false,
  flags: 0,
});

/** Sends an interaction to the bot; gives its id. Without a server (`guild_id: null`) it comes from a direct message. */
export function sendInteraction(discord: LoopbackDiscord, fields: Fields): string {
  const id = discord.snowflake();
  const user = (fields.user ?? places.asker) as Fields;
  discord.gateway.dispatch('INTERACTION_CREATE', {
    id,
    application_id: places.application,
    token: `token-${id}`,
    version: 1,
    guild_id: places.guild,
    channel_id: places.channel,
    channel: { id: places.channel, type: 0, name: 'news', guild_id: places.guild, permissions: '0' },
    member: member(user),
    locale: 'en-US',
    guild_locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { 0: places.guild },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...fields,
    ...(fields.guild_id === null
      ? {
          guild_id: undefined,
          member: undefined,
          channel_id: places.direct,
          channel: { id: places.direct, type: 1 },
          context: 1,
          user,
        }
      : { user: undefined }),
  });
  return id;
}

/** A slash command with text and flag options. */
export const sendCommand = (
  discord: LoopbackDiscord,
  name: string,
  options: Readonly<Record<string, string | boolean>> = {},
  fields: Fields = {},
): string =>
  sendInteraction(discord, {
    type: 2,
    data: {
      id: '7000',
      type: 1,
      name,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        type: typeof value === 'string' ? 3 : 5,
        value,
      })),
    },
    ...fields,
  });

/** A member with these permissions, as an interaction has them; 32 is Manage Server. */
export const withPermissions = (permissions: bigint, user: Fields = places.owner): Fields => ({
  member: { ...member(user), permissions: String(permissions) },
});

/** A subcommand with text, number and file options; a file is given by its name among `discord.files`. */
export const sendSubcommand = (
  discord: LoopbackDiscord,
  [name, subcommand]: readonly [string, string],
  options: Readonly<Record<string, string | number | { readonly file: string }>> = {},
  fields: Fields = {},
): string => {
  const attachments: Record<string, Fields> = {};
  const given = Object.entries(options).map(([option, value]) => {
    if (typeof value !== 'object') return { name: option, type: typeof value === 'number' ? 4 : 3, value };
    const id = discord.snowflake();
    const size = Buffer.byteLength(discord.files.get(value.file) ?? '');
    const url = `${discord.api}/files/${value.file}`;
    attachments[id] = { id, filename: value.file, size, url, proxy_url: url };
    return { name: option, type: 11, value: id };
  });
  return sendInteraction(discord, {
    type: 2,
    data: {
      id: '7000',
      type: 1,
      name,
      options: [{ name: subcommand, type: 1, options: given }],
      resolved: { attachments },
    },
    ...fields,
  });
};

/** Somebody sends off a form that a button of the message opened. */
export const sendForm = (
  discord: LoopbackDiscord,
  message: Fields,
  customId: string,
  values: Readonly<Record<string, string>>,
  fields: Fields = {},
): string =>
  sendInteraction(discord, {
    type: 5,
    message,
    data: {
      custom_id: customId,
      components: Object.entries(values).map(([name, value]) => ({
        type: 18,
        component: { type: 4, custom_id: name, value },
      })),
    },
    ...fields,
  });

/** Somebody types in an option. */
export const sendTyping = (discord: LoopbackDiscord, name: string, option: string, value: string): string =>
  sendInteraction(discord, {
    type: 4,
    data: { id: '7000', type: 1, name, options: [{ name: option, type: 3, value, focused: true }] },
  });

/** Somebody presses a button of a message of the bot, or chooses in its menu where `values` are given. */
export const sendPress = (
  discord: LoopbackDiscord,
  message: Fields,
  customId: string,
  fields: Fields = {},
  values?: readonly string[],
): string =>
  sendInteraction(discord, {
    type: 3,
    message,
    data: { custom_id: customId, component_type: values ? 3 : 2, ...(values ? { values } : {}) },
    ...fields,
  });

/** An entry of a message's right-click menu. */
export const sendMenu = (discord: LoopbackDiscord, name: string, content: string): string => {
  const message = toMessage(discord, { content, author: places.stranger });
  const target = String(message.id);
  return sendInteraction(discord, {
    type: 2,
    data: { id: '7001', type: 3, name, target_id: target, resolved: { messages: { [target]: message } } },
  });
};

/** A message as Discord has it. */
export const toMessage = (discord: LoopbackDiscord, fields: Fields): Fields => ({
  id: discord.snowflake(),
  channel_id: places.channel,
  author: places.asker,
  content: '',
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
  flags: 0,
  components: [],
  ...fields,
});

/** Somebody writes a message in the server; gives the message. */
export function sendMessage(discord: LoopbackDiscord, content: string, fields: Fields = {}): Fields {
  const mentions = content.includes(`<@${places.bot.id}>`) ? [places.bot] : [];
  const message = toMessage(discord, {
    content,
    mentions,
    guild_id: places.guild,
    member: { ...member(places.asker), user: undefined },
    ...fields,
  });
  discord.gateway.dispatch('MESSAGE_CREATE', message);
  return message;
}

/** Somebody writes to the bot directly. */
export function sendDirectMessage(discord: LoopbackDiscord, content: string): Fields {
  const message = toMessage(discord, { content, channel_id: places.direct, channel_type: 1 });
  discord.gateway.dispatch('MESSAGE_CREATE', message);
  return message;
}
