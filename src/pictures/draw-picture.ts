import { clearAllCache } from '@napi-rs/canvas';
import { assertNever } from '../core/text/assert-never.ts';
import { drawCard } from './draw-card.ts';
import { drawChart } from './draw-chart.ts';
import { registerFonts } from './fonts.ts';
import { looks } from './looks.ts';
import type { PictureOutcome, PictureTask } from './picture-task.ts';

registerFonts();

/** Glyphs of so many pictures are kept for the next. */
const untilCleared = 20;

let drawn = 0;

export function drawPicture(task: PictureTask): PictureOutcome {
  drawn += 1;
  if (drawn % untilCleared === 0) clearAllCache();
  switch (task.kind) {
    case 'card':
      return drawCard(task.card, looks[task.look]);
    case 'chart':
      return drawChart(task.chart, looks[task.look]);
    default:
      return assertNever(task);
  }
}
