import type { Findings } from './find-reports.ts';
import { type JudgedReport, judgeReports } from './judge-reports.ts';
import type { Model } from './linear-model.ts';
import type { OpenQuote } from './open-quotes.ts';
import type { Reading } from './reading.ts';

/** Words looked at before and behind the first word of a quotation. */
const reach = 150;
/** Less likely words are no cue. */
const leastCue = 0.03;
/** How many of a unit's words are tried. */
const most = 3;

/** The reports that the likeliest cues of a quotation's unit make, however unlikely in themselves: somebody must have said it. */
export function recoverReports(
  reading: Reading,
  model: Model,
  { cues, readAt }: Findings,
  { at, unit }: OpenQuote,
): readonly JudgedReport[] {
  const near: { readonly index: number; readonly probability: number }[] = [];
  for (let index = Math.max(unit.from, at - reach); index < Math.min(unit.to, at + reach); index += 1) {
    const probability = cues.get(index) ?? 0;
    if (probability > leastCue) near.push({ index, probability });
  }
  const likeliest = near.sort((a, b) => b.probability - a.probability).slice(0, most);
  return likeliest.flatMap(({ index }) => {
    const report = readAt(index);
    return report ? judgeReports(reading, model, [report]) : [];
  });
}
