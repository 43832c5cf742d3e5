import type { Range } from './api.ts';

/** A stretch of text that the same ranges cover. */
export interface Segment<Covering extends Range> extends Range {
  readonly marks: readonly Covering[];
}

/** The text from `start` to `end` in pieces, at every border of the ranges; joined they are the whole. */
export function splitAtMarks<Covering extends Range>(
  { start, end }: Range,
  ranges: readonly Covering[],
): readonly Segment<Covering>[] {
  const within = ranges.filter((range) => range.start < end && start < range.end);
  const borders = new Set([start, end]);
  for (const range of within)
    for (const border of [range.start, range.end]) if (start < border && border < end) borders.add(border);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? end;
    return { start: from, end: to, marks: within.filter((range) => range.start <= from && to <= range.end) };
  });
}
