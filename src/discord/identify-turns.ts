import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/**
 * Resolves when a shard may identify. Discord lets one shard at a time identify for each key, which is the shard's number modulo the
 * `max_concurrency` that Discord tells.
 */
export type TakeTurn = (key: number, signal: AbortSignal) => Promise<void>;

/** What the processes of a sharded bot say to each other: a shard asks for its turn to identify, and is told when it has come. */
const askSchema = z.object({ kind: z.literal('identify'), shard: z.number().int().min(0), id: z.string() });
const grantSchema = z.object({ kind: z.literal('identify-now'), id: z.string() });

/** In a shard's process: resolves when the process that runs all shards says so. */
export function askForTurn(shard: number, signal: AbortSignal): Promise<void> {
  const id = randomUUID();
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      process.off('message', take);
      signal.removeEventListener('abort', abort);
      settle();
    };
    const take = (message: unknown): void => {
      if (grantSchema.safeParse(message).data?.id === id) end(resolve);
    };
    const abort = (): void => end(() => reject(signal.reason));
    process.on('message', take);
    signal.addEventListener('abort', abort);
    process.send?.({ kind: 'identify', shard, id });
  });
}

/** In the process that runs all shards: grants each its turn once `waitForTurn` resolves. */
export function grantTurns(
  child: {
    readonly on: (event: 'message', take: (message: unknown) => void) => unknown;
    readonly send: (message: { readonly kind: 'identify-now'; readonly id: string }) => unknown;
    readonly connected: boolean;
  },
  waitForTurn: (shard: number) => Promise<void>,
): void {
  child.on('message', (message) => {
    const asked = askSchema.safeParse(message).data;
    if (!asked) return;
    waitForTurn(asked.shard).then(
      () => child.connected && child.send({ kind: 'identify-now', id: asked.id }),
      () => undefined,
    );
  });
}
