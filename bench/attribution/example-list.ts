import { type FeatureSink, numberOf } from '../../src/core/quotes/features.ts';

/** Grows as numbers are added. */
class NumberList {
  #numbers = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}

/** Decisions for training: each a row of candidates, one of them right, each candidate a row of numbers of features. */
export class ExampleList implements FeatureSink {
  readonly #features = new NumberList();
  readonly #candidateEnds = new NumberList();
  readonly #decisionEnds = new NumberList();
  readonly #rights = new NumberList();
  #place = 0;

  add(a: number, b = 0, c = 0, d = 0): void {
    this.#features.push(numberOf(this.#place, a, b, c, d));
    this.#place += 1;
  }

  startAt(place: number): void {
    this.#place = place;
  }

  endCandidate(): void {
    this.#candidateEnds.push(this.#features.length);
    this.#place = 0;
  }

  endDecision(right: number): void {
    this.#decisionEnds.push(this.#candidateEnds.length);
    this.#rights.push(right);
  }

  get size(): number {
    return this.#rights.length;
  }

  /** Indexes of the candidates of a decision, half open, and which is right. */
  decision(index: number): { readonly from: number; readonly to: number; readonly right: number } {
    const from = index === 0 ? 0 : this.#decisionEnds.at(index - 1);
    return { from, to: this.#decisionEnds.at(index), right: from + this.#rights.at(index) };
  }

  /** Indexes of the features of a candidate, half open. */
  candidate(index: number): { readonly from: number; readonly to: number } {
    return { from: index === 0 ? 0 : this.#candidateEnds.at(index - 1), to: this.#candidateEnds.at(index) };
  }

  /** The number of the feature at an index. */
  feature(index: number): number {
    return this.#features.at(index);
  }

  /** How often each feature occurs, by its number. */
  countFeatures(space: number): Uint32Array {
    const counts = new Uint32Array(space);
    for (let at = 0; at < this.#features.length; at += 1) {
      const number = this.#features.at(at);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    return counts;
  }
}
