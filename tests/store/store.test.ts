import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feedback } from '../../src/core/server/feedback.ts';
import { StoreUnavailableError } from '../../src/core/server/libraries.ts';
import { defaultSettings } from '../../src/core/server/settings.ts';
import { type Article, articleOf } from '../../src/core/text/article.ts';
import type { LibraryRoom } from '../../src/library/library-room.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

const article = (text: string, rest: Partial<Article> = {}): Article =>
  articleOf('given', text, { title: 'A title', ...rest });

const room = (articles: number): LibraryRoom => ({ articles, units: 1_000_000 });

const feedback: Feedback = {
  answerId: 'a1',
  member: 'm1',
  server: 's1',
  verdict: 'bad',
  reason: 'wrong-speaker',
  command: 'who-said',
  question: 'a gross violation',
  corpusVersion: 'c1',
  at: '2026-01-02T03:04:05.000Z',
};

async function waitUntil(isTrue: () => boolean | Promise<boolean>, most = 5000): Promise<void> {
  const end = Date.now() + most;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`not so within ${most} ms`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Behind the store's back. */
async function alter(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The same tests for each kind of store. */
const kinds = ['sqlite', 'postgresql'] as const;

describe.each(kinds)('a store in %s', (kind) => {
  let folder = '';
  let server: PostgresServer | null = null;
  let missing: string | null = null;
  let store: Store;
  const open = (): Promise<Store> => openStore({ dataFolder: folder, databaseUrl: server?.url ?? null });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
    if (kind === 'postgresql') {
      const started = await startPostgres();
      if ('reason' in started) {
        missing = started.reason;
        return;
      }
      server = started;
    }
    store = await open();
  });
  afterAll(async () => {
    await store?.close();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const check = (name: string, test: () => Promise<void>, timeout = 20_000): void => {
    it(
      name,
      async (context) => {
        if (missing) context.skip(missing);
        await test();
      },
      timeout,
    );
  };

  check('a server without settings has the defaults, and what is written is read', async () => {
    expect(await store.settings.readSettings('new')).toEqual(defaultSettings);
    const settings = { ...defaultSettings, privateByDefault: true, language: 'de' };
    await store.settings.writeSettings('s1', settings);
    expect(await store.settings.readSettings('s1')).toEqual(settings);
    expect(await store.settings.readSettings('s2')).toEqual(defaultSettings);
  });

  check('the latest verdict of a member on an answer counts, and a member can be erased', async () => {
    await store.feedback.addFeedback(feedback);
    await store.feedback.addFeedback({ ...feedback, verdict: 'good', reason: null, question: 'nul \0' });
    await store.feedback.addFeedback({ ...feedback, member: 'm2', server: null });
    expect(await store.feedback.listFeedback('s1')).toEqual([
      { ...feedback, verdict: 'good', reason: null, question: 'nul \uFFFD' },
    ]);
    expect(await store.feedback.listFeedback()).toHaveLength(2);
    expect(await store.feedback.eraseFeedback('m1')).toBe(1);
    expect(await store.feedback.eraseFeedback('m1')).toBe(0);
    expect(await store.feedback.listFeedback('s1')).toEqual([]);
  });

  check('an article comes back letter by letter, under an id of its own', async () => {
    const text = '\u00A0“ﬁne” 🧵\tline\n\nparagraph \u202E end\n';
    const kept = await store.articles.keepArticle('s1', article(text, { sources: ['a', 'b'] }), room(9));
    if (typeof kept === 'string') throw new Error('full');
    const found = await store.articles.findArticle('s1', kept.id);
    expect(found).toEqual({ ...article(text, { sources: ['a', 'b'] }), id: kept.id });
    expect(kept.length).toBe(text.length);
  });

  check('the same text or the same URL again updates the article and keeps its id', async () => {
    const url = 'https://example.org/a';
    const first = await store.articles.keepArticle('again', article('one', { url }), room(9));
    const second = await store.articles.keepArticle('again', article('two', { url, title: 'New' }), room(9));
    const third = await store.articles.keepArticle('again', article('two', { title: 'Newer' }), room(9));
    expect(first).toMatchObject({ title: 'A title' });
    const id = typeof first === 'string' ? '' : first.id;
    expect([second, third]).toMatchObject([{ id }, { id }]);
    expect(await store.articles.listArticles('again')).toHaveLength(1);
    expect(await store.articles.findReplaced('again', article('two'))).toBe(id);
    expect(await store.articles.findReplaced('other', article('two'))).toBeNull();
  });

  check('an article that brings another one’s text to a known URL leaves one of the two', async () => {
    const url = 'https://example.org/b';
    const byUrl = await store.articles.keepArticle('merge', article('one', { url }), room(9));
    await store.articles.keepArticle('merge', article('two'), room(9));
    const merged = await store.articles.keepArticle('merge', article('two', { url }), room(9));
    expect(merged).toMatchObject({ id: typeof byUrl === 'string' ? '' : byUrl.id });
    expect(await store.articles.countArticles('merge')).toBe(1);
  });

  check('a server keeps no more than it may, but can update what it has', async () => {
    await store.articles.keepArticle('small', article('one'), room(1));
    expect(await store.articles.keepArticle('small', article('two'), room(1))).toBe('too-many');
    expect(await store.articles.keepArticle('small', article('one', { title: 'B' }), room(1))).toMatchObject({
      title: 'B',
    });
  });

  check('a server keeps no more text than it may; what it replaces makes room', async () => {
    const most = { articles: 9, units: 100 };
    const url = 'https://example.org/long';
    await store.articles.keepArticle('short', article('a'.repeat(60), { url }), most);
    expect(await store.articles.keepArticle('short', article('b'.repeat(41)), most)).toBe('too-much');
    expect(await store.articles.keepArticle('short', article('c'.repeat(100), { url }), most)).toMatchObject({
      length: 100,
    });
    expect(await store.articles.keepArticle('short', article('d'.repeat(101), { url }), most)).toBe(
      'too-much',
    );
    expect(await store.articles.readArticles('short')).toMatchObject([{ text: 'c'.repeat(100) }]);
  });

  check('servers do not see each other’s articles', async () => {
    const kept = await store.articles.keepArticle('left', article('secret'), room(9));
    const id = typeof kept === 'string' ? '' : kept.id;
    expect(await store.articles.findArticle('right', id)).toBeNull();
    expect(await store.articles.removeArticle('right', id)).toBe(false);
    expect(await store.articles.readArticles('right')).toEqual([]);
    expect(await store.articles.readArticles('left')).toHaveLength(1);
    expect(await store.articles.removeArticle('left', id)).toBe(true);
  });

  check('what looks like SQL is data', async () => {
    const text = `'); drop table articles; --`;
    await store.articles.keepArticle(
      text,
      article(text, { title: text, url: 'https://e.org/?a=\'"' }),
      room(9),
    );
    expect(await store.articles.readArticles(text)).toMatchObject([{ title: text, text }]);
  });

  check('twenty articles added at once are all kept', async () => {
    const texts = Array.from({ length: 20 }, (_, number) => `text ${number}`);
    await Promise.all(texts.map((text) => store.articles.keepArticle('many', article(text), room(99))));
    expect(await store.articles.countArticles('many')).toBe(20);
    expect(await store.articles.readRevision('many')).toBe(20);
  });

  check('a change made by one process is seen by another within two seconds', async () => {
    const other = await open();
    try {
      await other.settings.readSettings('seen');
      let told = 0;
      // SQLite tells that something changed, PostgreSQL what.
      other.onChange((changed) => {
        if (changed === null || changed === 'seen') told += 1;
      });
      // It listens from some moment on, and may do so before there is anybody to tell.
      if (kind === 'postgresql')
        await waitUntil(async () => {
          await store.settings.writeSettings('seen', { ...defaultSettings, language: 'de' });
          return told > 0;
        });
      const before = told;
      await store.settings.writeSettings('seen', { ...defaultSettings, language: 'fr' });
      await waitUntil(() => told > before, 2000);
      expect(await other.settings.readSettings('seen')).toMatchObject({ language: 'fr' });
    } finally {
      await other.close();
    }
  });

  check(
    'a process that is told of a change on PostgreSQL forgets the settings of that server alone',
    async () => {
      if (server === null) return;
      const other = await open();
      try {
        const changes: (string | null)[] = [];
        other.onChange((changed) => changes.push(changed));
        await waitUntil(async () => {
          await store.settings.writeSettings('first', { ...defaultSettings, language: 'de' });
          return changes.length > 0;
        });
        await store.settings.writeSettings('kept', { ...defaultSettings, language: 'fr' });
        await waitUntil(() => changes.includes('kept'));
        await other.settings.readSettings('kept');
        await alter(server.url, `update settings set value = '{"language":"ru"}' where server = 'kept'`);
        await store.settings.writeSettings('told', { ...defaultSettings, language: 'de' });
        await store.articles.keepArticle('library', article('new'), room(9));
        await waitUntil(() => changes.includes('library'));
        expect(changes.filter((change) => change !== null && change !== 'first')).toEqual([
          'kept',
          'told',
          'library',
        ]);
        expect(await other.settings.readSettings('told')).toMatchObject({ language: 'de' });
        expect(await other.settings.readSettings('kept')).toMatchObject({ language: 'fr' });
      } finally {
        await other.close();
      }
    },
  );

  check(
    'a process killed while it writes leaves the old or the new state',
    async () => {
      const writer = resolve(import.meta.dirname, '../support/write-forever.mjs');
      for (let round = 0; round < 5; round += 1) {
        const child = spawn(process.execPath, [writer, folder, server?.url ?? ''], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let writes = 0;
        child.stdout.on('data', (chunk: Buffer) => {
          writes += chunk.length;
        });
        await waitUntil(() => writes >= 3 + round, 15_000);
        const ended = new Promise((done) => child.on('exit', done));
        child.kill('SIGKILL');
        await ended;
        const [kept, ...more] = await store.articles.readArticles('killed');
        expect(more).toEqual([]);
        const [left, right] = (kept?.text ?? '').split('\n\n');
        expect(left).toMatch(/^Round \d/);
        expect(left).toBe(right);
        expect(Number(await store.articles.readRevision('killed'))).toBeGreaterThanOrEqual(writes);
      }
    },
    90_000,
  );

  check('opening a store that is up to date changes nothing', async () => {
    const before = await store.articles.readArticles('many');
    await (await open()).close();
    expect(await store.articles.readArticles('many')).toEqual(before);
  });

  if (kind === 'sqlite')
    check('a locked file is waited for, then refused; settings go on from memory', async () => {
      const file = join(folder, 'verbatim.sqlite');
      const blocker = new Libsql(file);
      await store.settings.readSettings('s1');
      blocker.exec('BEGIN IMMEDIATE');
      const write = store.settings.writeSettings('s1', defaultSettings);
      await expect(write).rejects.toThrow(StoreUnavailableError);
      expect(await store.settings.readSettings('s1')).toMatchObject({ language: 'de' });
      blocker.exec('ROLLBACK');
      blocker.close();
      await store.settings.writeSettings('s1', defaultSettings);
      renameSync(file, `${file}.gone`);
      await expect(store.settings.writeSettings('s1', defaultSettings)).rejects.toThrow(
        StoreUnavailableError,
      );
      renameSync(`${file}.gone`, file);
      await store.settings.writeSettings('s1', defaultSettings);
    });
  else
    check('a server that is gone is refused; settings go on from memory', async () => {
      await store.settings.readSettings('s1');
      server?.stop();
      server = null;
      await expect(store.settings.writeSettings('s1', defaultSettings)).rejects.toThrow(
        StoreUnavailableError,
      );
      expect(await store.settings.readSettings('s1')).toMatchObject({ language: 'de' });
    });
});
