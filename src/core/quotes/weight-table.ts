import { countSetBits } from '../text/count-set-bits.ts';

/**
 * Small whole numbers by the numbers of features, nearly all of which are 0. A bit for each feature tells whether it has
 * a weight: what is asked for most often, features without one, costs one look into a table that fits a processor's cache.
 */
export class WeightTable {
  /** For each 32 features two numbers, side by side in memory: their bits, and how many features with a weight stand before them. */
  readonly #cells: Int32Array;
  readonly #weights: Int8Array;

  /** `numbers` ascend and are below `space`; `weights` has as many. */
  constructor(space: number, numbers: Iterable<number>, weights: Int8Array) {
    this.#cells = new Int32Array(space / 16);
    this.#weights = weights;
    for (const number of numbers) {
      const cell = (number >>> 5) << 1;
      this.#cells[cell] = (this.#cells[cell] ?? 0) | (1 << (number & 31));
    }
    let rank = 0;
    for (let cell = 0; cell < this.#cells.length; cell += 2) {
      this.#cells[cell + 1] = rank;
      rank += countSetBits(this.#cells[cell] ?? 0);
    }
  }

  /** The weight of a feature; 0 where it has none. */
  of(number: number): number {
    const cell = (number >>> 5) << 1;
    // Its own bit first, and behind it those of the features before it.
    const bits = (this.#cells[cell] ?? 0) << (31 - (number & 31));
    if (bits >= 0) return 0;
    return this.#weights[(this.#cells[cell + 1] ?? 0) + countSetBits(bits << 1)] ?? 0;
  }

  /** Every feature that has a weight, in the order of their numbers. */
  *entries(): Generator<readonly [number: number, weight: number]> {
    for (let number = 0; number < this.#cells.length * 16; number += 1) {
      const weight = this.of(number);
      if (weight !== 0) yield [number, weight];
    }
  }
}
