/** What is done with a question when many are asked. */
export type Verdict = 'answer' | 'refuse' | 'drop';

/** Ages of a question when it is taken up, in milliseconds: above the first only a refusal is still in time, above the second nothing is. */
const oldest = { answer: 1000, refuse: 2500 };
/** Questions in hand. More of them wait for Discord, not for this process, and hold memory. */
const most = { answer: 300, refuse: 1000 };
/** For how long the age of the youngest question counts as that of one that did not wait, in milliseconds. */
const window = 60_000;

/**
 * Tells whether this process still keeps up. A question's age is what Discord's clock and this machine's clock differ by, plus the way,
 * plus the time that it waited here; the first two are known from the youngest questions of the last minutes.
 */
export class Load {
  readonly #inHand: { readonly size: number };
  /** Milliseconds since 1970 by a clock that nobody sets. */
  readonly #now: () => number;
  #youngest = Number.POSITIVE_INFINITY;
  #youngestBefore = Number.POSITIVE_INFINITY;
  #windowEnd = Number.NEGATIVE_INFINITY;

  constructor(
    inHand: { readonly size: number },
    now: () => number = () => performance.timeOrigin + performance.now(),
  ) {
    this.#inHand = inHand;
    this.#now = now;
  }

  /** `created` is when Discord made the question, in milliseconds since 1970. */
  judge(created: number): Verdict {
    const waited = this.#estimateWait(created);
    const { size } = this.#inHand;
    if (waited > oldest.refuse || size > most.refuse) return 'drop';
    return waited > oldest.answer || size > most.answer ? 'refuse' : 'answer';
  }

  #estimateWait(created: number): number {
    const now = this.#now();
    const age = now - created;
    if (now > this.#windowEnd) {
      this.#youngestBefore = this.#youngest;
      this.#youngest = Number.POSITIVE_INFINITY;
      this.#windowEnd = now + window;
    }
    this.#youngest = Math.min(this.#youngest, age);
    return age - Math.min(this.#youngest, this.#youngestBefore);
  }
}
