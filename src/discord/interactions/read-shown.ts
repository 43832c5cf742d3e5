import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
  MessageFlags,
} from 'discord.js';

/** What the card of a pressed button goes on showing: the asked words above, the menu of other answers below. */
export interface Shown {
  readonly above: readonly string[];
  readonly menus: readonly APIComponentInContainer[];
  readonly isPrivate: boolean;
  readonly asker: string | null;
}

export function readShown(message: Message): Shown {
  const parts = message.components.map((part) => part.toJSON()).flatMap(openContainer);
  return {
    above: parts.flatMap((part) =>
      part.type === ComponentType.TextDisplay && part.content.startsWith('-# /') ? [part.content] : [],
    ),
    menus: parts.filter(
      (part) =>
        part.type === ComponentType.ActionRow &&
        part.components.some(({ type }) => type === ComponentType.StringSelect),
    ),
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
    asker: message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id ?? null,
  };
}

const openContainer = (part: APIMessageTopLevelComponent): readonly APIComponentInContainer[] =>
  part.type === ComponentType.Container ? part.components : [];
