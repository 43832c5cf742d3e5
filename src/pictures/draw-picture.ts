import { clearAllCache } from '@napi-rs/canvas';
import { type CardOutcome, drawCard } from './draw-card.ts';
import { registerFonts } from './fonts.ts';
import { looks } from './looks.ts';
import type { PictureTask } from './picture-task.ts';

registerFonts();

/** Glyphs of so many pictures are kept for the next. */
const untilCleared = 20;

let drawn = 0;

export function drawPicture({ card, look }: PictureTask): CardOutcome {
  drawn += 1;
  if (drawn % untilCleared === 0) clearAllCache();
  return drawCard(card, looks[look]);
}
