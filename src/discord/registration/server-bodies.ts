import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { en } from '../../core/locale/en.ts';
import { languages } from '../../core/locale/find-strings.ts';
import { everywhere, localize } from './localize.ts';

const textsOf = (key: string) => ({
  name: key.split('.').at(-1) ?? key,
  description: en.commands[key]?.description ?? key,
  ...localize(key),
});

/** `/settings`, for members with Manage Server; changes what is given and shows all. */
const settings: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...textsOf('settings'),
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.private') },
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.thread') },
    { type: ApplicationCommandOptionType.Channel, ...textsOf('settings.channel') },
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.allow') },
    {
      type: ApplicationCommandOptionType.String,
      ...textsOf('settings.language'),
      choices: ['auto', ...Object.keys(languages)].map((value) => ({ name: value, value })),
    },
    { type: ApplicationCommandOptionType.Boolean, ...textsOf('settings.host-corpus') },
  ],
};

/** `/privacy`, for everybody. */
const privacy: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...textsOf('privacy'),
  ...everywhere,
  options: [{ type: ApplicationCommandOptionType.Boolean, ...textsOf('privacy.erase') }],
};

/** Commands that are about the bot itself and not about articles. */
export const serverBodies: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [settings, privacy];
