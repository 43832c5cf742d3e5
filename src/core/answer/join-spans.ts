import type { Span } from '../text/span.ts';

/** Spans with only white space between them become one. */
export function joinSpans(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && !text.slice(last.end, start).trim())
      joined[joined.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else joined.push({ start, end });
  }
  return joined;
}
