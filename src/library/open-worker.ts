import { Worker } from 'node:worker_threads';
import type { LibraryTask } from './library-worker.ts';

/** A worker thread that takes one task after another. */
export interface LibraryWorker {
  /** @throws WorkerStoppedError where it ran out of memory or time, Error where the task failed. */
  readonly run: (task: LibraryTask) => Promise<unknown>;
}

export class WorkerStoppedError extends Error {
  override readonly name = 'WorkerStoppedError';
}

/** Memory of the worker's heap, in MB; the time for one task, and how long an idle thread is kept, in milliseconds. */
const limits = { memory: 192, young: 16, milliseconds: 60_000, idle: 2_000 };

type Outcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** Source files are run by tests alone; the thread then loads what the build made of them. */
const file = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/library/library-worker.js' : './library-worker.js',
  import.meta.url,
);

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** The thread starts with the first task, and again after it was stopped; idle, it ends and gives its memory back. */
export function openWorker(): LibraryWorker {
  let worker: Worker | null = null;
  let pending: Pending | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const settle = (settleWith: (task: Pending) => void): void => {
    const task = pending;
    pending = null;
    worker?.unref();
    if (!task) return;
    clearTimeout(task.timer);
    idle = setTimeout(stop, limits.idle).unref();
    settleWith(task);
  };
  const stop = (): void => {
    const thread = worker;
    worker = null;
    void thread?.terminate();
  };
  const breakOff = (thread: Worker, reason: string): void => {
    if (worker !== thread) return;
    worker = null;
    void thread.terminate();
    settle(({ reject }) => reject(new WorkerStoppedError(reason)));
  };
  const start = (): Worker => {
    const thread = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young },
    });
    thread.on('error', (error) => breakOff(thread, error.message));
    thread.on('exit', () => breakOff(thread, 'the thread ended'));
    thread.on('message', (outcome: Outcome) =>
      settle(({ resolve, reject }) =>
        outcome.kind === 'done'
          ? resolve(outcome.value)
          : reject(new Error(`library-worker: ${outcome.message}`)),
      ),
    );
    return thread;
  };
  const perform = (task: LibraryTask): Promise<unknown> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      worker ??= start();
      const thread = worker;
      const timer = setTimeout(() => breakOff(thread, 'it took too long'), limits.milliseconds);
      pending = { resolve, reject, timer };
      thread.ref();
      thread.postMessage(task);
    });
  return {
    run: (task) => {
      const result = queue.then(() => perform(task));
      queue = result.catch(() => undefined);
      return result;
    },
  };
}

/** The thread that reads and analyses for the whole process: two at once would need twice the memory. */
export const sharedWorker = openWorker();
