import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** Of the advisory locks that are taken here, so that they are none that another program takes in this database. */
const lockClass = 0x76657262;
/**
 * For how long a turn lasts, in milliseconds: Discord takes one identify in five seconds for each key, and some are longer under way
 * than others.
 */
const turn = 5250;
/** For the database to answer, in milliseconds. */
const patience = 3000;

export interface IdentifyTurnsOptions {
  /** `postgres://…` */
  readonly url: string;
  /** Told where the database cannot be asked: the turn is then granted at once. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds that a turn lasts; five seconds and a little where not told. */
  readonly milliseconds?: number;
}

/**
 * Lets processes on several machines identify one after the other: resolves once no other process has had the turn of `key` for so
 * long. Each turn is an advisory lock of a connection of its own, so it ends with a process that is killed. A process waits for one turn
 * at a time, which takes one connection.
 */
export function createIdentifyTurns({ url, onFailure, milliseconds = turn }: IdentifyTurnsOptions) {
  let before: Promise<unknown> = Promise.resolve();
  return (key: number, signal: AbortSignal): Promise<void> => {
    const granted = before
      .then(() => takeTurn(url, key, milliseconds, signal))
      .catch((error: unknown) => {
        signal.throwIfAborted();
        onFailure(error);
      });
    before = granted.catch(() => undefined);
    return granted;
  };
}

async function takeTurn(url: string, key: number, milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { default: driver } = await import('pg');
  const client = new driver.Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    keepAlive: true,
  });
  // One that breaks fails its query; without a listener it would end the process as well.
  client.on('error', () => undefined);
  const end = (): void => void client.end().catch(() => undefined);
  signal.addEventListener('abort', end, { once: true });
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1, $2)', [lockClass, key]);
    signal.throwIfAborted();
  } catch (error) {
    end();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
  endLater(client, milliseconds);
}

function endLater(client: pg.Client, milliseconds: number): void {
  wait(milliseconds, undefined, { ref: false })
    .then(() => client.end())
    .catch(() => undefined);
}
