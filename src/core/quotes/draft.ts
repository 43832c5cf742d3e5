import type { Span } from '../text/span.ts';
import type { JudgedReport } from './judge-reports.ts';
import { type Range, type Reading, spanOfRange } from './reading.ts';

/** An attribution in the making. */
export interface Draft {
  readonly report: JudgedReport | null;
  /** Who says it where the layout of the text tells, and not a report. */
  readonly source: Span | null;
  readonly content: Span[];
  /** How likely its report is right as a whole; 0.5 where it has none. */
  readonly probability: number;
  readonly rule: string;
  /** The draft whose speaker goes on speaking, or null. */
  readonly continues: Draft | null;
}

/** One draft for each report. */
export const draftReports = (reading: Reading, reports: readonly JudgedReport[]): Draft[] =>
  reports.map((report) => {
    const ranges = [report.left, report.right].filter((range): range is Range => range !== null);
    return {
      report,
      source: null,
      content: ranges.map((range) => spanOfRange(reading.words, range)),
      probability: report.probability,
      rule: ruleOf(report),
      continues: null,
    };
  });

function ruleOf({ cue, source, left, right }: JudgedReport): string {
  const order = source === null ? 'no-source' : source.from > cue.to ? 'inverted' : 'subject';
  const side = left ? (right ? 'split' : 'before') : 'behind';
  return `${order}-${side}`;
}
