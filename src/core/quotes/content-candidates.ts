import { beforeMarks, headOf, reach } from './cue-candidates.ts';
import { codeOf, type FeatureSink } from './features.ts';
import type { Range, Reading } from './reading.ts';
import { UnitView } from './unit-view.ts';
import { isLooseMark, type Word, wordAt } from './word.ts';
import { bitsOf } from './word-classes.ts';
import { countIn } from './word-counts.ts';

/** A reporting clause: the cue, its source, and the words of the text on its two sides. */
export interface Report {
  readonly cue: Range;
  readonly source: Range | null;
}

/** One border of a content: the index of a word, or -1 where there is no content on this side. */
export type Border = number;

export const sizeStep = (count: number): number =>
  count <= 4 ? count : count <= 8 ? 5 : count <= 16 ? 6 : count <= 32 ? 7 : 8;

export const flag = (holds: boolean): number => (holds ? 1 : 2);

const code = { cue: codeOf('cue'), unit: codeOf('unit'), opening: codeOf('opening') };

/** What all borders of one report have in common. */
export interface ReportView {
  readonly reading: Reading;
  readonly unit: UnitView;
  readonly report: Report;
  readonly head: Word['lexeme']['code'];
  /** Where the source stands: 0 nowhere, 1 before the cue, 2 behind it, 3 within it. */
  readonly side: number;
  /** First and last word of the reporting clause. */
  readonly first: number;
  readonly last: number;
  /** The last word before the reporting clause, marks left out. */
  readonly limit: number;
}

export function viewReport(reading: Reading, report: Report): ReportView {
  const { cue, source } = report;
  const first = Math.min(cue.from, source?.from ?? cue.from);
  return {
    reading,
    unit: new UnitView(reading, cue.from),
    report,
    head: wordAt(reading.words, headOf(reading.words, cue)).lexeme.code,
    side: source === null ? 0 : source.from > cue.to ? 2 : source.to < cue.from ? 1 : 3,
    first,
    last: Math.max(cue.to, source?.to ?? cue.to),
    limit: beforeMarks(reading.words, first),
  };
}

/** A clause may begin behind them. */
const seams = bitsOf('mark', 'conjunction', 'subordinator');

/** Where the content before a reporting clause may begin. */
export function leftCandidates({ reading: { words }, unit, limit }: ReportView): readonly Border[] {
  const candidates: Border[] = [-1];
  for (let at = limit; at >= Math.max(unit.from, limit - reach); at -= 1) {
    const word = wordAt(words, at);
    const before = wordAt(words, at - 1);
    const opens = word.region >= 0 && (at === unit.from || before.region !== word.region);
    const follows = before.region < 0 && (before.lexeme.bit & seams) !== 0;
    const begins = opens || at === unit.from;
    if (begins || (follows && word.region < 0)) candidates.push(at);
  }
  return candidates;
}

export function describeLeft(view: ReportView, at: Border, sink: FeatureSink): void {
  describeLeftSide(view, at >= 0, sink);
  if (at >= 0) describeLeftBorder(view, at, sink);
}

/** How many features `describeLeftSide` gives. */
export const leftSideFeatures = 8;

/** What speaks for there being any content before the reporting clause, or for none. */
export function describeLeftSide(view: ReportView, any: boolean, sink: FeatureSink): void {
  const { reading, unit, head, side, last, limit } = view;
  const atEnd = flag(unit.to - last <= 2);
  const quoted = flag(wordAt(reading.words, limit).region >= 0);
  const seam = unit.shape(view.first - 1);
  const none = any ? 2 : 1;
  sink.add(none, head.stem, side, (quoted << 2) | atEnd);
  sink.add(none, head.shape, side, atEnd);
  sink.add(none, side, unit.shape(limit), seam);
  sink.add(none, side, unit.shape(last + 1), unit.shape(last + 2));
  sink.add(none, side, unit.shape(last + 1), quoted);
  sink.add(none, (side << 4) | (quoted << 2) | atEnd, seam);
  sink.add(none, flag(limit < unit.from));
  sink.add(none, head.cue, unit.sort(last + 1), side);
}

/** What speaks for the content before the reporting clause beginning at a word. */
export function describeLeftBorder(view: ReportView, at: Border, sink: FeatureSink): void {
  const { reading, unit, head, side, last, limit } = view;
  const { words } = reading;
  const atEnd = flag(unit.to - last <= 2);
  const ending = wordAt(words, limit);
  const quoted = flag(ending.region >= 0);
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  const same = flag(word.region >= 0 && word.region === ending.region);
  const opens = word.region >= 0 && before.region !== word.region;
  const place = at === unit.from ? code.unit : opens ? code.opening : before.lexeme.code.shape;
  const conditions = (quoted << 4) | (same << 2) | atEnd;
  sink.add(place, conditions);
  sink.add(place, unit.shape(at), quoted);
  sink.add(place, side, conditions);
  sink.add(place, unit.shape(at - 1), unit.shape(at));
  sink.add(place, head.stem);
  sink.add(place, sizeStep(limit - at));
  sink.add(place, unit.sort(at), unit.sort(at + 1));
  sink.add(place, same, sizeStep(limit - at));
  sink.add(place, unit.shape(at - 1), same, quoted);
}

const startReach = 14;

/** Where the content behind a reporting clause may begin. */
export function rightCandidates({
  reading,
  unit,
  report: { cue, source },
  last,
}: ReportView): readonly Border[] {
  const { words } = reading;
  const candidates: Border[] = [-1];
  const behindCue = Math.min(unit.to, cue.to + startReach);
  for (let at = cue.to + 1; at < Math.min(unit.to, last + startReach); at += 1) {
    if (at >= behindCue && at <= last) continue;
    if (source && source.from > cue.to && at >= source.from && at <= source.to) continue;
    const word = wordAt(words, at);
    const inside = word.region >= 0 && wordAt(words, at - 1).region === word.region;
    if (!inside && !isLooseMark(word)) candidates.push(at);
  }
  return candidates;
}

export function describeRight(view: ReportView, left: boolean, at: Border, sink: FeatureSink): void {
  describeRightSide(view, left, at >= 0, sink);
  if (at >= 0) describeRightBorder(view, left, at, sink);
}

/** How many features `describeRightSide` gives. */
export const rightSideFeatures = 9;

/** What speaks for there being any content behind the reporting clause, or for none; `left`: there is some before it. */
export function describeRightSide(view: ReportView, left: boolean, any: boolean, sink: FeatureSink): void {
  const { reading, unit, head, side, last } = view;
  const ahead = reading.sights.quoteBehind[last] ?? -1;
  const quote = ahead < 0 ? 0 : unit.shape(ahead);
  const none = ((any ? 2 : 1) << 2) | flag(left);
  const next = unit.shape(last + 1);
  sink.add(none, head.stem);
  sink.add(none, side, head.shape);
  sink.add(none, next, unit.shape(last + 2));
  sink.add(none, flag(unit.to - last <= 2));
  sink.add(none, next, side);
  sink.add(none, unit.sort(last + 1), unit.sort(last + 2), side);
  sink.add(none, quote, side);
  sink.add(none, quote, head.stem);
  sink.add(none, quote, next, sizeStep(ahead - last));
}

/** What speaks for the content behind the reporting clause beginning at a word. */
export function describeRightBorder(view: ReportView, left: boolean, at: Border, sink: FeatureSink): void {
  const { reading, unit, report, head, side, last } = view;
  const {
    words,
    sights: { counts },
  } = reading;
  const gap = at - (at > last ? last : report.cue.to) - 1;
  const near = Math.min(gap, 3);
  const where = (side << 1) | (at > last ? 1 : 0);
  const opens = wordAt(words, at).region >= 0;
  const here = unit.shape(at);
  const before = at - 1 === last || at - 1 === report.cue.to ? code.cue : unit.shape(at - 1);
  const that = flag(countIn(counts.thats, report.cue.to + 1, at - 1) > 0);
  const quote = flag(countIn(counts.quoted, last + 1, at - 1) > 0);
  sink.add(gap, where);
  sink.add(gap, here, flag(left));
  sink.add(here, before, side);
  sink.add(here, unit.shape(at + 1), near);
  sink.add(here, head.stem, that);
  sink.add(that, here, before);
  sink.add(wordAt(words, report.cue.to).lexeme.code.shape, here, near);
  sink.add(unit.sort(at), unit.sort(at + 1), before);
  sink.add(gap, unit.sort(at), side);
  sink.add(unit.sort(at - 1), unit.sort(at), that);
  sink.add(gap, quote, flag(opens));
  sink.add(unit.stem(at - 1), here);
  sink.add(head.stem, unit.stem(at - 1), near);
}
