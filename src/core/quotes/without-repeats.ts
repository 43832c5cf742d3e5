import { spanLength } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { SpanTable } from './span-table.ts';

const holds = (outer: Draft, inner: Draft): boolean =>
  inner.content.every((part) =>
    outer.content.some((whole) => whole.start <= part.start && part.end <= whole.end),
  );

const sizeOf = ({ content }: Draft): number => content.reduce((sum, part) => sum + spanLength(part), 0);

/** What another statement reports is kept where it is likely in itself and not nearly the same: "“A,” X said, according to Y". */
const isReported = (inner: Draft, outer: Draft): boolean =>
  inner.probability >= 0.5 && sizeOf(inner) < 0.9 * sizeOf(outer);

const bears = (kept: Draft, draft: Draft): boolean =>
  holds(kept, draft) ? isReported(draft, kept) : holds(draft, kept);

/** Drops drafts whose content another draft of more weight already has or cuts across. */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const taken = new SpanTable<Draft>();
  for (const draft of [...drafts].sort((a, b) => b.probability - a.probability)) {
    if (![...taken.findOverlapping(draft.content)].every((other) => bears(other, draft))) continue;
    kept.push(draft);
    for (const part of draft.content) taken.add(part, draft);
  }
  return kept;
}
