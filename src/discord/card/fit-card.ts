import { ComponentType } from 'discord.js';
import type { Card } from './component.ts';
import { toLine } from './markup.ts';
import { fits, messageRoom } from './room.ts';

/** Foreign text for one line, no longer than `most` and what the card has room for. */
export type Line = (text: string, most: number) => string;

/** Shares of the longest lines that are tried one after the other; the last one fits whatever the texts. */
const shares = [1, 0.5, 0.2];

/** Draws a card of many short texts with lines as long as there is room for. */
export function fitCard(draw: (line: Line) => Card): Card {
  let card = draw(toLine);
  for (const share of shares) {
    if (share < 1) card = draw((text, most) => toLine(text, Math.ceil(most * share)));
    if (fits(textOf(card), messageRoom)) return card;
  }
  return card;
}

const textOf = ({ parts }: Card): string =>
  parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? part.content : [])).join('');
