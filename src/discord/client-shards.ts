import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { REST, type Shard, ShardingManager, SimpleIdentifyThrottler } from 'discord.js';
import type { Log } from '../core/server/log.ts';
import { keepTrying } from './client-connect.ts';
import { IdentifyBudget } from './client-identify.ts';
import { grantTurns } from './identify-turns.ts';
import { RefusedError, toRefusal } from './registration/refused-error.ts';

export interface ShardsOptions {
  /** The program that each process runs, and its arguments. */
  readonly file: string;
  readonly args: readonly string[];
  readonly token: string;
  /** Another address than Discord's, or null. */
  readonly api: string | null;
  /** As many shards as Discord recommends, or so many. */
  readonly count: number | 'auto';
  readonly log: Log;
  /** How long to wait for Discord at the start, in milliseconds. */
  readonly patience: number;
  /** Called once where a shard ends for a reason that a restart does not mend. */
  readonly onEnd: (error: RefusedError) => void;
}

/** The processes of a bot, one a shard. */
export interface RunningShards {
  /** Every process runs. */
  readonly isHealthy: () => boolean;
  /** Every shard is connected. */
  readonly isReady: () => boolean;
  /** Asks all processes to end, and waits for them. */
  readonly stop: () => Promise<void>;
}

/** Between the starts of two processes, in milliseconds: each takes a core for a moment. */
const startPause = 500;
/** Before a process that ended is started again, in milliseconds: the first time, and at most. */
const pauses = { first: 2000, longest: 60_000 };
/** A process that ran for so long has got over what ended the one before, in milliseconds. */
const steady = 10 * 60 * 1000;
/** With which a process ends where only a person can help. */
const finalStatus = 1;

/**
 * Runs discord.js's own sharding: a process for each shard, started again where it ends. All ask this process before they identify, so
 * that they identify one after the other, as many at once as Discord allows. Null where one shard is enough, which needs no process of its
 * own. @throws RefusedError where Discord does not take the token.
 */
export async function startShards(options: ShardsOptions): Promise<RunningShards | null> {
  const { file, args, token, log } = options;
  const { total, waitForTurn } = await keepTrying(() => readGateway(options), log, options.patience);
  if (total === 1) return null;
  const manager = new ShardingManager(file, {
    token,
    totalShards: total,
    mode: 'process',
    respawn: false,
    shardArgs: [...args],
    execArgv: process.execArgv,
  });
  let stopping = false;
  manager.on('shardCreate', (shard) => {
    watchShard(shard, options, () => stopping);
    shard.on('spawn', (child) => {
      if ('send' in child) grantTurns(child, waitForTurn);
    });
  });
  await manager.spawn({ delay: startPause, timeout: -1 });
  log.info({ shards: total }, 'the processes of all shards are started');
  const shards = [...manager.shards.values()];
  return {
    isHealthy: () => shards.every(({ process: child }) => child !== null),
    isReady: () => shards.every(({ ready }) => ready),
    stop: async () => {
      stopping = true;
      await Promise.all(shards.map(({ process: child }) => endChild(child)));
    },
  };
}

/** How many shards to run, and what each waits for before it identifies. */
async function readGateway({ token, api, count, log }: ShardsOptions) {
  const budget = new IdentifyBudget(new REST(api === null ? {} : { api }).setToken(token), log);
  const { shards, concurrency } = await budget.readGateway().catch((error: unknown) => {
    throw toRefusal(error);
  });
  const turns = new SimpleIdentifyThrottler(concurrency);
  return {
    total: count === 'auto' ? shards : count,
    waitForTurn: async (shard: number): Promise<void> => {
      await budget.waitFor(1);
      await turns.waitForIdentify(shard, new AbortController().signal);
    },
  };
}

/** Starts the shard's process again where it ends, later each time. */
function watchShard(shard: Shard, { log, onEnd }: ShardsOptions, isStopping: () => boolean): void {
  let pause = pauses.first;
  let started = performance.now();
  const startAgain = async (): Promise<void> => {
    if (performance.now() - started > steady) pause = pauses.first;
    await wait(pause);
    pause = Math.min(pauses.longest, pause * 2);
    if (isStopping()) return;
    started = performance.now();
    await shard.spawn(-1);
  };
  shard.on('death', (child) => {
    if (isStopping()) return;
    const status = 'exitCode' in child ? child.exitCode : null;
    if (status === finalStatus) {
      onEnd(new RefusedError(`Shard ${shard.id} ended for a reason that a restart does not mend; see above`));
      return;
    }
    log.error(
      { shard: shard.id, status, seconds: pause / 1000 },
      'the process of a shard ended; it is started again',
    );
    startAgain().catch((error: unknown) =>
      log.error({ err: error, shard: shard.id }, 'a shard cannot be started'),
    );
  });
}

const endChild = (child: ChildProcess | null): Promise<void> =>
  new Promise((resolve) => {
    if (!child || child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
