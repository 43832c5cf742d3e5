import { sql, type Transaction } from 'kysely';
import type pg from 'pg';
import type { Database, StoreAddress } from './database.ts';
import type { Tables } from './tables.ts';

/** What other processes listen to on PostgreSQL. */
const channel = 'verbatim';
/** Milliseconds between looks at SQLite's data version, and between attempts to listen again. */
const interval = 500;

/** After so many milliseconds of silence the listening connection is tried, so that one that broke unnoticed is replaced. */
const keepAliveInitialDelayMillis = 10_000;

/** Told of a change: the name of the server that it is about, or null where it may be about any. */
export type OnChange = (server: string | null) => void;

/**
 * Part of a write: tells other processes on PostgreSQL which server changed, once it is committed. SQLite's are told by the file itself.
 */
export async function announceChange(
  database: Database,
  queries: Transaction<Tables>,
  server: string,
): Promise<void> {
  if (database.kind === 'postgresql') await sql`select pg_notify(${channel}, ${server})`.execute(queries);
}

/** Calls back when another process has, or may have, written. Gives the function that ends it. */
export async function watchChanges(
  address: StoreAddress,
  database: Database,
  onChange: OnChange,
): Promise<() => Promise<void>> {
  return address.kind === 'sqlite'
    ? pollSqlite(database, onChange)
    : await listenPostgres(address.url, onChange);
}

function pollSqlite(database: Database, onChange: OnChange): () => Promise<void> {
  let seen = database.readDataVersion();
  const timer = setInterval(() => {
    try {
      const version = database.readDataVersion();
      if (version === seen) return;
      seen = version;
    } catch {
      return; // Locked or gone: the next look tells.
    }
    onChange(null);
  }, interval);
  timer.unref();
  return async () => clearInterval(timer);
}

async function listenPostgres(url: string, onChange: OnChange): Promise<() => Promise<void>> {
  const { default: driver } = await import('pg');
  let ended = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  const again = (broken: pg.Client): void => {
    if (ended || client !== broken) return;
    client = null;
    broken.end().catch(() => undefined);
    timer = setTimeout(listen, interval);
    timer.unref();
  };
  const listen = (): void => {
    const fresh = new driver.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis });
    client = fresh;
    fresh.on('notification', ({ payload }) => onChange(payload || null));
    fresh.on('error', () => again(fresh));
    fresh.on('end', () => again(fresh));
    fresh
      .connect()
      .then(() => fresh.query(`listen ${channel}`))
      // What was announced while nobody listened is caught up with.
      .then(
        () => onChange(null),
        () => again(fresh),
      );
  };
  listen();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
