import { headOf, UnitView } from './cue-candidates.ts';
import { codeOf, type FeatureSink } from './features.ts';
import type { FoundReport } from './find-reports.ts';
import { logistic, type Model, Scorer } from './linear-model.ts';
import { type Range, type Reading, type Word, wordAt } from './reading.ts';

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
  return reports.map((report, index) => {
    describeReport(reading, reports, index, scorer);
    return { ...report, probability: logistic(scorer.take()) };
  });
}

/** A probability as a step of its logarithmic odds. */
const step = (probability: number): number => {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.max(-7, Math.min(7, Math.round(odds * 1.5)));
};

const sizeStep = (count: number): number =>
  count <= 3 ? count : count <= 5 ? 4 : count <= 9 ? 5 : count <= 17 ? 6 : count <= 33 ? 7 : 8;

const code = { none: codeOf('none'), name: codeOf('N') };

const contentOf = ({ left, right }: FoundReport): readonly Range[] =>
  [left, right].filter((range): range is Range => range !== null);

const share = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);

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

function companyOf(reports: readonly FoundReport[], index: number): Company {
  const report = reports[index];
  let [rival, nesting, inside, sharedSource] = [0, 0, 0, 0];
  if (!report) return { rival, nesting, inside, sharedSource };
  const own = contentOf(report);
  const size = own.reduce((sum, range) => sum + range.to - range.from + 1, 0);
  for (let at = Math.max(0, index - neighbours); at <= index + neighbours; at += 1) {
    const other = reports[at];
    if (!other || at === index) continue;
    const others = contentOf(other);
    const common = own.reduce((sum, a) => sum + others.reduce((inner, b) => inner + share(a, b), 0), 0);
    if (others.some((range) => share(range, report.cue) > 0)) inside = Math.max(inside, other.certainty.cue);
    if (report.source && other.source && share(report.source, other.source) > 0) sharedSource = 1;
    if (common === 0 || other.certainty.cue <= rival) continue;
    const otherSize = others.reduce((sum, range) => sum + range.to - range.from + 1, 0);
    rival = other.certainty.cue;
    nesting = common >= size ? 1 : common >= otherSize ? 2 : 3;
  }
  return { rival, nesting, inside, sharedSource };
}

function sortOfSource(first: Word | null, last: Word | null): number {
  if (!first || !last) return code.none;
  const { lexeme } = first;
  if (lexeme.class === 'pronoun' || lexeme.class === 'relative') return codeOf(lexeme.word);
  return last.lexeme.class === 'name' ? code.name : last.lexeme.code.sort;
}

/** How much of the content stands in quotation marks: 0 nothing, 1 little, 2 most, 3 all. */
function quotedShare(
  words: readonly Word[],
  ranges: readonly Range[],
): { readonly size: number; readonly quoted: number; readonly verbs: number } {
  let [size, inside, verbs] = [0, 0, 0];
  for (const { from, to } of ranges)
    for (let at = from; at <= to; at += 1) {
      const { lexeme, region } = wordAt(words, at);
      if (lexeme.class === 'mark') continue;
      size += 1;
      if (region >= 0) inside += 1;
      else if (lexeme.class === 'verb' || lexeme.class === 'auxiliary') verbs += 1;
    }
  return {
    size,
    quoted: inside === 0 ? 0 : inside < size / 2 ? 1 : inside < size * 0.9 ? 2 : 3,
    verbs: Math.min(verbs, 2),
  };
}

/** What speaks for the report at `index` being right as a whole. */
export function describeReport(
  reading: Reading,
  reports: readonly FoundReport[],
  index: number,
  sink: FeatureSink,
): void {
  const report = reports[index];
  if (!report) return;
  const { words } = reading;
  const { cue, source, left, right, certainty } = report;
  const view = new UnitView(reading, cue.from);
  const head = wordAt(words, headOf(words, cue)).lexeme.code;
  const { size, quoted, verbs } = quotedShare(words, contentOf(report));
  const length = sizeStep(size);
  const sort = sortOfSource(source && wordAt(words, source.from), source && wordAt(words, source.to));
  const order = source === null ? 0 : source.from > cue.to ? 1 : 2;
  const sides = (left ? 1 : 0) + (right ? 2 : 0);
  const gap = right ? Math.min(right.from - Math.max(cue.to, source?.to ?? 0), 6) : 7;
  const company = companyOf(reports, index);
  const strength = step(certainty.cue);
  const border = certainty.left * certainty.right * certainty.end;
  const begins = right ? view.shape(right.from) : 0;
  sink.add(strength);
  sink.add(strength, quoted);
  sink.add(strength, sides, order);
  sink.add(strength, head.cue);
  sink.add(step(certainty.source));
  sink.add(step(certainty.source), sort);
  sink.add(step(certainty.left), sides);
  sink.add(step(certainty.right), sides);
  sink.add(step(certainty.end), quoted);
  sink.add(step(border));
  sink.add(step(border), strength);
  sink.add(step(certainty.cue * certainty.source * border));
  sink.add(step(certainty.cue * border), quoted, sides);
  sink.add(length, quoted);
  sink.add(length, sides, order);
  sink.add(length, head.cue, head.shape);
  sink.add(length, head.stem);
  sink.add(sort, head.cue, head.shape);
  sink.add(sort, order, sides);
  sink.add(quoted, verbs, length);
  sink.add(quoted, head.stem);
  sink.add(verbs, head.cue, sides);
  sink.add(step(company.rival), company.nesting);
  sink.add(company.nesting, strength, quoted);
  sink.add(step(company.inside), strength);
  sink.add(step(company.inside), quoted, sides);
  sink.add(company.sharedSource, strength, order);
  sink.add(gap, begins);
  sink.add(gap, head.cue, order);
  sink.add(begins, head.stem);
  sink.add(cue.to - cue.from, head.cue, strength);
  sink.add(order, head.stem, sides);
}
