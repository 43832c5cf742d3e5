import { splitSentences } from '../../core/text/sentences.ts';
import type { Span } from '../../core/text/span.ts';

/** How much text still fits into a message. */
export interface Room {
  /** UTF-16 units. */
  readonly characters: number;
  /** As UTF-8. */
  readonly bytes: number;
}

/**
 * A message with Components V2 holds 4,000 characters over all text displays (discord.js guide, "Display components"), and is refused
 * above about 10,170 bytes (discord-api-docs#8554). A little is left for what other commands add.
 */
export const messageRoom: Room = { characters: 3900, bytes: 9000 };

const encoder = new TextEncoder();

export const measure = (text: string): Room => ({
  characters: text.length,
  bytes: encoder.encode(text).length,
});

export const fits = (text: string, room: Room): boolean =>
  text.length <= room.characters && measure(text).bytes <= room.bytes;

/** What is left beside the texts; never below nothing. */
export function takeFrom(room: Room, texts: readonly string[]): Room {
  const { characters, bytes } = measure(texts.join(''));
  return {
    characters: Math.max(0, room.characters - characters),
    bytes: Math.max(0, room.bytes - bytes),
  };
}

export const shareOf = ({ characters, bytes }: Room, parts: number): Room => ({
  characters: Math.floor(characters / parts),
  bytes: Math.floor(bytes / parts),
});

/** Draws entries one after the other: each has its share of the room, and of what those before it have left. */
export function drawWithin(room: Room, entries: readonly ((room: Room) => string)[]): readonly string[] {
  const drawn: string[] = [];
  for (const [at, draw] of entries.entries())
    drawn.push(draw(shareOf(takeFrom(room, drawn), entries.length - at)));
  return drawn;
}

export interface Fitted {
  readonly span: Span;
  /** Whether it ends where a sentence ends; false where not even the first one fits. */
  readonly whole: boolean;
  /** The span as rendered. */
  readonly text: string;
}

/**
 * The longest beginning of `span` whose rendering fits: all of it, or up to the end of a sentence, or, where not even one sentence fits,
 * up to the end of a word. Longer beginnings are taken to render longer.
 */
export function fitSpan(text: string, span: Span, room: Room, render: (part: Span) => string): Fitted {
  const all = span.end - span.start <= room.characters ? render(span) : null;
  if (all !== null && fits(all, room)) return { span, whole: true, text: all };
  const fitsUntil = (end: number): boolean => fits(render({ start: span.start, end }), room);
  const toFitted = (end: number, whole: boolean): Fitted => {
    const part = { start: span.start, end };
    return { span: part, whole, text: render(part) };
  };
  const reach = { start: span.start, end: Math.min(span.end, span.start + room.characters) };
  const sentences = splitSentences(text, reach)
    .map(({ end }) => end)
    .filter((end) => end < reach.end);
  const sentenceEnd = findLast(sentences, fitsUntil);
  if (sentenceEnd !== null) return toFitted(sentenceEnd, true);
  return toFitted(findLast(findWordEnds(text, reach), fitsUntil) ?? span.start, false);
}

/** The last of the ascending numbers that passes; all before it are taken to pass as well. */
function findLast(numbers: readonly number[], passes: (number: number) => boolean): number | null {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(numbers[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? null;
}

/** Ends of words; of characters where no space is, as in Chinese or in one very long word. */
function findWordEnds(text: string, { start, end }: Span): readonly number[] {
  const part = text.slice(start, end);
  const spaces = [...part.matchAll(/\S(?=\s)/g)].map(({ index }) => start + index + 1);
  if (spaces.length * 40 > part.length) return spaces;
  let at = start;
  return Array.from(part, (character) => {
    at += character.length;
    return at;
  });
}
