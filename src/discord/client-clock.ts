import type { REST } from 'discord.js';
import type { Log } from '../core/server/log.ts';

/** Between looks at the clock, and by how much it has to have been set; in milliseconds. */
const interval = 5000;
const leap = 5000;

/**
 * Notices a clock that is set. discord.js notes by the clock until when it has to wait for Discord: with the clock put back by an hour it
 * would wait for an hour, so what it noted is forgotten, and Discord tells again. Gives the function that ends it.
 */
export function watchClock(rest: REST, log: Log): () => void {
  const difference = (): number => Date.now() - performance.now();
  let before = difference();
  const timer = setInterval(() => {
    const now = difference();
    const seconds = (now - before) / 1000;
    before = now;
    if (Math.abs(seconds) * 1000 < leap) return;
    log.warn({ seconds: Math.round(seconds) }, 'the clock of this machine was set');
    rest.handlers.clear();
    rest.hashes.clear();
    rest.globalReset = -1;
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
