import type { Span } from '../text/span.ts';

/** The index of the last of `spans` that begins at or before `at`; 0 where none does. */
export function findIndexAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
