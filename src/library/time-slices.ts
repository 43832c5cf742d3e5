import { setImmediate as pause } from 'node:timers/promises';

/** The longest that work on the main thread goes on before others have their turn, in milliseconds. */
const longest = 8;

/** To be awaited between small steps of work: lets others have the thread where a slice has gone by. */
export function createTimeSlices(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < longest) return;
    await pause();
    begun = performance.now();
  };
}
