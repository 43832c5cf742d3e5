import type { QuotedRegion } from '../text/quotation-marks.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { JudgedReport } from './judge-reports.ts';
import { type Range, type Reading, spanOfRange, type Unit } from './reading.ts';
import { SpanTable } from './span-table.ts';
import { wordAt } from './word.ts';

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

/** A quoted stretch that no report covers. */
export interface OpenQuote {
  readonly region: Span;
  /** Its first word. */
  readonly at: number;
  readonly words: number;
  readonly unit: Unit;
}

/** Finds the likeliest report for an open quotation in its own unit; null where there is none that is likelier than `least`. */
export type Recover = (quote: OpenQuote, least: number) => JudgedReport | null;

/** Shorter open quotations are joined to what stands before them or left alone. */
const leastRecovered = 3;
/** The cue of an open quotation must be this likely, and the report that it makes this likely. */
const leastCue = 0.05;
const leastReport = 0.2;
/** Where the borders that were found do not fit, cue and source may: their product. */
const leastClause = 0.5;

const isLikely = ({ probability, certainty }: JudgedReport): boolean =>
  probability >= leastReport || certainty.cue * certainty.source >= leastClause;

/**
 * Adds the quotations that no report covers: the second half of a split one, those that have an unlikely report of their
 * own, and those that go on with no cue of their own.
 */
export function attachQuotes(reading: Reading, drafts: readonly Draft[], recover: Recover): Draft[] {
  const all = [...drafts];
  const ends = new EndTable(drafts);
  const take = (draft: Draft, region: Span): void => {
    draft.content.push({ start: region.start, end: region.end });
    ends.add(draft, region);
  };
  const add = (draft: Draft): void => {
    all.push(draft);
    for (const part of draft.content) ends.add(draft, part);
  };
  for (const quote of openQuotes(reading)) {
    if (ends.covers(quote.region)) continue;
    const before = ends.lastBefore(quote.region.start, (end) => endsQuoted(reading, end));
    const standing = before ? standingOf(reading, quote, before) : 'apart';
    if (before && standing === 'joined') take(before.draft, quote.region);
    else {
      const report = quote.words >= leastRecovered ? recover(quote, leastCue) : null;
      if (report && isLikely(report)) add(toRecovered(reading, quote, report));
      else if (before && standing === 'going-on') add(toGoingOn(reading, quote.region, before));
    }
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

const toGoingOn = (reading: Reading, { start, end }: Span, before: DraftEnd): Draft => ({
  report: null,
  source: null,
  content: [{ start, end }],
  probability: 0.5,
  rule: endsOpen(reading, before.end) ? 'left-open' : 'goes-on',
  continues: before.draft,
});

/** A recovered report keeps its content where that holds the quotation; else the quotation alone is its content. */
function toRecovered(reading: Reading, { region }: OpenQuote, report: JudgedReport): Draft {
  const [draft] = draftReports(reading, [report]);
  const holds = draft?.content.some((part) => part.start <= region.start && part.end >= region.end) ?? false;
  const content = draft && holds ? draft.content : [{ start: region.start, end: region.end }];
  return {
    report,
    source: null,
    content,
    probability: report.probability,
    rule: 'only-cue',
    continues: null,
  };
}

const startOf = ({ content }: Draft): number => content[0]?.start ?? 0;

function openQuotes(reading: Reading): readonly OpenQuote[] {
  const { document, words, units } = reading;
  const first = new Map<number, number>();
  words.forEach(({ region }, at) => {
    if (region >= 0 && !first.has(region)) first.set(region, at);
  });
  return document.quoted.flatMap((region, index) => {
    const at = first.get(index);
    const unit = at === undefined ? undefined : units[wordAt(words, at).unit];
    const count = document.text.slice(region.start, region.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return at === undefined || !unit || count < 2 ? [] : [{ region, at, words: count, unit }];
  });
}

/** joined: the other half of a split quotation; going-on: a paragraph with a quotation after a paragraph with one. */
type Standing = 'joined' | 'going-on' | 'apart';

function standingOf(reading: Reading, quote: OpenQuote, before: DraftEnd): Standing {
  const { at, unit } = quote;
  const paragraph = paragraphOf(reading, before.end);
  const starts = at <= unit.from + 1;
  if (paragraph === unit.paragraph)
    return starts || followsSentence(reading, at) || followsClause(reading, quote, before.draft)
      ? 'joined'
      : 'apart';
  return starts && paragraph >= unit.paragraph - 1 && endsQuoted(reading, before.end) ? 'going-on' : 'apart';
}

/** Whether a sentence may have ended before the word: a full stop that was read as part of a short form, or a closed quotation. */
function followsSentence({ words }: Reading, at: number): boolean {
  const { text, region } = wordAt(words, at - 1);
  return region < 0 && /[.?!]$/.test(text);
}

/** Whether only a comma stands between the reporting clause of the draft and the quotation: `"A," she said, "B"`. */
function followsClause({ words }: Reading, { at }: OpenQuote, { report }: Draft): boolean {
  if (!report?.left || report.right) return false;
  const last = Math.max(report.cue.to, report.source?.to ?? report.cue.to);
  return at === last + 2 && wordAt(words, at - 1).text === ',';
}

/** Within so many UTF-16 units, a report that hangs on the clause of a quotation does not interrupt it. */
const sameClause = 300;

interface DraftEnd {
  readonly draft: Draft;
  /** Where one part of its content ends. */
  readonly end: number;
}

/** The parts of all drafts, by what they cover and in the order of their ends. */
class EndTable {
  readonly #taken = new SpanTable<Draft>();
  readonly #ends: DraftEnd[];

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) for (const part of draft.content) this.#taken.add(part, draft);
    this.#ends = drafts
      .flatMap((draft) => draft.content.map(({ end }): DraftEnd => ({ draft, end })))
      .sort((a, b) => a.end - b.end);
  }

  add(draft: Draft, part: Span): void {
    this.#taken.add(part, draft);
    this.#ends.splice(this.#countUpTo(part.end), 0, { draft, end: part.end });
  }

  /** Whether most of a stretch belongs to some draft. */
  covers(region: Span): boolean {
    for (const { content } of this.#taken.findOverlapping([region]))
      for (const part of content)
        if (
          overlaps(part, region) &&
          2 * (Math.min(part.end, region.end) - Math.max(part.start, region.start)) >
            region.end - region.start
        )
          return true;
    return false;
  }

  /** The part that ends last before `at`; the one before it where that alone ends in quotation marks and stands near. */
  lastBefore(at: number, isQuoted: (end: number) => boolean): DraftEnd | undefined {
    const count = this.#countUpTo(at);
    const last = this.#ends[count - 1];
    const other = this.#ends[count - 2];
    const better =
      other && last && last.end - other.end < sameClause && !isQuoted(last.end) && isQuoted(other.end);
    return better ? other : last;
  }

  /** How many of the ends, which stand in order, are not behind `at`. */
  #countUpTo(at: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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

function quotationAt({ document }: Reading, end: number): QuotedRegion | undefined {
  const region = document.quoted[firstEndingAfter(document.quoted, end - 1)];
  return region && region.start < end ? region : undefined;
}

/** Whether the last character before `end` stands in a quotation. */
const endsQuoted = (reading: Reading, end: number): boolean => quotationAt(reading, end) !== undefined;

/** Whether that quotation is not closed: its speaker goes on in the next paragraph. */
const endsOpen = (reading: Reading, end: number): boolean => quotationAt(reading, end)?.closed === false;
