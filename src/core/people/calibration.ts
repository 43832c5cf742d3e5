import type { Draft } from './draft.ts';
import type { NameMention } from './name-mention.ts';

/** How often the likeliest candidate is right, by its share. */
export const calibratePronoun = (share: number): number => 0.95 * share;

/** How often a name is joined to the right person. */
export function calibrateName(draft: Draft, mention: NameMention): number {
  if (mention.words.length > 1) return draft.kind === 'person' ? 0.97 : 0.9;
  if (draft.words.length > 1) return 0.93;
  return draft.kind === 'unknown' ? 0.5 : 0.8;
}

/** How often a description means the likeliest candidate: surer where the article gives that person the office. */
export const calibrateDescription = (share: number, matches: boolean): number =>
  (matches ? 0.85 : 0.6) * share;
