/** Numbers are kept in groups of this many. */
const groupBits = 7;
const groupSize = 1 << groupBits;

/**
 * Small whole numbers by the numbers of features, nearly all of which are 0. Those that have a weight stand in order, two
 * bytes each: the place in its group, and the weight. Looking at the few of one group in turn takes no longer than a
 * table with a place for each number would, and all of it fits a processor's cache.
 */
export class WeightTable {
  /** Where the entries of each group begin, and at the end how many there are. */
  readonly #starts: Uint16Array;
  readonly #entries: Uint16Array;

  /** `numbers` ascend and are below `space`; `weights` has as many, at most 65,535. */
  constructor(space: number, numbers: ArrayLike<number>, weights: ArrayLike<number>) {
    const groups = space >> groupBits;
    this.#starts = new Uint16Array(groups + 1);
    this.#entries = new Uint16Array(numbers.length);
    let group = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      for (; group <= number >> groupBits; group += 1) this.#starts[group] = at;
      this.#entries[at] = ((number & (groupSize - 1)) << 8) | ((weights[at] ?? 0) & 255);
    }
    this.#starts.fill(numbers.length, group);
  }

  /** The weight of a feature; 0 where it has none. */
  of(number: number): number {
    const group = number >> groupBits;
    const place = number & (groupSize - 1);
    const end = this.#starts[group + 1] ?? 0;
    for (let at = this.#starts[group] ?? 0; at < end; at += 1) {
      const entry = this.#entries[at] ?? 0;
      if (entry >> 8 === place) return (entry << 24) >> 24;
      if (entry >> 8 > place) return 0;
    }
    return 0;
  }

  /** Every feature that has a weight, in the order of their numbers. */
  *entries(): Generator<readonly [number: number, weight: number]> {
    for (let group = 0; group < this.#starts.length - 1; group += 1)
      for (let at = this.#starts[group] ?? 0; at < (this.#starts[group + 1] ?? 0); at += 1) {
        const entry = this.#entries[at] ?? 0;
        yield [group * groupSize + (entry >> 8), (entry << 24) >> 24];
      }
  }
}
