/** How many are remembered: Discord repeats what it sent in the last minutes at most. */
const most = 10_000;

/** What Discord has delivered: after a lost connection it may deliver again what was answered already. */
export class Deliveries {
  readonly #seen = new Set<string>();

  /** Whether the interaction or message comes for the first time. */
  isFirst(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > most && oldest !== undefined) this.#seen.delete(oldest);
    return true;
  }
}
