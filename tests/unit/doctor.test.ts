import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkClock,
  checkCorpus,
  checkDiscord,
  checkDisk,
  checkMemory,
  checkNode,
  formatChecks,
} from '../../src/operations/doctor.ts';

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

interface Routes {
  readonly [path: string]: { readonly status?: number; readonly body?: unknown };
}

async function serve(routes: Routes, now = Date.now()): Promise<string> {
  const started = createServer((request, response) => {
    const route = routes[request.url ?? ''] ?? { status: 404, body: {} };
    response
      .writeHead(route.status ?? 200, {
        'content-type': 'application/json',
        date: new Date(now).toUTCString(),
      })
      .end(JSON.stringify(route.body ?? {}));
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const healthy: Routes = {
  '/applications/@me': {
    body: { id: '7', name: 'Verbatim', integration_types_config: { '0': {}, '1': {} } },
  },
  '/gateway/bot': { body: { shards: 1, session_start_limit: { remaining: 990 } } },
  '/applications/7/commands': { body: [{ name: 'who-said' }, { name: 'ask' }] },
};

const access = (api: string, token: string | null = 'secret-token') => ({
  token,
  api,
  commandNames: ['who-said', 'ask'],
  now: () => Date.now(),
});

describe('doctor', () => {
  it('finds nothing wrong with a healthy application', async () => {
    const checks = await checkDiscord(access(await serve(healthy)));
    expect(checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'token ok',
      'clock ok',
      'application ok',
      'gateway ok',
      'commands ok',
    ]);
  });

  it('says how to get a token', async () => {
    const [check] = await checkDiscord(access('http://127.0.0.1:1', null));
    expect(check).toMatchObject({ name: 'token', status: 'failure' });
    expect(check?.mend).toContain('Reset Token');
  });

  it('tells a revoked token, and never prints it', async () => {
    const checks = await checkDiscord(access(await serve({ '/applications/@me': { status: 401 } })));
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ name: 'token', status: 'failure' });
    expect(formatChecks(checks)).not.toContain('secret-token');
  });

  it('tells that Discord cannot be reached', async () => {
    expect(await checkDiscord(access('http://127.0.0.1:1'))).toMatchObject([
      { name: 'network', status: 'failure' },
    ]);
  });

  it('tells missing commands, a spent budget and an endpoint URL', async () => {
    const checks = await checkDiscord(
      access(
        await serve({
          '/applications/@me': {
            body: { id: '7', name: 'Verbatim', interactions_endpoint_url: 'https://example.org' },
          },
          '/gateway/bot': { body: { shards: 1, session_start_limit: { remaining: 3 } } },
          '/applications/7/commands': { body: [{ name: 'ask' }] },
        }),
      ),
    );
    expect(checks.find(({ name }) => name === 'application')?.status).toBe('failure');
    expect(checks.find(({ name }) => name === 'gateway')?.status).toBe('warning');
    expect(checks.find(({ name }) => name === 'commands')?.message).toBe('not registered: who-said');
  });

  it('tells a clock that is off', () => {
    expect(checkClock(new Date(0).toUTCString(), 60_000).status).toBe('warning');
    expect(checkClock(new Date(0).toUTCString(), 1_000).status).toBe('ok');
    expect(checkClock(null, 0).status).toBe('warning');
  });

  it.each([
    ['v20.19.0', 'ok'],
    ['v24.1.0', 'ok'],
    ['v20.18.3', 'failure'],
    ['v18.20.0', 'failure'],
  ])('Node %s is %s', (version, status) => {
    expect(checkNode(version, '0.1.0').status).toBe(status);
  });

  it('looks at corpus, disk and memory', async () => {
    expect(checkCorpus(0, 0, []).status).toBe('failure');
    expect(checkCorpus(2, 9, []).status).toBe('ok');
    expect(
      checkCorpus(2, 9, [{ file: 'a.md', line: 3, column: 1, rule: 'bad-date', message: 'expected a date' }]),
    ).toMatchObject({ status: 'warning', mend: expect.stringContaining('a.md:3') });
    expect((await checkDisk('.')).name).toBe('disk');
    expect((await checkDisk('/no/such/folder')).status).toBe('failure');
    expect(checkMemory(10 * 1024 * 1024, 512 * 1024 * 1024, 1).status).toBe('warning');
    expect(checkMemory(400 * 1024 * 1024, 512 * 1024 * 1024, 1).status).toBe('ok');
  });
});
