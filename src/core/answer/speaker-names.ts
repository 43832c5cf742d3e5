import { foldLetters } from '../people/fold-name.ts';
import type { Attribution } from '../quotes/attribution.ts';

/** The probability from which on a speaker is named: a wrong name is worse than none. */
export const surestName = 0.75;

/** The attribution, without the speaker's name where that is unsure. */
export function withholdUnsureName(attribution: Attribution): Attribution {
  const { speaker } = attribution;
  if (speaker.name === null || speaker.probability >= surestName) return attribution;
  return { ...attribution, speaker: { ...speaker, name: null, person: null, role: null } };
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
