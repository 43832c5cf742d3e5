import type { Configuration } from './configuration.ts';
import { type LibraryEditor, StoreUnavailableError } from './core/server/libraries.ts';
import type { Log } from './core/server/log.ts';
import { silentTelemetry } from './core/server/telemetry.ts';
import type { Bot } from './discord/start-bot.ts';
import { crash, fail, giveUp, messageOf, report } from './end-process.ts';
import { starterCorpus } from './open-library.ts';
import { openLog } from './open-log.ts';
import type { Metrics } from './operations/metrics.ts';

/** What a process may take to end once it was asked to, in milliseconds. */
const patience = 4500;

/** Where something that has to be closed at the end is put once it is open. The last one is closed first. */
type Closing = (() => Promise<void>)[];

/** Answers on Discord until the process is asked to end. */
export async function answerOnDiscord(configuration: Configuration, token: string): Promise<void> {
  const log = openLog(configuration.logLevel, [token, configuration.databaseUrl ?? '']);
  const closing: Closing = [];
  endOnSignal(closing);
  surviveBugs(log);
  try {
    await start(configuration, token, log, closing);
  } catch (error) {
    await endBecause(error);
  }
}

async function start(configuration: Configuration, token: string, log: Log, closing: Closing): Promise<void> {
  const { corpus, dataFolder, indexMemory } = configuration;
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
    indexMemory,
    onProblems: report,
    onFailure: (error) => log.error({ err: error }, 'a library could not be brought up to date'),
  });
  closing.push(libraries.close);
  metrics?.onExpose(() => {
    const host = libraries.findLibrary(null);
    if (host) metrics.setCorpus(host.articles.length, host.index.size);
  });
  let editor: LibraryEditor | null = null;
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
    examine: async () => {
      const { examine } = await import('./examine.ts');
      const host = await libraries.openLibrary(null);
      const corpus = { articles: host.articles.length, passages: host.index.size, problems: [] };
      return await examine(configuration, corpus);
    },
  };
  bot = await startBot(ports, token, toConnection(configuration), (error) => void endBecause(error));
  closing.push(bot.stop);
  process.stdout.write(`Invite the bot: ${bot.invite}\n`);
}

const toConnection = ({ api, shards, gatewayPatience }: Configuration) => ({
  api,
  shards: toShardOptions(shards),
  patience: gatewayPatience * 60_000,
});

function toShardOptions(shards: Configuration['shards']) {
  if (shards === null) return {};
  if (shards.kind === 'some') return { shards: [...shards.ids], shardCount: shards.count };
  return shards.count === 'auto'
    ? { shards: 'auto' as const }
    : { shards: Array.from({ length: shards.count }, (_, id) => id), shardCount: shards.count };
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

/** Ends the process with the status that its supervisor needs. Other errors than those expected are bugs. */
async function endBecause(error: unknown): Promise<never> {
  const { GatewayLostError, RefusedError } = await import('./discord/start-bot.ts');
  if (error instanceof RefusedError) return fail(error.message);
  if (error instanceof GatewayLostError || error instanceof StoreUnavailableError)
    return giveUp(error.message);
  if (isPortTaken(error)) return fail(`OBSERVE_PORT: ${messageOf(error)}`);
  return crash(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * A promise that nobody waits for may fail in a packet that discord.js cannot read: the next question is answered all the same. An
 * exception that nobody caught leaves the process in a state that nobody knows: it ends.
 */
function surviveBugs(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise failed unnoticed'));
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'a bug reached the top');
    crash(messageOf(error));
  });
}

/** On SIGTERM and SIGINT the process ends with 0, with what is left undone after a few seconds. */
function endOnSignal(closing: Closing): void {
  const end = (): void => {
    setTimeout(() => process.exit(0), patience).unref();
    closeAll(closing).then(
      () => process.exit(0),
      (error: unknown) => fail(messageOf(error)),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

async function closeAll(closing: Closing): Promise<void> {
  for (const close of closing.toReversed()) await close();
}
