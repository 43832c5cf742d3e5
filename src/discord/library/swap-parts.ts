import { type APIComponentInContainer, ComponentType, type Message } from 'discord.js';
import { accents, type Card } from '../card/component.ts';
import { openContainer } from '../interactions/read-shown.ts';
import type { Seal } from '../state/seal.ts';

/** The card of a message with other parts in place of one draft: of its text and the row of its buttons. */
export function swapParts(
  message: Message,
  seal: Seal,
  draft: string,
  parts: readonly APIComponentInContainer[],
): Card {
  const shown = message.components.map((part) => part.toJSON()).flatMap(openContainer);
  const at = shown.findIndex(
    (part) =>
      part.type === ComponentType.ActionRow &&
      part.components.some((one) => 'custom_id' in one && seal.open(one.custom_id)?.state === draft),
  );
  const swapped = at < 1 ? shown : [...shown.slice(0, at - 1), ...parts, ...shown.slice(at + 1)];
  return { parts: swapped, accent: accents.list, member: null };
}
