import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDescription, CommandOption } from '../../core/answer/command.ts';
import { comesInPages } from '../paged-commands.ts';
import { answersPrivatelyAnyway } from '../private-commands.ts';
import { everywhere, localize, localizedNames } from './localize.ts';
import { serverBodies } from './server-bodies.ts';

/** The entries of a message's right-click menu; their names are keys of the strings. */
export const menuNames = { whoSaid: 'Who said this?', check: 'Check this quote' } as const;

/** Everything that is registered with Discord; the check of quotations only where the program can make it. */
export const toCommandBodies = (
  commands: readonly CommandDescription[],
  canCheck: boolean,
): readonly RESTPostAPIApplicationCommandsJSONBody[] => [
  ...commands.map(toSlashCommand),
  ...serverBodies,
  toMenuEntry(menuNames.whoSaid),
  ...(canCheck ? [toMenuEntry(menuNames.check)] : []),
];

/** The options that Discord adds to a command that answers. */
const added: readonly CommandOption[] = [
  {
    name: 'private',
    description: 'Show the answer only to me',
    kind: 'flag',
    required: false,
    suggest: null,
  },
  {
    name: 'for',
    description: 'Address one member, who is notified',
    kind: 'member',
    required: false,
    suggest: null,
  },
];

function toSlashCommand(command: CommandDescription): RESTPostAPIApplicationCommandsJSONBody {
  const { name, description } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...localize(name),
    options: [
      ...command.options.map((option) => toOption(name, option)),
      ...(comesInPages(name) ? [pageOption(name)] : []),
      ...(answersPrivatelyAnyway(name) ? [] : added.map((option) => toOption(name, option))),
    ],
    ...everywhere,
  };
}

const pageOption = (command: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Integer,
  name: 'page',
  description: 'The page to begin with',
  ...localize(`${command}.page`),
  min_value: 1,
});

const toMenuEntry = (name: string): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name,
  name_localizations: localizedNames(name),
  ...everywhere,
});

function toOption(command: string, option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, required, kind } = option;
  const shared = { name, description, required, ...localize(`${command}.${name}`) };
  switch (kind) {
    case 'text':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        ...(option.suggest ? { autocomplete: true } : {}),
      };
    case 'flag':
      return { ...shared, type: ApplicationCommandOptionType.Boolean };
    case 'member':
      return { ...shared, type: ApplicationCommandOptionType.User };
  }
}
