/**
 * Takes what is observed of a candidate. The calls for one candidate come in a fixed order: a call's place in it says
 * what is observed, its arguments what was seen. Words, shapes and classes are given by their `codeOf`.
 */
export interface FeatureSink {
  add(a: number, b?: number, c?: number, d?: number): void;
  /** Leaves out observations that the candidate has not. */
  skip(count: number): void;
}

/** Features are numbered by a hash: this many numbers for each model, a power of two. Rare collisions cost little. */
export const featureSpace = 1 << 19;

/** FNV-1a, 32 bits: the number by which a word is known in features. */
export function codeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The number of a feature, mixed as in MurmurHash3. */
export function numberOf(place: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(place + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ d;
  hash = Math.imul(hash ^ (hash >>> 14), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (featureSpace - 1);
}
