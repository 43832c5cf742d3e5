import { overlaps, type Span } from '../text/span.ts';
import type { FoundReport } from './find-reports.ts';
import { type Range, type Reading, spanOfRange, wordAt } from './reading.ts';

/** An attribution in the making. */
export interface Draft {
  readonly report: FoundReport | null;
  readonly content: Span[];
  readonly probability: number;
  readonly rule: string;
  /** The draft whose speaker goes on speaking, or null. */
  readonly continues: Draft | null;
}

/** One draft for each report; what an earlier report of more weight holds within its quotation is left out. */
export function draftReports(reading: Reading, reports: readonly FoundReport[]): Draft[] {
  return reports.map((report) => {
    const ranges = [report.left, report.right].filter((range): range is Range => range !== null);
    return {
      report,
      content: ranges.map((range) => spanOfRange(reading.words, range)),
      probability: report.cueProbability * Math.sqrt(report.borderProbability),
      rule: ruleOf(report),
      continues: null,
    };
  });
}

function ruleOf({ cue, source, left, right }: FoundReport): string {
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
  const inOrder = [...drafts].sort((a, b) => startOf(a) - startOf(b));
  const firstWord = firstWordsOfRegions(reading);
  document.quoted.forEach((region, index) => {
    if (inOrder.some(({ content }) => content.some((part) => overlaps(part, region)))) return;
    const at = firstWord.get(index);
    if (at === undefined || countWords(document.text, region) < 2) return;
    const unit = units[wordAt(words, at).unit];
    if (!unit) return;
    const starts = at <= unit.from + 1;
    const before = lastBefore(inOrder, region.start);
    if (!before || !starts) return;
    const near = paragraphOf(reading, before.end) === unit.paragraph;
    if (near) before.draft.content.push({ start: region.start, end: region.end });
    else if (paragraphOf(reading, before.end) >= unit.paragraph - 1 && endsQuoted(reading, before.end)) {
      const draft: Draft = {
        report: null,
        content: [{ start: region.start, end: region.end }],
        probability: 0.6,
        rule: 'goes-on',
        continues: before.draft,
      };
      all.push(draft);
      inOrder.push(draft);
    } else return;
    inOrder.sort((a, b) => startOf(a) - startOf(b));
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

/** The draft whose cue or content stands last before an offset. */
function lastBefore(drafts: readonly Draft[], at: number): { draft: Draft; end: number } | null {
  let best: { draft: Draft; end: number } | null = null;
  for (const draft of drafts)
    for (const { end } of draft.content) if (end <= at && end > (best?.end ?? -1)) best = { draft, end };
  return best;
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

const endsQuoted = ({ document }: Reading, end: number): boolean =>
  document.quoted.some((region) => region.start < end && end <= region.end);
