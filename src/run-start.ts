import type { Command } from 'commander';
import type { Configuration } from './configuration.ts';
import type { Library } from './core/answer/library.ts';
import type { Ports } from './discord/context.ts';
import { fail, report } from './end-process.ts';
import { openLibrary, starterCorpus, terminalStyle } from './open-library.ts';
import { openLog } from './open-log.ts';
import { readConfiguration } from './read-environment.ts';

/** What a process may take to end once it was asked to, in milliseconds. */
const patience = 4500;

/** `verbatim start` */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('answer on Discord; without a token in DISCORD_TOKEN, answer here')
    .action(start);
}

async function start(): Promise<void> {
  const configuration = await readConfiguration();
  if (configuration.token === null) await answerHere(await openLibrary([]));
  else await answerOnDiscord(configuration, configuration.token);
}

/** Without a token: how to get one, then a prompt, or one worked example where nobody can type. */
async function answerHere(library: Library): Promise<void> {
  const { commands } = await import('../commands/index.ts');
  const options = { json: false, explain: false, style: await terminalStyle() };
  process.stdout.write(
    'No token: make an application on https://discord.com/developers/applications → Bot → Reset Token,\n' +
      'put the token behind DISCORD_TOKEN= in .env and start again. Until then, answers are given here.\n\n',
  );
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const { startPrompt } = await import('./terminal/prompt.ts');
    await startPrompt(library, commands, options, process.stdin, process.stdout, true);
    return;
  }
  const { askOnce } = await import('./terminal/ask-once.ts');
  const example = '/who-said a gross violation';
  process.stdout.write(`? ${example}\n${askOnce(library, commands, example, options).text}\n`);
}

async function answerOnDiscord(
  { api, corpus, logLevel, observePort, shards, dataFolder, databaseUrl, indexMemory }: Configuration,
  token: string,
): Promise<void> {
  const log = openLog(logLevel, [token, databaseUrl ?? '']);
  const { commands } = await import('../commands/index.ts');
  const { openStore } = await import('./library/store/open-store.ts');
  const { openLibraries } = await import('./library/open-libraries.ts');
  const { checkQuotes } = await import('./core/answer/check-quote.ts');
  const { suggest } = await import('./core/answer/suggest.ts');
  const { createMetrics } = await import('./operations/metrics.ts');
  const { startBot, RefusedError } = await import('./discord/start-bot.ts');
  const telemetry = createMetrics();
  const store = await openStore({ dataFolder, databaseUrl });
  const libraries = await openLibraries({
    store,
    corpus: corpus.length ? corpus : [starterCorpus],
    dataFolder,
    indexMemory,
    onProblems: report,
  });
  const host = await libraries.openLibrary(null);
  telemetry.setCorpus(host.articles.length, host.index.size);
  const ports: Ports = {
    commands,
    libraries,
    settings: store.settings,
    feedback: store.feedback,
    telemetry,
    log,
    suggest,
    checkQuotes,
  };
  const connection = { api, shards: toShardOptions(shards) };
  const bot = await startBot(ports, token, connection, ({ message }) => fail(message)).catch(
    (error: unknown) => {
      if (error instanceof RefusedError) fail(error.message);
      throw error;
    },
  );
  process.stdout.write(`Invite the bot: ${bot.invite}\n`);
  const observer = await observe(observePort, telemetry, bot.isReady);
  endOnSignal(async () => {
    await bot.stop();
    await observer?.close();
    await libraries.close();
    await store.close();
  });
}

function toShardOptions(shards: Configuration['shards']) {
  if (shards === null) return {};
  if (shards.kind === 'some') return { shards: [...shards.ids], shardCount: shards.count };
  return shards.count === 'auto' ? { shards: 'auto' as const } : { shardCount: shards.count };
}

async function observe(
  port: number | null,
  metrics: import('./operations/metrics.ts').Metrics,
  isReady: () => boolean,
) {
  if (port === null) return null;
  const { startObserveServer } = await import('./operations/observe-server.ts');
  return startObserveServer(port, { metrics, isHealthy: () => true, isReady });
}

/** On SIGTERM and SIGINT the process ends with 0, with what is left undone after a few seconds. */
function endOnSignal(stop: () => Promise<void>): void {
  const end = (): void => {
    setTimeout(() => process.exit(0), patience).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
