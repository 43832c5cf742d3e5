import { setTimeout as wait } from 'node:timers/promises';
import { type ClientOptions, type REST, Routes, SimpleIdentifyThrottler } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../core/server/log.ts';
import { isTransient } from './client-connect.ts';
import { askForTurn, type TakeTurn } from './identify-turns.ts';

/**
 * Identifies that are never used. Discord resets the token of a bot that identifies too often in a day, so the last ones are left to
 * the host, who may want to look for the cause.
 */
const reserve = 20;
/** How long to wait before asking again whether there are more, in milliseconds. */
const longestWait = 10 * 60 * 1000;

const limitSchema = z.object({
  shards: z.number().int().min(1),
  session_start_limit: z.object({
    remaining: z.number(),
    reset_after: z.number(),
    max_concurrency: z.number().int().min(1),
  }),
});

type Limit = z.infer<typeof limitSchema>['session_start_limit'];

/** Keeps the bot from identifying where few identifies are left. */
export class IdentifyBudget {
  readonly #rest: REST;
  readonly #log: Log;
  #known: Limit = { remaining: reserve + 1, reset_after: longestWait, max_concurrency: 1 };

  constructor(rest: REST, log: Log) {
    this.#rest = rest;
    this.#log = log;
  }

  /** How many shards Discord recommends, and how many may identify at once. */
  async readGateway(): Promise<{ readonly shards: number; readonly concurrency: number }> {
    const { shards, session_start_limit } = limitSchema.parse(await this.#rest.get(Routes.gatewayBot()));
    this.#known = session_start_limit;
    return { shards, concurrency: session_start_limit.max_concurrency };
  }

  /** Resolves once `count` identifies can be spared. Asks Discord each time; counts by itself where Discord does not answer. */
  async waitFor(count: number, signal?: AbortSignal): Promise<void> {
    for (;;) {
      await this.#read();
      if (this.#known.remaining - count >= reserve) break;
      const seconds = Math.ceil(this.#known.reset_after / 1000);
      this.#log.error(
        { remaining: this.#known.remaining, seconds },
        'too few identifies are left today: the bot waits, for Discord would reset its token',
      );
      await wait(Math.min(longestWait, Math.max(1000, this.#known.reset_after)), undefined, { signal });
    }
    this.#known = { ...this.#known, remaining: this.#known.remaining - count };
  }

  async #read(): Promise<void> {
    try {
      await this.readGateway();
    } catch (error) {
      if (!isTransient(error)) throw error;
      this.#log.warn({ err: error }, 'Discord does not say how many identifies are left');
    }
  }
}

/** Who else identifies for the same bot, and is to be waited for. */
export interface IdentifyOrder {
  /** Another process runs this one for one shard, and tells it when to identify. */
  readonly isShard: boolean;
  /** Waits for the turn among processes on other machines; null where there are none. */
  readonly takeTurn: TakeTurn | null;
}

/** For `Client`: each identify waits for the budget, and for its turn among the shards of this process and of the others. */
export const throttleIdentifies = (
  log: Log,
  { isShard, takeTurn }: IdentifyOrder,
): NonNullable<ClientOptions['ws']> => ({
  buildIdentifyThrottler: async ({ options }) => {
    if (isShard) return { waitForIdentify: askForTurn };
    const budget = new IdentifyBudget(options.rest, log);
    const { concurrency } = await budget.readGateway();
    const turns = new SimpleIdentifyThrottler(concurrency);
    return {
      waitForIdentify: async (shard, signal) => {
        await budget.waitFor(1, signal);
        await turns.waitForIdentify(shard, signal);
        await takeTurn?.(shard % concurrency, signal);
      },
    };
  },
});
