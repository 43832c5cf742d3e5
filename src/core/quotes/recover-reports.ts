import type { Findings } from './find-reports.ts';
import { type JudgedReport, judgeReports } from './judge-reports.ts';
import type { Model } from './linear-model.ts';
import type { OpenQuote } from './open-quotes.ts';
import type { Reading, Unit } from './reading.ts';
import { wordAt } from './word.ts';

/** Words looked at before and behind the first word of a quotation. */
const reach = 150;
/** Less likely words are no cue. */
const leastCue = 0.03;
/** How many of a unit's words are tried. */
const most = 3;

/** How many words of the sentence before. */
const mostBefore = 1;

/** The reports that the likeliest cues near a quotation make, however unlikely in themselves: somebody must have said it. */
export interface Recovered {
  /** Of its own unit. */
  readonly own: readonly JudgedReport[];
  /** Of the sentence before it in its paragraph: "Karen Moe agreed. “…”". */
  readonly before: readonly JudgedReport[];
}

export function recoverReports(
  reading: Reading,
  model: Model,
  { cues, readAt }: Findings,
  { at, unit }: OpenQuote,
): Recovered {
  const { words, units } = reading;
  const recover = ({ from, to }: Pick<Unit, 'from' | 'to'>, count: number): readonly JudgedReport[] =>
    likeliestCues(cues, Math.max(from, at - reach), Math.min(to, at + reach), count).flatMap((index) => {
      const report = readAt(index);
      return report ? judgeReports(reading, model, [report]) : [];
    });
  const last = units[wordAt(words, at).unit - 1];
  return {
    own: recover(unit, most),
    before: last && last.paragraph === unit.paragraph ? recover(last, mostBefore) : [],
  };
}

/** The likeliest first. */
function likeliestCues(
  cues: ReadonlyMap<number, number>,
  from: number,
  to: number,
  count: number,
): readonly number[] {
  const near: { readonly index: number; readonly probability: number }[] = [];
  for (let index = from; index < to; index += 1) {
    const probability = cues.get(index) ?? 0;
    if (probability > leastCue) near.push({ index, probability });
  }
  return near
    .sort((a, b) => b.probability - a.probability)
    .slice(0, count)
    .map(({ index }) => index);
}
