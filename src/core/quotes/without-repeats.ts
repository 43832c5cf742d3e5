import type { Draft } from './attach-quotes.ts';
import { SpanTable } from './span-table.ts';

const holds = (outer: Draft, inner: Draft): boolean =>
  inner.content.every((part) =>
    outer.content.some((whole) => whole.start <= part.start && part.end <= whole.end),
  );

/** Drops drafts whose content another draft of more weight already holds or cuts across. */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const taken = new SpanTable<Draft>();
  for (const draft of [...drafts].sort((a, b) => b.probability - a.probability)) {
    const rivals = [...taken.findOverlapping(draft.content)];
    if (rivals.some((other) => holds(other, draft) || !holds(draft, other))) continue;
    kept.push(draft);
    for (const part of draft.content) taken.add(part, draft);
  }
  return kept;
}
