import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedbackStore } from '../../core/server/feedback.ts';
import type { SettingsStore } from '../../core/server/settings.ts';
import { type ArticleStore, createArticleStore } from './articles.ts';
import { type OnChange, watchChanges } from './changes.ts';
import { openDatabase, type StoreAddress } from './database.ts';
import { createFeedbackStore } from './feedback.ts';
import { createSettingsStore } from './settings.ts';

export interface StoreOptions {
  /** Made where it is missing; holds `verbatim.sqlite`. */
  readonly dataFolder: string;
  /** `postgres://…`; null for SQLite. */
  readonly databaseUrl: string | null;
  readonly now?: () => Date;
}

/** Everything that outlives the process. */
export interface Store {
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly articles: ArticleStore;
  /** Calls back after each change by this process, and by another one, which is told within two seconds. */
  readonly onChange: (callback: OnChange) => void;
  readonly close: () => Promise<void>;
}

/** Opens the store, SQLite or PostgreSQL, and brings its tables up to date. @throws StoreUnavailableError */
export async function openStore({
  dataFolder,
  databaseUrl,
  now = () => new Date(),
}: StoreOptions): Promise<Store> {
  const address: StoreAddress = databaseUrl
    ? { kind: 'postgresql', url: databaseUrl }
    : { kind: 'sqlite', file: join(dataFolder, 'verbatim.sqlite') };
  if (address.kind === 'sqlite') await mkdir(dataFolder, { recursive: true });
  const database = await openDatabase(address);
  const callbacks: OnChange[] = [];
  const tell: OnChange = (server) => {
    for (const callback of callbacks) callback(server);
  };
  const settings = createSettingsStore(database);
  const stop = await watchChanges(address, database, (server) => {
    settings.forget(server);
    tell(server);
  });
  return {
    settings: {
      readSettings: settings.readSettings,
      writeSettings: async (server, chosen) => {
        await settings.writeSettings(server, chosen);
        tell(server);
      },
    },
    feedback: createFeedbackStore(database),
    articles: createArticleStore(database, now, tell),
    onChange: (callback) => {
      callbacks.push(callback);
    },
    close: async () => {
      await stop();
      await database.close();
    },
  };
}
