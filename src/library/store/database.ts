import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Dialect,
  Kysely,
  Migrator,
  PostgresDialect,
  SqliteDialect,
  type SqliteStatement,
  type Transaction,
} from 'kysely';
import Libsql from 'libsql';
import { z } from 'zod';
import { StoreUnavailableError } from '../../core/server/libraries.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgresql'; readonly url: string };

/** One open database. Every read and write goes through `read` and `write`, which tell a bug from a store that is away. */
export interface Database {
  readonly kind: StoreAddress['kind'];
  /** @throws StoreUnavailableError */
  readonly read: <T>(run: (queries: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Runs in one transaction, again where another writer was in the way. @throws StoreUnavailableError */
  readonly write: <T>(run: (queries: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** SQLite only: a number that changes when another process has written. */
  readonly readDataVersion: () => number;
  readonly close: () => Promise<void>;
}

const dataVersionSchema = z.tuple([z.object({ data_version: z.number() })]);

/** How long a write waits for another writer, in milliseconds. */
const patience = 3000;

interface Connection {
  readonly dialect: Dialect;
  readonly assertPresent: () => void;
  readonly readDataVersion: () => number;
}

/** Opens the store and brings its tables up to date. @throws StoreUnavailableError where it cannot be reached or written. */
export async function openDatabase(address: StoreAddress): Promise<Database> {
  const connection = await asUnavailable(async () =>
    address.kind === 'sqlite' ? connectSqlite(address.file) : await connectPostgres(address.url),
  );
  const queries = new Kysely<Tables>({ dialect: connection.dialect });
  const database: Database = {
    kind: address.kind,
    read: (run) => retry(() => run(queries)),
    write: (run) =>
      retry(async () => {
        connection.assertPresent();
        return await queries.transaction().execute(run);
      }),
    readDataVersion: connection.readDataVersion,
    close: () => queries.destroy(),
  };
  try {
    await migrate(queries);
    return database;
  } catch (error) {
    await queries.destroy().catch(() => undefined);
    throw error;
  }
}

async function migrate(queries: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: queries, provider: { getMigrations: async () => migrations } });
  await retry(async () => {
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  });
}

function connectSqlite(file: string): Connection {
  const database = new Libsql(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.pragma(pragma);
  const { ino } = statSync(file);
  return {
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (sql) => {
          if (sql === 'begin') return toStatement(() => beginAtOnce(database));
          if (sql === 'rollback') return toStatement(() => rollBack(database));
          const statement = database.prepare(sql);
          return {
            reader: statement.reader,
            all: (values) => statement.all(values),
            run: (values) => statement.run(values),
            iterate: (values) => statement.iterate(values),
          };
        },
      },
    }),
    // A file that was removed or replaced would take writes that nobody reads again.
    assertPresent: () => {
      if (statSync(file).ino !== ino) throw new StoreUnavailableError(`${file} was replaced`);
    },
    // Read to its end each time: a statement left open would keep transactions from ending.
    readDataVersion: () => dataVersionSchema.parse(database.pragma('data_version'))[0].data_version,
  };
}

/** A statement that gives no rows. */
const toStatement = (run: () => void): SqliteStatement => ({
  reader: false,
  all: () => [],
  iterate: () => [][Symbol.iterator](),
  run: () => {
    run();
    return { changes: 0, lastInsertRowid: 0 };
  },
});

/**
 * Takes the lock for writing before anything else of the transaction. The driver leaves a prepared statement open that
 * found the file locked, and nothing can be committed after that; `exec` closes it.
 */
const beginAtOnce = (database: Libsql.Database): void => {
  database.exec('BEGIN IMMEDIATE');
};

/** SQLite itself rolls back where the disk is full; doing it again would fail and hide the reason. */
const rollBack = (database: Libsql.Database): void => {
  if (database.inTransaction) database.exec('ROLLBACK');
};

async function connectPostgres(url: string): Promise<Connection> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: patience });
  // An idle connection that breaks is replaced at the next query.
  pool.on('error', () => undefined);
  // One that breaks in use fails its query; without a listener it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    dialect: new PostgresDialect({ pool }),
    assertPresent: () => undefined,
    readDataVersion: () => 0,
  };
}

async function retry<T>(run: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (let pause = 5; ; pause = Math.min(200, pause * 2)) {
    try {
      return await run();
    } catch (error) {
      if (!isContention(error) || performance.now() > end) throw toStoreError(error);
      await wait(pause);
    }
  }
}

async function asUnavailable<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw toStoreError(error);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Another writer was first: the same again may succeed. PostgreSQL's codes are those of its manual's appendix A. */
const isContention = (error: unknown): boolean =>
  /^SQLITE_(?:BUSY|LOCKED)|^(?:40001|40P01|23505|42P07)$/.test(codeOf(error));

/** Statements and values that no store would take are bugs; all else is a store that is away, locked or full. */
const isBug = (error: unknown): boolean =>
  error instanceof TypeError ||
  /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE|MISUSE)|^(?:22|23|42)[0-9A-Z]{3}$/.test(codeOf(error));

const toStoreError = (error: unknown): unknown =>
  error instanceof StoreUnavailableError || isBug(error)
    ? error
    : new StoreUnavailableError(
        `the store cannot be used now: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
