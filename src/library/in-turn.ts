import { setTimeout as wait } from 'node:timers/promises';

/** The longest rest between two runs, in milliseconds. */
const longestRest = 1000;

/**
 * Runs one after the other, with a rest between them that is three times as long as the run was, so that many small changes do not
 * keep the process busy. Calls that come while one is running or resting share the next run: what a run returns is never older than the call for it.
 */
export function inTurn<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    next = null;
    const begun = performance.now();
    const current = run();
    const rested: Promise<unknown> = current
      .catch(() => undefined)
      .then(() => wait(Math.min(longestRest, 3 * (performance.now() - begun)), undefined, { ref: false }))
      .finally(() => {
        if (running === rested) running = null;
      });
    running = rested;
    return current;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start);
    return next;
  };
}
