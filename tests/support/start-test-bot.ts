import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { suggest } from '../../src/core/answer/suggest.ts';
import type { Feedback, FeedbackStore } from '../../src/core/server/feedback.ts';
import type { Log } from '../../src/core/server/log.ts';
import { defaultSettings, type ServerSettings } from '../../src/core/server/settings.ts';
import { silentTelemetry } from '../../src/core/server/telemetry.ts';
import type { Connection } from '../../src/discord/client.ts';
import type { Ports } from '../../src/discord/context.ts';
import { type Bot, startBot } from '../../src/discord/start-bot.ts';
import { type LoopbackDiscord, loopbackToken } from './loopback-discord.ts';

export interface LogLine {
  readonly level: keyof Log;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface TestBot extends Bot {
  readonly lines: readonly LogLine[];
  readonly settings: Map<string, ServerSettings>;
  readonly feedback: readonly Feedback[];
}

/** Longer than any test, in milliseconds. */
const patience = 3_600_000;

/** The real bot on a loopback, with what it keeps in memory. */
export async function startTestBot(
  discord: LoopbackDiscord,
  library: Library,
  ports: Partial<Ports> = {},
  connection: Partial<Connection> = {},
): Promise<TestBot> {
  const lines: LogLine[] = [];
  const write =
    (level: keyof Log): Log['info'] =>
    (fields, message) => {
      lines.push({ level, fields, message });
    };
  const settings = new Map<string, ServerSettings>();
  const feedback: Feedback[] = [];
  const bot = await startBot(
    {
      commands,
      libraries: { findLibrary: () => library, openLibrary: async () => library },
      settings: {
        readSettings: async (server) => settings.get(server) ?? defaultSettings,
        writeSettings: async (server, written) => {
          settings.set(server, written);
        },
      },
      feedback: keepFeedback(feedback),
      telemetry: silentTelemetry,
      log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
      suggest,
      checkQuotes: null,
      openEditor: () => Promise.reject(new Error('test bot: no editor')),
      openPictures: () => Promise.reject(new Error('test bot: no pictures')),
      examine: async () => [],
      ...ports,
    },
    loopbackToken,
    { api: discord.api, shards: {}, isShard: false, takeTurn: null, patience, ...connection },
    (error) => write('error')({ err: error, kind: error.name }, error.message),
  );
  return { ...bot, lines, settings, feedback };
}

/** A store that keeps feedback in a list. */
const keepFeedback = (list: Feedback[]): FeedbackStore => ({
  addFeedback: async (feedback) => {
    list.push(feedback);
  },
  listFeedback: async () => list,
  eraseFeedback: async (member) => {
    const kept = list.filter((feedback) => feedback.member !== member);
    return list.splice(0, list.length, ...kept).length - kept.length;
  },
});
