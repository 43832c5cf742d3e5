import { fileURLToPath } from 'node:url';
import type { Configuration } from './configuration.ts';
import type { Log } from './core/server/log.ts';
import type { RunningShards } from './discord/client-shards.ts';
import { type Closing, endBecause } from './process-life.ts';

const program = fileURLToPath(new URL('./verbatim.js', import.meta.url));

/** Runs a process for each shard of the bot, which answers for its servers. False where one shard is enough. */
export async function answerInShards(
  { api, gatewayPatience, observePort }: Configuration,
  token: string,
  count: number | 'auto',
  log: Log,
  closing: Closing,
): Promise<boolean> {
  const { startShards } = await import('./discord/client-shards.ts');
  let running: RunningShards | null = null;
  closing.push(async () => await running?.stop());
  running = await startShards({
    file: program,
    args: ['start'],
    token,
    api,
    count,
    log,
    patience: gatewayPatience * 60_000,
    onEnd: (error) => void running?.stop().then(() => endBecause(error)),
  });
  if (!running) return false;
  await observe(observePort, running, closing);
  return true;
}

/** /healthz and /readyz of all shards together, and the metrics of this process; those of each shard are on its own port. */
async function observe(
  port: number | null,
  { isHealthy, isReady }: RunningShards,
  closing: Closing,
): Promise<void> {
  if (port === null) return;
  const { createMetrics } = await import('./operations/metrics.ts');
  const { startObserveServer } = await import('./operations/observe-server.ts');
  const server = await startObserveServer(port, { metrics: createMetrics(), isHealthy, isReady });
  closing.push(server.close);
}
