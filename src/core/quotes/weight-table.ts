import { countSetBits } from '../text/count-set-bits.ts';

/**
 * Small whole numbers by the numbers of features, nearly all of which are 0. A bit for each feature tells whether it has
 * a weight: what is asked for most often, features without one, costs one look into a table that fits a processor's cache.
 */
export class WeightTable {
  readonly #bits: Uint32Array;
  /** How many features with a weight stand before those of each word of `#bits`. */
  readonly #ranks: Uint16Array;
  readonly #weights: Int8Array;

  /** `numbers` ascend and are below `space`; `weights` has as many, and no more than 65,535. */
  constructor(space: number, numbers: Iterable<number>, weights: Int8Array) {
    this.#bits = new Uint32Array(space / 32);
    this.#ranks = new Uint16Array(space / 32);
    this.#weights = weights;
    for (const number of numbers)
      this.#bits[number >>> 5] = (this.#bits[number >>> 5] ?? 0) | (1 << (number & 31));
    let rank = 0;
    this.#bits.forEach((word, at) => {
      this.#ranks[at] = rank;
      rank += countSetBits(word);
    });
  }

  /** The weight of a feature; 0 where it has none. */
  of(number: number): number {
    const word = this.#bits[number >>> 5] ?? 0;
    const bit = number & 31;
    if (((word >>> bit) & 1) === 0) return 0;
    const before = word & ((1 << bit) - 1);
    return this.#weights[(this.#ranks[number >>> 5] ?? 0) + countSetBits(before)] ?? 0;
  }

  /** Every feature that has a weight, in the order of their numbers. */
  *entries(): Generator<readonly [number: number, weight: number]> {
    for (let number = 0; number < this.#bits.length * 32; number += 1) {
      const weight = this.of(number);
      if (weight !== 0) yield [number, weight];
    }
  }
}
