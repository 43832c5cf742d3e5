import type { Configuration } from './configuration.ts';
import type { LibraryEditor } from './core/server/libraries.ts';
import type { Log } from './core/server/log.ts';
import type { SettingsStore } from './core/server/settings.ts';
import { silentTelemetry } from './core/server/telemetry.ts';
import type { Bot } from './discord/start-bot.ts';
import { report } from './end-process.ts';
import { hostLibrary } from './library/read-imported.ts';
import { starterCorpus } from './open-library.ts';
import { openLog } from './open-log.ts';
import type { Metrics } from './operations/metrics.ts';
import type { Painter } from './pictures/open-painter.ts';
import { type Closing, endBecause, endOnSignal, surviveBugs } from './process-life.ts';

/** Answers on Discord until the process is asked to end. */
export async function answerOnDiscord(configuration: Configuration, token: string): Promise<void> {
  const log = openLog(configuration.logLevel, [token, configuration.databaseUrl ?? '']);
  const closing: Closing = [];
  endOnSignal(closing);
  surviveBugs(log);
  try {
    if (!(await startProcesses(configuration, token, log, closing)))
      await start(configuration, token, log, closing);
  } catch (error) {
    await endBecause(error);
  }
}

/** Whether each shard has a process of its own now. */
async function startProcesses(
  configuration: Configuration,
  token: string,
  log: Log,
  closing: Closing,
): Promise<boolean> {
  const { shards } = configuration;
  if (shards?.kind !== 'all') return false;
  const { answerInShards } = await import('./answer-in-shards.ts');
  return await answerInShards(configuration, token, shards.count, log, closing);
}

async function start(configuration: Configuration, token: string, log: Log, closing: Closing): Promise<void> {
  const { corpus, dataFolder, thresholds } = configuration;
  const { commands } = await import('../commands/index.ts');
  const { openStore } = await import('./library/store/open-store.ts');
  const { openLibraries } = await import('./library/open-libraries.ts');
  const { checkQuotes } = await import('./core/answer/check-quote.ts');
  const { suggest } = await import('./core/answer/suggest.ts');
  const { startBot } = await import('./discord/start-bot.ts');
  let bot: Bot | null = null;
  const metrics = await observe(configuration.observePort, () => bot, closing);
  const store = await openStore(configuration);
  closing.push(store.close);
  const libraries = await openLibraries({
    store,
    corpus: corpus.length ? corpus : [starterCorpus],
    dataFolder,
    indexMemory: await fitIndexMemory(configuration.indexMemory, log),
    thresholds,
    onProblems: report,
    onFailure: (error) => log.error({ err: error }, 'a library could not be brought up to date'),
    onDamage: (file) => log.warn({ file }, 'a snapshot is damaged: it is made anew of the articles'),
  });
  closing.push(libraries.close);
  await guardMemory(libraries.dropOpened, log);
  metrics?.onExpose(() => {
    const host = libraries.findLibrary(null);
    if (host) metrics.setCorpus(host.articles.length, host.index.size);
    metrics.setIndexBytes(libraries.readMemory());
  });
  let editor: LibraryEditor | null = null;
  let painter: Painter | null = null;
  closing.push(async () => await painter?.close());
  const ports = {
    commands,
    libraries,
    settings: store.settings,
    feedback: store.feedback,
    telemetry: metrics ?? silentTelemetry,
    log,
    suggest,
    checkQuotes,
    openEditor: async () => {
      const { createLibraryEditor } = await import('./library/edit-library.ts');
      editor ??= createLibraryEditor({ articles: store.articles });
      return editor;
    },
    openPictures: async () => {
      const { openPainter } = await import('./pictures/open-painter.ts');
      painter ??= openPainter();
      return painter;
    },
    examine: async (server: string | null) => {
      const { examine } = await import('./examine.ts');
      const { articles, index } = await libraries.openLibrary(null);
      const corpus = { articles: articles.length, passages: index.size, problems: [] };
      return await examine(configuration, { corpus, tryStore: () => tryStore(store.settings), server });
    },
  };
  const connection = { ...toConnection(configuration), takeTurn: await orderIdentifies(configuration, log) };
  bot = await startBot(ports, token, connection, (error) => void endBecause(error));
  closing.push(bot.stop);
  if (bot.invite !== null) process.stdout.write(`Invite the bot: ${bot.invite}\n`);
}

/** Writes what it reads. */
const tryStore = async ({ readSettings, writeSettings }: SettingsStore): Promise<void> =>
  await writeSettings(hostLibrary, await readSettings(hostLibrary));

const toConnection = ({ api, shards, isShard, gatewayPatience }: Configuration) => ({
  api,
  // Told in any case: discord.js would read SHARDS from the environment, and cannot read every value of ours.
  shards:
    shards?.kind === 'some'
      ? { shards: [...shards.ids], shardCount: shards.count }
      : { shards: [0], shardCount: 1 },
  isShard,
  patience: gatewayPatience * 60_000,
});

/** Processes that an orchestrator started know of each other by the database alone. */
async function orderIdentifies({ shards, isShard, databaseUrl }: Configuration, log: Log) {
  if (shards === null || isShard || databaseUrl === null) return null;
  const { createIdentifyTurns } = await import('./library/store/identify-turns.ts');
  return createIdentifyTurns({
    url: databaseUrl,
    onFailure: (error) =>
      log.warn({ err: error }, 'the database cannot be asked whether another process identifies'),
  });
}

/** Before the system ends the process for want of memory, the servers' indexes go: they can be made again. */
async function guardMemory(relieve: () => void, log: Log): Promise<void> {
  const { totalmem } = await import('node:os');
  const { getHeapStatistics } = await import('node:v8');
  const { guardMemory: guard, heapLimit, memoryLimit } = await import('./operations/memory-guard.ts');
  const limit = memoryLimit(process.constrainedMemory(), totalmem());
  const heap = heapLimit(getHeapStatistics().heap_size_limit);
  guard({
    memories: [
      { kind: 'resident', limit, read: process.memoryUsage.rss },
      { kind: 'heap', limit: heap, read: () => getHeapStatistics().used_heap_size },
    ],
    relieve,
    log,
  });
}

/** What INDEX_MEMORY_MB asks for, as far as the heap has room; in MB. */
async function fitIndexMemory(wanted: number, log: Log): Promise<number> {
  const { getHeapStatistics } = await import('node:v8');
  const { limitIndexMemory } = await import('./operations/memory-guard.ts');
  const allowed = limitIndexMemory(wanted, getHeapStatistics().heap_size_limit);
  if (allowed < wanted)
    log.info(
      { wanted, allowed },
      'INDEX_MEMORY_MB is more than the heap has room for; --max-old-space-size makes it larger',
    );
  return allowed;
}

/** A process without a gateway for longer is not well, in seconds; a resume takes a few. */
const mostAway = 600;
/** An event loop that is later on average cannot answer in time, in seconds. */
const mostDelay = 1;

/** Measures and serves what it measured, or neither where nobody looks: it takes memory. */
async function observe(
  port: number | null,
  findBot: () => Bot | null,
  closing: Closing,
): Promise<Metrics | null> {
  if (port === null) return null;
  const { createMetrics } = await import('./operations/metrics.ts');
  const { startObserveServer } = await import('./operations/observe-server.ts');
  const { watchEventLoop } = await import('./operations/event-loop.ts');
  const metrics = createMetrics();
  const loop = watchEventLoop();
  const isHealthy = (): boolean =>
    loop.meanDelaySeconds() < mostDelay && (findBot()?.awaySeconds() ?? 0) < mostAway;
  const isReady = (): boolean => findBot()?.isReady() ?? false;
  const server = await startObserveServer(port, { metrics, isHealthy, isReady });
  closing.push(server.close);
  return metrics;
}
