import { sql, type Transaction } from 'kysely';
import type pg from 'pg';
import type { Database, StoreAddress } from './database.ts';
import type { Tables } from './tables.ts';

/** What other processes listen to on PostgreSQL. */
const channel = 'verbatim';
/** Milliseconds between looks at SQLite's data version, and between attempts to listen again. */
const interval = 500;

/** Part of a write: tells other processes on PostgreSQL when it is committed. SQLite's are told by the file itself. */
export async function announceChange(database: Database, queries: Transaction<Tables>): Promise<void> {
  if (database.kind === 'postgresql') await sql`select pg_notify(${channel}, '')`.execute(queries);
}

/** Calls back when another process has, or may have, written. Gives the function that ends it. */
export async function watchChanges(
  address: StoreAddress,
  database: Database,
  onChange: () => void,
): Promise<() => Promise<void>> {
  return address.kind === 'sqlite'
    ? pollSqlite(database, onChange)
    : await listenPostgres(address.url, onChange);
}

function pollSqlite(database: Database, onChange: () => void): () => Promise<void> {
  let seen = database.readDataVersion();
  const timer = setInterval(() => {
    try {
      const version = database.readDataVersion();
      if (version === seen) return;
      seen = version;
    } catch {
      return; // Locked or gone: the next look tells.
    }
    onChange();
  }, interval);
  timer.unref();
  return async () => clearInterval(timer);
}

async function listenPostgres(url: string, onChange: () => void): Promise<() => Promise<void>> {
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
    const fresh = new driver.Client({ connectionString: url, keepAlive: true });
    client = fresh;
    fresh.on('notification', onChange);
    fresh.on('error', () => again(fresh));
    fresh.on('end', () => again(fresh));
    fresh
      .connect()
      .then(() => fresh.query(`listen ${channel}`))
      // What was announced while nobody listened is caught up with.
      .then(onChange, () => again(fresh));
  };
  listen();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
