import { headOf } from './cue-candidates.ts';
import { codeOf, type FeatureSink } from './features.ts';
import type { FoundReport } from './find-reports.ts';
import { logistic, type Model, Scorer } from './linear-model.ts';
import type { Range, Reading } from './reading.ts';
import { UnitView } from './unit-view.ts';
import { type Word, wordAt } from './word.ts';
import { countIn, type WordCounts } from './word-counts.ts';

/** A report with the probability that it is one, with the content that was found. */
export interface JudgedReport extends FoundReport {
  readonly probability: number;
}

/** How likely each report is right as a whole, seen beside the others. */
export function judgeReports(
  reading: Reading,
  model: Model,
  reports: readonly FoundReport[],
): readonly JudgedReport[] {
  const scorer = new Scorer(model);
  const extents = reports.map(extentOf);
  return extents.map((extent, index) => {
    describeReport(reading, extents, index, scorer);
    const { cue, source, left, right, certainty } = extent.report;
    return { cue, source, left, right, certainty, probability: logistic(scorer.take()) };
  });
}

/** A report with the words of its content. */
export interface Extent {
  readonly report: FoundReport;
  readonly ranges: readonly Range[];
  readonly size: number;
}

export function extentOf(report: FoundReport): Extent {
  const { left, right } = report;
  const ranges = left ? (right ? [left, right] : [left]) : right ? [right] : [];
  let size = 0;
  for (const { from, to } of ranges) size += to - from + 1;
  return { report, ranges, size };
}

/** A probability as a step of its logarithmic odds. */
export const oddsStep = (probability: number): number => {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.max(-7, Math.min(7, Math.round(odds * 1.5)));
};

const sizeStep = (count: number): number =>
  count <= 3 ? count : count <= 5 ? 4 : count <= 9 ? 5 : count <= 17 ? 6 : count <= 33 ? 7 : 8;

const code = { none: codeOf('none'), name: codeOf('N') };

/** How many words two contents have in common. */
function countCommon(a: readonly Range[], b: readonly Range[]): number {
  let count = 0;
  for (const one of a)
    for (const other of b)
      count += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
  return count;
}

const meet = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to;

/** How many neighbours on each side are compared. */
const neighbours = 6;

interface Company {
  /** The strongest cue among the reports whose content this one's content shares words with; 0 where there is none. */
  readonly rival: number;
  /** Whether that one's content holds this one's whole, or the other way round. */
  readonly nesting: number;
  /** Whether its own reporting clause stands in another's content. */
  readonly inside: number;
  /** Whether another claims the same source. */
  readonly sharedSource: number;
}

function companyOf(extents: readonly Extent[], index: number): Company {
  const own = extents[index];
  let rival = 0;
  let nesting = 0;
  let inside = 0;
  let sharedSource = 0;
  for (let at = Math.max(0, index - neighbours); at <= index + neighbours; at += 1) {
    const other = extents[at];
    if (!own || !other || at === index) continue;
    const { cue, source } = own.report;
    const strength = other.report.certainty.cue;
    if (other.ranges.some((range) => meet(range, cue))) inside = Math.max(inside, strength);
    if (source && other.report.source && meet(source, other.report.source)) sharedSource = 1;
    const common = countCommon(own.ranges, other.ranges);
    if (common === 0 || strength <= rival) continue;
    rival = strength;
    nesting = common >= own.size ? 1 : common >= other.size ? 2 : 3;
  }
  return { rival, nesting, inside, sharedSource };
}

function sortOfSource(first: Word | null, last: Word | null): number {
  if (!first || !last) return code.none;
  const { lexeme } = first;
  if (lexeme.class === 'pronoun' || lexeme.class === 'relative') return lexeme.code.word;
  return last.lexeme.class === 'name' ? code.name : last.lexeme.code.sort;
}

/** How much of the content stands in quotation marks: 0 nothing, 1 little, 2 most, 3 all. */
function quotedShare(
  { verbs: allVerbs, others, quotedWords }: WordCounts,
  ranges: readonly Range[],
): { readonly size: number; readonly quoted: number; readonly verbs: number } {
  let outside = 0;
  let inside = 0;
  let verbs = 0;
  for (const { from, to } of ranges) {
    outside += countIn(others, from, to);
    inside += countIn(quotedWords, from, to);
    verbs += countIn(allVerbs, from, to);
  }
  const size = outside + verbs + inside;
  return {
    size,
    quoted: inside === 0 ? 0 : inside < size / 2 ? 1 : inside < size * 0.9 ? 2 : 3,
    verbs: Math.min(verbs, 2),
  };
}

/** What speaks for the report at `index` being right as a whole. */
export function describeReport(
  reading: Reading,
  extents: readonly Extent[],
  index: number,
  sink: FeatureSink,
): void {
  const extent = extents[index];
  if (!extent) return;
  const { words, sights } = reading;
  const { cue, source, left, right, certainty } = extent.report;
  const view = new UnitView(reading, cue.from);
  const head = wordAt(words, headOf(words, cue)).lexeme.code;
  const { size, quoted, verbs } = quotedShare(sights.counts, extent.ranges);
  const length = sizeStep(size);
  const sort = sortOfSource(source && wordAt(words, source.from), source && wordAt(words, source.to));
  const order = source === null ? 0 : source.from > cue.to ? 1 : 2;
  const sides = (left ? 1 : 0) + (right ? 2 : 0);
  const gap = right ? Math.min(right.from - Math.max(cue.to, source?.to ?? 0), 6) : 7;
  const company = companyOf(extents, index);
  const strength = oddsStep(certainty.cue);
  const ofSource = oddsStep(certainty.source);
  const border = certainty.left * certainty.right * certainty.end;
  const ofBorder = oddsStep(border);
  const inside = oddsStep(company.inside);
  const begins = right ? view.shape(right.from) : 0;
  sink.add(strength);
  sink.add(strength, quoted);
  sink.add(strength, sides, order);
  sink.add(strength, head.cue);
  sink.add(ofSource);
  sink.add(ofSource, sort);
  sink.add(oddsStep(certainty.left), sides);
  sink.add(oddsStep(certainty.right), sides);
  sink.add(oddsStep(certainty.end), quoted);
  sink.add(ofBorder);
  sink.add(ofBorder, strength);
  sink.add(oddsStep(certainty.cue * certainty.source * border));
  sink.add(oddsStep(certainty.cue * border), quoted, sides);
  sink.add(length, quoted);
  sink.add(length, sides, order);
  sink.add(length, head.cue, head.shape);
  sink.add(length, head.stem);
  sink.add(sort, head.cue, head.shape);
  sink.add(sort, order, sides);
  sink.add(quoted, verbs, length);
  sink.add(quoted, head.stem);
  sink.add(verbs, head.cue, sides);
  sink.add(oddsStep(company.rival), company.nesting);
  sink.add(company.nesting, strength, quoted);
  sink.add(inside, strength);
  sink.add(inside, quoted, sides);
  sink.add(company.sharedSource, strength, order);
  sink.add(gap, begins);
  sink.add(gap, head.cue, order);
  sink.add(begins, head.stem);
  sink.add(cue.to - cue.from, head.cue, strength);
  sink.add(order, head.stem, sides);
  const entity = source ? view.entity(source.from) : 0;
  sink.add(entity, order, quoted);
  sink.add(entity, head.cue, head.shape);
  sink.add(entity, sort, ofSource);
}
