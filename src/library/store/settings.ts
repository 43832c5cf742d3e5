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
  /** To be called when another process may have written the settings of a server, or of any where it is null. */
  readonly forget: (server: string | null) => void;
}

export function createSettingsStore(database: Database): RememberedSettings {
  const current = new Map<string, ServerSettings>();
  const latest = new Map<string, ServerSettings>();
  let forgotten = 0;
  /** What was read or written before something was forgotten may be older than what another process wrote. */
  const remember = (server: string, settings: ServerSettings, since: number): ServerSettings => {
    if (since === forgotten) current.set(server, settings);
    latest.set(server, settings);
    return settings;
  };
  return {
    forget: (server) => {
      forgotten += 1;
      if (server === null) current.clear();
      else current.delete(server);
    },
    readSettings: async (server) => {
      const known = current.get(server);
      if (known) return known;
      const since = forgotten;
      try {
        return remember(server, await readRow(database, server), since);
      } catch (error) {
        if (error instanceof StoreUnavailableError) return latest.get(server) ?? defaultSettings;
        throw error;
      }
    },
    writeSettings: async (server, settings) => {
      const value = JSON.stringify(settings);
      const since = forgotten;
      await database.write(async (queries) => {
        await queries
          .insertInto('settings')
          .values({ server, value })
          .onConflict((conflict) => conflict.column('server').doUpdateSet({ value }))
          .execute();
        await announceChange(database, queries, server);
      });
      current.delete(server);
      remember(server, settings, since);
    },
  };
}

async function readRow(database: Database, server: string): Promise<ServerSettings> {
  const row = await database.read((queries) =>
    queries.selectFrom('settings').select('value').where('server', '=', server).executeTakeFirst(),
  );
  return row ? settingsSchema.parse(JSON.parse(row.value)) : defaultSettings;
}
