import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { languages } from '../../core/locale/find-strings.ts';
import type { CommandText } from '../../core/locale/strings.ts';

/** Installed to servers and to users; used in servers, in direct messages to the bot and in group messages. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function findTexts(key: string): readonly (readonly [string, CommandText])[] {
  return Object.entries(languages).flatMap(([locale, { commands }]) =>
    commands[key] ? [[locale, commands[key]] as const] : [],
  );
}

export const localizedNames = (key: string): Record<string, string> =>
  Object.fromEntries(findTexts(key).map(([locale, { name }]) => [locale, name]));

export const localize = (key: string) => ({
  name_localizations: localizedNames(key),
  description_localizations: Object.fromEntries(
    findTexts(key).map(([locale, { description }]) => [locale, description]),
  ),
});
