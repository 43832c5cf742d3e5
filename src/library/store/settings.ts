import { z } from 'zod';
import { StoreUnavailableError } from '../../core/server/libraries.ts';
import { defaultSettings, type ServerSettings, type SettingsStore } from '../../core/server/settings.ts';
import { announceChange } from './changes.ts';
import type { Database } from './database.ts';

const channels = z.array(z.string());
const settingsSchema = z.object({
  privateByDefault: z.boolean().catch(defaultSettings.privateByDefault),
  channels: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('all') }),
      z.object({ kind: z.literal('only'), channels }),
      z.object({ kind: z.literal('except'), channels }),
    ])
    .catch({ kind: 'all' }),
  answerIn: z.enum(['place', 'thread']).catch(defaultSettings.answerIn),
  answerInByChannel: z
    .record(z.string(), z.enum(['place', 'thread']))
    .catch(defaultSettings.answerInByChannel),
  language: z.string().nullable().catch(defaultSettings.language),
  searchHostCorpus: z.boolean().catch(defaultSettings.searchHostCorpus),
});

/** Settings that are remembered: they are read once, and served from memory while the store is away. */
export interface RememberedSettings extends SettingsStore {
  /** To be called when another process may have written. */
  readonly forget: () => void;
}

export function createSettingsStore(database: Database): RememberedSettings {
  const current = new Map<string, ServerSettings>();
  const latest = new Map<string, ServerSettings>();
  const remember = (server: string, settings: ServerSettings): ServerSettings => {
    current.set(server, settings);
    latest.set(server, settings);
    return settings;
  };
  return {
    forget: () => current.clear(),
    readSettings: async (server) => {
      const known = current.get(server);
      if (known) return known;
      try {
        return remember(server, await readRow(database, server));
      } catch (error) {
        if (error instanceof StoreUnavailableError) return latest.get(server) ?? defaultSettings;
        throw error;
      }
    },
    writeSettings: async (server, settings) => {
      const value = JSON.stringify(settings);
      await database.write(async (queries) => {
        await queries
          .insertInto('settings')
          .values({ server, value })
          .onConflict((conflict) => conflict.column('server').doUpdateSet({ value }))
          .execute();
        await announceChange(database, queries);
      });
      remember(server, settings);
    },
  };
}

async function readRow(database: Database, server: string): Promise<ServerSettings> {
  const row = await database.read((queries) =>
    queries.selectFrom('settings').select('value').where('server', '=', server).executeTakeFirst(),
  );
  return row ? settingsSchema.parse(JSON.parse(row.value)) : defaultSettings;
}
