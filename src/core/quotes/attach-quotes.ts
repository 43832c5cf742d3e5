import { firstEndingAfter, type Span } from '../text/span.ts';
import type { JudgedReport } from './judge-reports.ts';
import { type Range, type Reading, spanOfRange, wordAt } from './reading.ts';
import { SpanTable } from './span-table.ts';

/** An attribution in the making. */
export interface Draft {
  readonly report: JudgedReport | null;
  readonly content: Span[];
  readonly probability: number;
  readonly rule: string;
  /** The draft whose speaker goes on speaking, or null. */
  readonly continues: Draft | null;
}

/** One draft for each report; what an earlier report of more weight holds within its quotation is left out. */
export function draftReports(reading: Reading, reports: readonly JudgedReport[]): Draft[] {
  return reports.map((report) => {
    const ranges = [report.left, report.right].filter((range): range is Range => range !== null);
    return {
      report,
      content: ranges.map((range) => spanOfRange(reading.words, range)),
      probability: report.probability,
      rule: ruleOf(report),
      continues: null,
    };
  });
}

function ruleOf({ cue, source, left, right }: JudgedReport): string {
  const order = source === null ? 'no-source' : source.from > cue.to ? 'inverted' : 'subject';
  const side = left ? (right ? 'split' : 'before') : 'behind';
  return `${order}-${side}`;
}

const countWords = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Adds the quotations that no report covers: the second half of a split one, and those that go on with no cue of their own. */
export function attachQuotes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { document, words, units } = reading;
  const all = [...drafts];
  const taken = new SpanTable<Draft>();
  for (const draft of drafts) for (const part of draft.content) taken.add(part, draft);
  const ends = drafts
    .flatMap((draft) => draft.content.map(({ end }): DraftEnd => ({ draft, end })))
    .sort((a, b) => a.end - b.end);
  const take = (draft: Draft, region: Span): void => {
    taken.add(region, draft);
    ends.splice(countUpTo(ends, region.end), 0, { draft, end: region.end });
  };
  const firstWord = firstWordsOfRegions(reading);
  document.quoted.forEach((region, index) => {
    if (taken.findOverlapping([region]).size) return;
    const at = firstWord.get(index);
    if (at === undefined || countWords(document.text, region) < 2) return;
    const unit = units[wordAt(words, at).unit];
    if (!unit) return;
    const starts = at <= unit.from + 1;
    const before = ends[countUpTo(ends, region.start) - 1];
    if (!before || !starts) return;
    const near = paragraphOf(reading, before.end) === unit.paragraph;
    if (near) {
      before.draft.content.push({ start: region.start, end: region.end });
      take(before.draft, region);
    } else if (paragraphOf(reading, before.end) >= unit.paragraph - 1 && endsQuoted(reading, before.end)) {
      const draft: Draft = {
        report: null,
        content: [{ start: region.start, end: region.end }],
        probability: 0.6,
        rule: 'goes-on',
        continues: before.draft,
      };
      all.push(draft);
      take(draft, region);
    }
  });
  return all.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ content }: Draft): number => content[0]?.start ?? 0;

function firstWordsOfRegions({ words }: Reading): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  words.forEach(({ region }, at) => {
    if (region >= 0 && !first.has(region)) first.set(region, at);
  });
  return first;
}

interface DraftEnd {
  readonly draft: Draft;
  /** Where one part of its content ends. */
  readonly end: number;
}

/** How many of the ends, which stand in order, are not behind `at`. */
function countUpTo(ends: readonly DraftEnd[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraphOf({ document }: Reading, at: number): number {
  let low = 0;
  let high = document.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.paragraphs[middle]?.start ?? 0) <= at - 1) low = middle;
    else high = middle - 1;
  }
  return document.paragraphs[low]?.number ?? 0;
}

/** Whether the last character before `end` stands in a quotation. */
function endsQuoted({ document }: Reading, end: number): boolean {
  const region = document.quoted[firstEndingAfter(document.quoted, end - 1)];
  return region !== undefined && region.start < end;
}
