import { afterEach, describe, expect, it } from 'vitest';
import { type ObserveServer, startObserveServer } from '../../src/operations/observe-server.ts';
import { runCommandLine as run } from '../support/run-command-line.ts';

let server: ObserveServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const observe = async (healthy: boolean): Promise<string> => {
  server = await startObserveServer(0, {
    isHealthy: () => healthy,
    isReady: () => true,
    metrics: { contentType: 'text/plain', expose: async () => '' },
  });
  return String(server.port);
};

describe('verbatim health', () => {
  it('ends with status 0 where the bot is well', async () => {
    expect((await run(['health'], '', { OBSERVE_PORT: await observe(true) })).status).toBe(0);
  });

  it('ends with status 1 where the bot says that it is not', async () => {
    const { status, stderr } = await run(['health'], '', { OBSERVE_PORT: await observe(false) });
    expect(status).toBe(1);
    expect(stderr).toContain('503');
  });

  it('ends with status 1 where nobody answers, and names the port', async () => {
    const port = await observe(true);
    await server?.close();
    const { status, stderr } = await run(['health'], '', { OBSERVE_PORT: port });
    expect(status).toBe(1);
    expect(stderr).toContain(port);
  });

  it.each(['', '0', 'http', '70000'])('wants a port: "%s"', async (port) => {
    const { status, stderr } = await run(['health'], '', { OBSERVE_PORT: port });
    expect(status).toBe(1);
    expect(stderr).toContain('OBSERVE_PORT');
  });
});
