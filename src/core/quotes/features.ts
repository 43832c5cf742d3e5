/**
 * Takes what is observed of a candidate. The calls for one candidate come in a fixed order: a call's place in it says
 * what is observed, its arguments what was seen. Words, shapes and classes are given by their `codeOf`.
 */
export interface FeatureSink {
  add(a: number, b?: number, c?: number, d?: number): void;
  /** The next observation has this place, and those behind it the places that follow. */
  startAt(place: number): void;
}

/** Features are numbered by a hash: this many numbers for each model, a power of two. Rare collisions cost little. */
export const featureSpace = 1 << 19;

/** FNV-1a, 32 bits: the number by which a word is known in features. */
export function codeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * The number of a feature: products with odd constants, mixed, of which the upper bits are taken as in multiplicative
 * hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4). The products do not wait for one another.
 */
export function numberOf(place: number, a: number, b: number, c: number, d: number): number {
  const mixed =
    Math.imul(place + 1, 0x9e3779b1) ^
    Math.imul(a, 0x85ebca6b) ^
    Math.imul(b, 0xc2b2ae35) ^
    Math.imul(c, 0x27d4eb2f) ^
    Math.imul(d, 0x165667b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> spare;
}

/** The bits of 32 that are more than `featureSpace` has numbers for. */
const spare = Math.clz32(featureSpace) + 1;
