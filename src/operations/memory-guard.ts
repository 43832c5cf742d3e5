import type { Log } from '../core/server/log.ts';

export interface MemoryGuardOptions {
  /** Bytes that the process may hold before something is given up. */
  readonly limit: number;
  /** Bytes that the process holds. */
  readonly read: () => number;
  /** Gives up what can be made again. */
  readonly relieve: () => void;
  readonly log: Log;
}

/** Between looks at the memory, in milliseconds. */
const interval = 10_000;
/** Between two reliefs: what was given up is collected only later. */
const pause = 60_000;

/** Gives memory up before the system ends the process. Gives the function that stops it. */
export function guardMemory({ limit, read, relieve, log }: MemoryGuardOptions): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    const held = read();
    if (held < limit || performance.now() - last < pause) return;
    last = performance.now();
    log.warn(
      { megabytes: toMegabytes(held), limit: toMegabytes(limit) },
      'memory is short: the indexes of servers are dropped and opened again when they are asked for',
    );
    relieve();
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

/** The part of the memory that this process may have at which it begins to give up. */
const share = 0.85;

/** The limit that a container or a service sets, or else the memory of the machine; in bytes. */
export const memoryLimit = (constrained: number, total: number): number =>
  share * (constrained > 0 && constrained < total ? constrained : total);

const toMegabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
