import { overlaps } from '../text/span.ts';
import type { Draft } from './attach-quotes.ts';

const holds = (outer: Draft, inner: Draft): boolean =>
  inner.content.every((part) =>
    outer.content.some((whole) => whole.start <= part.start && part.end <= whole.end),
  );

/** Drops drafts whose content another draft of more weight already holds or cuts across. */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => b.probability - a.probability)) {
    const rival = kept.some(
      (other) =>
        holds(other, draft) ||
        (other.content.some((whole) => draft.content.some((part) => overlaps(whole, part))) &&
          !holds(draft, other)),
    );
    if (!rival) kept.push(draft);
  }
  return kept;
}
