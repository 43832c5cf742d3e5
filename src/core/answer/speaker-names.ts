import { foldLetters } from '../people/fold-name.ts';
import type { Speaker } from '../people/person.ts';
import { type Attribution, attributionConfidence } from '../quotes/attribution.ts';

/**
 * From this confidence on a speaker is named: a wrong name is worse than none. On annotated articles that were kept back,
 * 94% of the names given for quotations are right, three quarters of all are given, and the annotations have errors of their own.
 */
export const surestName = 0.65;

/** Whether the speaker has a name, and it is sure enough to be given. */
export const hasSureName = (attribution: Attribution): boolean =>
  attribution.speaker.name !== null && attributionConfidence(attribution) >= surestName;

/** Everybody who says it: the speaker and those who say it together with him or her; nobody where there is no name. */
export const namesOf = ({ name, alongside }: Speaker): readonly string[] =>
  name === null ? [] : [name, ...alongside.map((other) => other.name)];

/** The names of all who say it in one line, or null: "Anna Ford, Tom Lund & Karen Moe". */
export function nameSpeakers(speaker: Speaker): string | null {
  const names = namesOf(speaker);
  const last = names.at(-1);
  if (last === undefined) return null;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} & ${last}`;
}

/** The attribution, without the speaker's name where that is unsure. */
export const withholdUnsureName = (attribution: Attribution): Attribution =>
  withholdNameBelow(surestName, attribution);

/** The attribution, without the speaker's name where that is less sure than `least`. */
export function withholdNameBelow(least: number, attribution: Attribution): Attribution {
  const { speaker } = attribution;
  if (speaker.name === null || attributionConfidence(attribution) >= least) return attribution;
  return { ...attribution, speaker: { ...speaker, name: null, person: null, alongside: [], role: null } };
}

/** The words of a name or title as they are compared: small letters, no accents. */
export const foldName = (name: string): readonly string[] =>
  foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** True where each word of `wanted` is one of the name's. */
export function fitsName(wanted: string, name: string): boolean {
  const parts = new Set(foldName(name));
  return foldName(wanted).every((part) => parts.has(part));
}
