import type { Draft } from './draft.ts';
import type { NameMention } from './name-mention.ts';

// Each figure is how often `npm run bench` (bench/people.ts) finds such a name right on the annotated articles kept for
// checking; its reliability table shows given and found side by side.

/** How often the likeliest candidate is right, by its share. */
export const calibratePronoun = (share: number): number => 0.98 * share ** 0.9;

/** Somebody whose given name is of the other gender is offered, and not named as sure. */
export const calibrateAgainstGender = (share: number): number => 0.6 * share;

/** How often the likelier of two people of one name is meant where neither is clearly ahead. */
export const ofNamesakes = 0.7;

/** How often a name is joined to the right person. */
export function calibrateName(draft: Draft, mention: NameMention): number {
  if (mention.words.length > 1) return draft.kind === 'person' ? 0.98 : 0.9;
  if (draft.words.length > 1) return 0.97;
  return draft.kind === 'unknown' ? 0.5 : 0.8;
}

/** How often a description means the likeliest candidate: surer where the article gives that person the office. */
export const calibrateDescription = (share: number, matches: boolean): number =>
  (matches ? 0.85 : 0.6) * share;
