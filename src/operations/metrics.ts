import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GatewayState, Telemetry } from '../core/server/telemetry.ts';

export interface Metrics extends Telemetry {
  /** The Prometheus text format, version 0.0.4. */
  readonly expose: () => Promise<string>;
  readonly contentType: string;
  /** Called before each exposition, so that what changes by itself is read anew. */
  readonly onExpose: (update: () => void) => void;
  /** What the open indexes take. */
  readonly setIndexBytes: (bytes: number) => void;
}

const states: readonly GatewayState[] = ['connecting', 'ready', 'resuming', 'disconnected'];

/** Bounds in seconds: answers take well under a millisecond, and Discord waits for three seconds. */
const answerBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];
const ageBuckets = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5];

/** Counts what the edges tell, for Prometheus, with the process' own memory, event loop delay and garbage collection. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions by command and outcome',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'Time to make an answer',
    labelNames: ['command'],
    buckets: answerBuckets,
    registers,
  });
  const ageSeconds = new Histogram({
    name: 'verbatim_interaction_age_seconds',
    help: 'Age of a question when Discord had its answer',
    labelNames: ['command'],
    buckets: ageBuckets,
    registers,
  });
  const gateway = new Gauge({
    name: 'verbatim_gateway_state',
    help: '1 for the state that the shard is in',
    labelNames: ['shard', 'state'],
    registers,
  });
  const lag = new Gauge({
    name: 'verbatim_gateway_lag_seconds',
    help: 'Round trip of the last heartbeat',
    labelNames: ['shard'],
    registers,
  });
  const limits = new Counter({
    name: 'verbatim_rest_rate_limits_total',
    help: 'HTTP 429 from Discord by scope',
    labelNames: ['scope'],
    registers,
  });
  const store = new Counter({
    name: 'verbatim_store_errors_total',
    help: 'Failed operations of the store',
    labelNames: ['operation'],
    registers,
  });
  const shed = new Counter({
    name: 'verbatim_shed_total',
    help: 'Questions refused politely because of load',
    registers,
  });
  const articles = new Gauge({
    name: 'verbatim_corpus_articles',
    help: 'Articles of the host corpus',
    registers,
  });
  const passages = new Gauge({
    name: 'verbatim_corpus_passages',
    help: 'Passages of the host corpus',
    registers,
  });
  const indexBytes = new Gauge({
    name: 'verbatim_index_bytes',
    help: 'Estimated memory of the open indexes',
    registers,
  });
  const updates: (() => void)[] = [];
  return {
    contentType: registry.contentType,
    onExpose: (update) => updates.push(update),
    setIndexBytes: (bytes) => indexBytes.set(bytes),
    expose: () => {
      for (const update of updates) update();
      return registry.metrics();
    },
    recordQuestion: (record) => {
      questions.inc({ command: record.command, outcome: record.outcome });
      answerSeconds.observe({ command: record.command }, record.answerSeconds);
      if (record.ageSeconds !== null) ageSeconds.observe({ command: record.command }, record.ageSeconds);
    },
    setGatewayState: (shard, state) => {
      for (const other of states)
        gateway.set({ shard: String(shard), state: other }, other === state ? 1 : 0);
    },
    setGatewayLag: (shard, seconds) => lag.set({ shard: String(shard) }, seconds),
    countRateLimit: (scope) => limits.inc({ scope }),
    countStoreError: (operation) => store.inc({ operation }),
    countShed: () => shed.inc(),
    setCorpus: (articleCount, passageCount) => {
      articles.set(articleCount);
      passages.set(passageCount);
    },
  };
}
