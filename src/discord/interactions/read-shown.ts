import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
  MessageFlags,
} from 'discord.js';
import { pressKinds } from '../card/view-buttons.ts';
import type { Seal } from '../state/seal.ts';

/** What the card of a pressed button goes on showing: the asked words above, the menu of other answers and the rating below. */
export interface Kept {
  readonly above: readonly string[];
  readonly menus: readonly APIComponentInContainer[];
}

export interface Shown extends Kept {
  readonly isPrivate: boolean;
  readonly asker: string | null;
}

export function readShown(message: Message, seal: Seal): Shown {
  return {
    ...readKept(
      message.components.map((part) => part.toJSON()),
      seal,
    ),
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
    asker: message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id ?? null,
  };
}

export function readKept(components: readonly APIMessageTopLevelComponent[], seal: Seal): Kept {
  const parts = components.flatMap(openContainer);
  return {
    above: parts.flatMap((part) =>
      part.type === ComponentType.TextDisplay && part.content.startsWith('-# /') ? [part.content] : [],
    ),
    menus: parts.filter((part) => part.type === ComponentType.ActionRow && isKept(part, seal)),
  };
}

export const openContainer = (part: APIMessageTopLevelComponent): readonly APIComponentInContainer[] =>
  part.type === ComponentType.Container ? part.components : [];

/** Kinds that do not depend on what the card shows just now. */
const kept: ReadonlySet<string | undefined> = new Set([pressKinds.other, pressKinds.good, pressKinds.bad]);

const isKept = ({ components }: APIActionRowComponent<APIComponentInMessageActionRow>, seal: Seal): boolean =>
  components.some((part) => 'custom_id' in part && kept.has(seal.open(part.custom_id)?.kind));
