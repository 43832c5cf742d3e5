import type { OpenQuote } from './attach-quotes.ts';
import type { Findings } from './find-reports.ts';
import { type JudgedReport, judgeReports } from './judge-reports.ts';
import type { Model } from './linear-model.ts';
import type { Reading } from './reading.ts';

/** Words looked at before and behind the first word of a quotation. */
const reach = 150;

/** The likeliest report of a quotation's unit that is likelier than `least`, however unlikely it is in itself: somebody must have said it. */
export function recoverReport(
  reading: Reading,
  model: Model,
  { cues, readAt }: Findings,
  { at, unit }: OpenQuote,
  least: number,
): JudgedReport | null {
  let best = -1;
  let most = least;
  for (let index = Math.max(unit.from, at - reach); index < Math.min(unit.to, at + reach); index += 1) {
    const probability = cues.get(index) ?? 0;
    if (probability <= most) continue;
    best = index;
    most = probability;
  }
  const report = best < 0 ? null : readAt(best);
  return report && (judgeReports(reading, model, [report])[0] ?? null);
}
