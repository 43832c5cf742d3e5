import type { Log } from '../core/server/log.ts';

/** One kind of memory: that of the whole process, or V8's heap, which ends the process at a limit of its own. */
export interface Memory {
  readonly kind: 'resident' | 'heap';
  /** Bytes that may be held before something is given up. */
  readonly limit: number;
  /** Bytes that are held. */
  readonly read: () => number;
}

export interface MemoryGuardOptions {
  readonly memories: readonly Memory[];
  /** Gives up what can be made again. */
  readonly relieve: () => void;
  readonly log: Log;
}

/** Between looks at the memory, in milliseconds. */
const interval = 10_000;
/** Between two reliefs: what was given up is collected only later. */
const pause = 60_000;

/** Gives memory up before the system ends the process. Gives the function that stops it. */
export function guardMemory({ memories, relieve, log }: MemoryGuardOptions): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    const short = memories.find(({ limit, read }) => read() >= limit);
    if (!short || performance.now() - last < pause) return;
    last = performance.now();
    log.warn(
      { memory: short.kind, megabytes: toMegabytes(short.read()), limit: toMegabytes(short.limit) },
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

/** The part of V8's limit (`heap_size_limit`) at which it begins to give up; in bytes. */
export const heapLimit = (limit: number): number => share * limit;

/** What the program takes of the heap before any index, with a margin, in bytes. */
const ownHeap = 64 * 1024 * 1024;

/** As many megabytes of indexes as are wanted, or as the heap has room for; at least one. */
export const limitIndexMemory = (wanted: number, limit: number): number =>
  Math.max(1, Math.min(wanted, toMegabytes(heapLimit(limit) - ownHeap)));

const toMegabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
