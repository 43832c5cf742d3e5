import type { LookupAddress } from 'node:dns';
import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchLimits, fetchPage, isPublicAddress } from '../../src/library/reading/fetch-page.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const routes: Record<string, RequestListener> = {
  '/article': (_, response) => response.writeHead(200, html).end('<p>Words</p>'),
  '/moved': (_, response) => response.writeHead(302, { location: '/article' }).end(),
  '/moved-once': (_, response) =>
    response.writeHead(302, { location: '/article', connection: 'close' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/deeper': ({ url }, response) =>
    response.writeHead(302, { location: `/deeper?${(url ?? '').length}` }).end(),
  '/metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => response.writeHead(404, html).end('<p>Not here</p>'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/endless': (_, response) => {
    response.writeHead(200, html);
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': (_, response) => {
    response.writeHead(200, html);
    response.write('<p>');
  },
};
const server = createServer((request, response) => {
  const route = routes[new URL(request.url ?? '/', 'http://x').pathname];
  if (route) route(request, response);
  else response.writeHead(500).end();
});
let origin = '';
const limits = {
  ...fetchLimits,
  bytes: 100_000,
  milliseconds: 1500,
  mayConnect: (address: string) => isPublicAddress(address) || address === '127.0.0.1',
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address && typeof address === 'object') origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetching a page', () => {
  it('follows a redirect and gives the address it came to', async () => {
    const page = await fetchPage(`${origin}/moved#part`, limits);
    expect(page).toMatchObject({ url: `${origin}/article`, charset: 'utf-8' });
    expect('bytes' in page && Buffer.from(page.bytes).toString()).toBe('<p>Words</p>');
  });

  it.each([
    ['/loop', 'redirect-loop'],
    ['/gone', 'bad-status'],
    ['/picture', 'not-html'],
    ['/endless', 'too-large'],
    ['/silent', 'too-slow'],
    ['/metadata', 'private-address'],
    ['/file', 'bad-url'],
  ])('%s is refused as %s', async (path, rule) => {
    expect(await fetchPage(origin + path, limits)).toMatchObject({ rule, file: origin + path });
  });

  it('more redirects than allowed are refused', async () => {
    expect(await fetchPage(`${origin}/deeper`, { ...limits, redirects: 0 })).toMatchObject({
      rule: 'too-many-redirects',
    });
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://１２７.0.0.1/',
    'http://127.0.0.1./',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://[fe80::1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://168.63.129.16/',
    'http://0/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://192.168.0.1:8080/',
  ])('%s is refused as private', async (url) => {
    expect(await fetchPage(url)).toMatchObject({ rule: 'private-address' });
  });

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:1',
    'nonsense',
    'https://a:b@example.org/',
  ])('%s is refused as no web address', async (url) => {
    expect(await fetchPage(url)).toMatchObject({ rule: 'bad-url' });
  });

  it('a name whose address changes between two connections is checked at each', async () => {
    let reached = 0;
    const inside = createServer((_, response) => {
      reached += 1;
      response.writeHead(200, html).end('<p>Secret</p>');
    });
    const { port } = new URL(origin);
    await new Promise<void>((resolve) => inside.listen(Number(port), '127.0.0.2', resolve));
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const asked: string[] = [];
    const page = await fetchPage(`http://rebinding.example:${port}/moved-once`, {
      ...limits,
      lookup: answerWith(() => {
        asked.push('rebinding.example');
        return answers.shift() ?? [];
      }),
    });
    inside.close();
    expect(page).toMatchObject({ rule: 'private-address' });
    expect(asked).toHaveLength(2);
    expect(reached).toBe(0);
  });

  it('a name with one address that is not allowed among others is refused', async () => {
    const { port } = new URL(origin);
    const lookup = answerWith(() => ['127.0.0.1', '10.0.0.1']);
    expect(await fetchPage(`http://mixed.example:${port}/article`, { ...limits, lookup })).toMatchObject({
      rule: 'private-address',
    });
  });
});

/** A name server that answers what it is told to. */
const answerWith = (next: () => readonly string[]): typeof fetchLimits.lookup =>
  Object.assign(
    (_name: string, _options: unknown, callback: (error: null, addresses: LookupAddress[]) => void) =>
      callback(
        null,
        next().map((address) => ({ address, family: 4 })),
      ),
    { __promisify__: fetchLimits.lookup.__promisify__ },
  ) as typeof fetchLimits.lookup;
