import type { Log } from '../core/server/log.ts';

/** Said at most so often, in milliseconds. */
const interval = 10 * 60 * 1000;

/** Notices another process that answers with the same token: questions of ours are then answered already. */
export class Rival {
  readonly #log: Log;
  #said = Number.NEGATIVE_INFINITY;

  constructor(log: Log) {
    this.#log = log;
  }

  notice(): void {
    const now = performance.now();
    if (now - this.#said < interval) return;
    this.#said = now;
    this.#log.error({}, 'another process answers with the same token: stop one of the two');
  }
}
