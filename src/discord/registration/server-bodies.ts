import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { en } from '../../core/locale/en.ts';
import { languages } from '../../core/locale/find-strings.ts';
import { nameLanguage } from '../../core/locale/name-language.ts';
import { fileOptions } from '../library/manage-library.ts';
import { everywhere, localize } from './localize.ts';

const textsOf = (key: string) => ({
  name: key.split('.').at(-1) ?? key,
  description: en.commands[key]?.description ?? key,
  ...localize(key),
});

const manager = {
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** `/settings`, for members with Manage Server; changes what is given and shows all. */
const settings: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...textsOf('settings'),
  ...manager,
  options: [
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.private') },
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.thread') },
    {
      type: ApplicationCommandOptionType.Channel,
      ...textsOf('settings.channel'),
      channel_types: [
        ChannelType.GuildText,
        ChannelType.GuildAnnouncement,
        ChannelType.GuildVoice,
        ChannelType.GuildForum,
      ],
    },
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.allow') },
    {
      type: ApplicationCommandOptionType.String,
      ...textsOf('settings.language'),
      choices: [
        { name: 'auto', value: 'auto' },
        ...Object.keys(languages).map((value) => ({ name: nameLanguage(value), value })),
      ],
    },
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.host-corpus') },
  ],
};

/** An article of the server, suggested while it is typed. */
const articleOption = (key: string): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  ...textsOf(key),
  required: true,
  autocomplete: true,
});

const subcommand = (
  key: string,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...textsOf(key),
  options,
});

/** `/library`, for members with Manage Server. */
const library: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...textsOf('library'),
  ...manager,
  options: [
    subcommand('library.add', [
      ...fileOptions.map(
        (name): APIApplicationCommandBasicOption => ({
          type: ApplicationCommandOptionType.Attachment,
          ...textsOf(`library.add.${name}`),
        }),
      ),
      { type: ApplicationCommandOptionType.String, ...textsOf('library.add.url'), max_length: 2000 },
    ]),
    subcommand('library.list', [
      { type: ApplicationCommandOptionType.Integer, ...textsOf('library.list.page'), min_value: 1 },
    ]),
    subcommand('library.info', [articleOption('library.info.article')]),
    subcommand('library.remove', [articleOption('library.remove.article')]),
    subcommand('library.export', []),
  ],
};

/** `/doctor`, for members with Manage Server. */
const doctor: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...textsOf('doctor'),
  ...manager,
};

/** `/privacy`, for everybody. */
const privacy: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...textsOf('privacy'),
  ...everywhere,
  options: [{ type: ApplicationCommandOptionType.Boolean, ...textsOf('privacy.erase') }],
};

/** Commands that are about the bot itself and not about articles. */
export const serverBodies: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [
  settings,
  library,
  doctor,
  privacy,
];
