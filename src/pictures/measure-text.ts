import { type Breakable, toBreakable } from './break-lines.ts';
import { fontOf } from './fonts.ts';
import { takeSheet } from './sheets.ts';

/** The width of a text at a font size of one pixel, taken at a hundred. */
export function measureText(text: string, weight: 400 | 600, whole = text): number {
  const { context } = takeSheet(1, 1);
  context.font = fontOf(100, weight, whole);
  return context.measureText(text).width / 100;
}

/** A text with the widths of its pieces. */
export const toMeasured = (text: string, weight: 400 | 600): Breakable =>
  toBreakable(text, (piece) => measureText(piece, weight, text));
