import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/operations/metrics.ts';
import { type ObserveServer, startObserveServer } from '../../src/operations/observe-server.ts';

let server: ObserveServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function get(path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${server?.port}${path}`, init);
  return { status: response.status, text: await response.text() };
}

describe('observe server', () => {
  it('tells health, readiness and metrics', async () => {
    const metrics = createMetrics();
    let ready = false;
    server = await startObserveServer(0, { isReady: () => ready, isHealthy: () => true, metrics });
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(503);
    ready = true;
    expect((await get('/readyz')).status).toBe(200);
    metrics.recordQuestion({
      command: 'who-said',
      outcome: 'answered',
      answerSeconds: 0.002,
      ageSeconds: 0.1,
    });
    metrics.setGatewayState(0, 'connecting');
    metrics.setGatewayState(0, 'ready');
    metrics.setCorpus(3, 41);
    const { text } = await get('/metrics');
    expect(text).toContain('verbatim_questions_total{command="who-said",outcome="answered"} 1');
    expect(text).toContain('verbatim_gateway_state{shard="0",state="ready"} 1');
    expect(text).toContain('verbatim_gateway_state{shard="0",state="connecting"} 0');
    expect(text).toContain('verbatim_answer_seconds_bucket{le="0.0025",command="who-said"} 1');
    expect(text).toContain('verbatim_corpus_passages 41');
    expect(text).toContain('nodejs_eventloop_lag');
  });

  it('refuses other methods and paths', async () => {
    server = await startObserveServer(0, {
      isReady: () => true,
      isHealthy: () => false,
      metrics: createMetrics(),
    });
    expect((await get('/healthz')).status).toBe(503);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
    expect((await get('/secret')).status).toBe(404);
  });

  it('says so where the port is taken', async () => {
    server = await startObserveServer(0, {
      isReady: () => true,
      isHealthy: () => true,
      metrics: createMetrics(),
    });
    await expect(
      startObserveServer(server.port, {
        isReady: () => true,
        isHealthy: () => true,
        metrics: createMetrics(),
      }),
    ).rejects.toThrow(/EADDRINUSE/);
  });
});
