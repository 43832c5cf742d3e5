import type { QuotedRegion } from '../text/quoted-region.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { SpanTable } from './span-table.ts';

/** Within so many UTF-16 units, a report that hangs on the clause of a quotation does not interrupt it. */
const sameClause = 300;

export interface DraftEnd {
  readonly draft: Draft;
  /** Where one part of its content ends. */
  readonly end: number;
}

/** The parts of all drafts, by what they cover and in the order of their ends. */
export class DraftEnds {
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

/** Number of the paragraph that the character before `at` stands in. */
export function paragraphOf({ document }: Pick<Reading, 'document'>, at: number): number {
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
export const endsQuoted = (reading: Reading, end: number): boolean => quotationAt(reading, end) !== undefined;

/** Whether that quotation is not closed: its speaker goes on in the next paragraph. */
export const endsOpen = (reading: Reading, end: number): boolean =>
  quotationAt(reading, end)?.closed === false;
