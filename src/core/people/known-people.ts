import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { findIndexAt } from './find-index-at.ts';
import type { NameMention } from './name-mention.ts';

/** What is known of an article's people, for finding out whom a source means. */
export interface KnownPeople {
  readonly discourse: Discourse;
  readonly mentions: readonly NameMention[];
  readonly draftOf: readonly (Draft | null)[];
  readonly drafts: readonly Draft[];
  /** Somebody else of the name whom a mention may mean nearly as well, by the index of the mention. */
  readonly rivalOf: ReadonlyMap<number, Draft>;
}

/** How many references begin before `at`. */
export function countBefore({ references }: Discourse, at: number): number {
  const index = findIndexAt(references, at);
  const reference = references[index];
  return reference && reference.start < at ? index + 1 : index;
}
