import type { Reading } from './reading.ts';
import { noEntity, type Sights } from './sights.ts';
import { type Word, wordAt } from './word.ts';

/** What is seen of the words of one unit: quoted ones are their sort of quotation, what lies outside is nothing. */
export class UnitView {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly #sights: Sights;

  constructor({ words, units, sights }: Reading, at: number) {
    const unit = units[wordAt(words, at).unit];
    this.words = words;
    this.#sights = sights;
    this.from = unit?.from ?? 0;
    this.to = unit?.to ?? 0;
  }

  word(at: number): Word {
    return wordAt(this.words, this.#holds(at) ? at : -1);
  }

  shape(at: number): number {
    return this.#holds(at) ? (this.#sights.shape[at] ?? 0) : outside.shape;
  }

  sort(at: number): number {
    return this.#holds(at) ? (this.#sights.sort[at] ?? 0) : outside.sort;
  }

  stem(at: number): number {
    return this.#holds(at) ? (this.#sights.stem[at] ?? 0) : outside.stem;
  }

  entity(at: number): number {
    return this.#holds(at) ? (this.#sights.entity[at] ?? noEntity) : noEntity;
  }

  #holds(at: number): boolean {
    return at >= this.from && at < this.to;
  }
}

const outside = wordAt([], -1).lexeme.code;
