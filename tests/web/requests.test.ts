import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { largestFile } from '../../src/library/read-corpus.ts';
import { startTestPlayground } from '../support/start-test-playground.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let playground: Awaited<ReturnType<typeof startTestPlayground>>;

beforeAll(async () => {
  playground = await startTestPlayground(await openStarterLibrary());
});

afterAll(async () => {
  await playground.close();
  expect(playground.bugs).toEqual([]);
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, playground.url), init);

/** `fetch` sets the host itself; this does not. */
const getFrom = (host: string, path = '/'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(new URL(path, playground.url), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** A path that is sent as it stands. */
const getRaw = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(playground.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const corpusSchema = z.object({
  trial: z.string(),
  articles: z.array(z.object({ id: z.string(), title: z.string() })),
  examples: z.array(z.string()),
});
const answerSchema = z.object({
  places: z.array(z.object({ article: z.string(), text: z.string(), speaker: z.string().nullable() })),
  explanation: z.object({ outcome: z.string() }).nullable(),
});
const ask = async (line: string, trial = '') => {
  const response = await get(`/api/answer?${new URLSearchParams({ line, trial })}`);
  return answerSchema.parse(await response.json());
};
const tryText = (name: string, body: string, trial = '') =>
  get(`/api/trial?${new URLSearchParams({ name, trial })}`, { method: 'POST', body });

describe('the playground lets in', () => {
  it.each(['attacker.example', 'attacker.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:4747'])(
    'nobody who calls it %s',
    async (host) => {
      expect(await getFrom(host)).toBe(403);
    },
  );

  it('whoever calls it by its own name', async () => {
    const { host, port } = new URL(playground.url);
    expect(await getFrom(host)).toBe(200);
    expect(await getFrom(`localhost:${port}`)).toBe(200);
  });

  it('no request that another page makes', async () => {
    const foreign = { origin: 'https://attacker.example' };
    expect((await get('/api/trial?name=x', { method: 'POST', body: 'x', headers: foreign })).status).toBe(
      403,
    );
    expect((await get('/api/corpus', { headers: foreign })).status).toBe(403);
    expect((await get('/api/corpus', { headers: { origin: 'null' } })).status).toBe(403);
  });

  it('no path that leads out of the page', async () => {
    for (const path of ['/..%2fpackage.json', '/%2e%2e/package.json', '/main.ts', '/.env', '/a/b.js'])
      expect((await get(path)).status).toBe(404);
  });
});

describe('an address that is none', () => {
  it('is refused', async () => {
    expect(await getRaw('//')).toBe(400);
    expect(await getRaw('http://[')).toBe(400);
  });
});

describe('every response', () => {
  it.each(['/', '/style.css', '/main.js', '/api/corpus', '/nothing', '/api/article?id=none'])(
    '%s forbids all that is not the page’s own',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('the page holds no script and no style of its own', async () => {
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)|https?:/);
  });
});

describe('answers', () => {
  it('are those that Discord gets, with the place beside them', async () => {
    const { places, explanation } = await ask('/who-said a gross violation');
    expect(places[0]).toMatchObject({ speaker: 'Vladimir Putin', article: 'pyongyang-pact' });
    expect(explanation?.outcome).toBe('answered');
  });

  it('are read from free text as a mention is', async () => {
    expect((await ask('who said "a gross violation"?')).places[0]?.speaker).toBe('Vladimir Putin');
  });

  it('say what is wrong with a command that is not there', async () => {
    const response = await get('/api/answer?line=/nothing');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('/nothing') });
  });

  it('are given for every example that the page offers', async () => {
    const { examples } = corpusSchema.parse(await (await get('/api/corpus')).json());
    expect(examples.length).toBeGreaterThan(2);
    for (const line of examples) {
      const { explanation } = await ask(line);
      expect([line, explanation?.outcome ?? 'answered']).toEqual([line, 'answered']);
    }
  });

  it('refuse what is too long to be a question', async () => {
    expect((await get(`/api/answer?line=${'a'.repeat(9000)}`)).status).toBe(414);
  });

  it('refuse a button that was not made here', async () => {
    expect((await get('/api/press?id=abcdefgh1vnothing&value=')).status).toBe(409);
  });
});

describe('a text that is tried', () => {
  const text = (name: string) =>
    `The ${name} council\n\nMayor Ana ${name} spoke on Monday.\n\n“We shall paint the bridge ${name},” she said.\n`;

  it('is searched in place of the articles, and a second one beside it', async () => {
    const first = corpusSchema.parse(await (await tryText('first.txt', text('Green'))).json());
    expect(first.articles).toEqual([{ id: 'first', title: 'The Green council' }]);
    const { trial } = corpusSchema.parse(
      await (await tryText('second.txt', text('Violet'), first.trial)).json(),
    );
    expect(trial).toBe(first.trial);
    expect((await ask('/who-said paint the bridge violet', trial)).places[0]?.article).toBe('second');
    expect((await ask('/who-said paint the bridge green', trial)).places[0]?.article).toBe('first');
    expect((await ask('/who-said paint the bridge violet')).explanation?.outcome).toBe('not-found');
  });

  it('is told what is wrong with it', async () => {
    const response = await tryText('empty.txt', 'Only a title');
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ error: expect.stringContaining('empty.txt') });
  });

  it('is refused where it is too large', async () => {
    expect((await tryText('large.txt', 'a '.repeat(largestFile / 2 + 1))).status).toBe(413);
  });

  it('is forgotten when four newer ones came', async () => {
    const { trial } = corpusSchema.parse(await (await tryText('a.txt', text('Blue'))).json());
    for (const name of ['b', 'c', 'd', 'e']) await tryText(`${name}.txt`, text(name));
    const gone = await get(`/api/answer?${new URLSearchParams({ line: '/voices', trial })}`);
    expect(gone.status).toBe(410);
  });
});

describe('while somebody types', () => {
  const lines = async (line: string) =>
    z
      .array(z.object({ label: z.string(), line: z.string() }))
      .parse(await (await get(`/api/lines?${new URLSearchParams({ line })}`)).json());

  it('/ lists every command', async () => {
    expect((await lines('/')).map(({ label }) => label)).toContain('/what-clause');
  });

  it('/wh lists those that begin so', async () => {
    expect((await lines('/wh')).map(({ line }) => line)).toEqual(['/who-said ', '/what-clause ']);
  });

  it('the first option suggests its values', async () => {
    expect((await lines('/quotes ki')).map(({ line }) => line)).toEqual(['/quotes Kim Jong Un ']);
  });

  it('a further option is offered, and then its values', async () => {
    expect((await lines('/who-said bridge ar')).map(({ line }) => line)).toEqual([
      '/who-said bridge article: ',
    ]);
    expect((await lines('/who-said bridge article: moscow')).map(({ line }) => line)).toEqual([
      '/who-said bridge article: pyongyang-pact ',
    ]);
  });

  it('free text suggests nothing', async () => {
    expect(await lines('who said')).toEqual([]);
  });
});
