import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { parseCall } from '../../src/core/answer/parse-call.ts';
import { usualThresholds } from '../../src/core/answer/thresholds.ts';
import type { KeptArticle, LibraryEditor } from '../../src/core/server/libraries.ts';
import { defaultSettings } from '../../src/core/server/settings.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { createLibraryEditor } from '../../src/library/edit-library.ts';
import { roomOfServer } from '../../src/library/library-room.ts';
import { type OpenLibraries, openLibraries } from '../../src/library/open-libraries.ts';
import { parseMarkdownArticle } from '../../src/library/parse-article.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';

const text = (title: string, body: string): Uint8Array => Buffer.from(`${title}\n\n${body}\n`);
const titles = (library: Library): readonly string[] => library.articles.map(({ title }) => title).sort();

async function waitUntil(isTrue: () => boolean, most = 2000): Promise<void> {
  const end = Date.now() + most;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`not so within ${most} ms`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

let folder = '';
let corpus = '';
let store: Store;
let libraries: OpenLibraries;
let editor: LibraryEditor;

const thresholds = { ...usualThresholds, ask: 0.9 };

const open = async (indexMemory = 256): Promise<void> => {
  store = await openStore({ dataFolder: folder, databaseUrl: null });
  libraries = await openLibraries({
    store,
    corpus: [corpus],
    dataFolder: folder,
    indexMemory,
    thresholds,
    onProblems: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  editor = createLibraryEditor({ articles: store.articles, room: { articles: 3, units: 1_000_000 } });
};
const close = async (): Promise<void> => {
  await libraries.close();
  await store.close();
};

async function add(server: string, title: string, body: string): Promise<KeptArticle> {
  const bytes = text(title, body);
  const { drafts } = await editor.readDrafts(
    server,
    [{ kind: 'file', name: 'a.txt', bytes }],
    () => undefined,
  );
  const kept = await editor.keepDraft(server, drafts[0]?.id ?? '', {});
  if ('rule' in kept) throw new Error(kept.message);
  return kept;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-libraries-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  writeFileSync(
    join(corpus, 'host.txt'),
    text('Of the host', 'Anna Berg said the lighthouse would stay dark.'),
  );
  await open();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

describe('libraries of two servers', () => {
  it('a server sees the host’s corpus and its own articles, never another’s, on every surface', async () => {
    const red = await add(
      'red',
      'Of red',
      '“The walrus is purple,” said Rosa Red, the keeper of the harbour.',
    );
    const blue = await add(
      'blue',
      'Of blue',
      '“The badger is golden,” said Bill Blue, the keeper of the forest.',
    );
    const [redLibrary, blueLibrary, direct] = await Promise.all(
      ['red', 'blue', null].map((server) => libraries.openLibrary(server)),
    );
    if (!redLibrary || !blueLibrary || !direct) throw new Error('not opened');
    expect(titles(redLibrary)).toEqual(['Of red', 'Of the host']);
    expect(titles(blueLibrary)).toEqual(['Of blue', 'Of the host']);
    expect(titles(direct)).toEqual(['Of the host']);
    for (const { name, options, run } of commands) {
      const call = `/${name}${options.some(({ required }) => required) ? ' walrus is purple' : ''}`;
      const parsed = parseCall(call, commands);
      if (parsed.kind !== 'command') throw new Error(`${call} is no command`);
      const replied = (library: Library): string => JSON.stringify(run(library, parsed.input));
      expect(replied(blueLibrary), name).not.toMatch(/Rosa Red|Of red|harbour/);
      if (name === 'who-said') expect(replied(redLibrary)).toContain('Rosa Red');
      expect(replied(direct), name).not.toMatch(/Rosa Red|Of red|harbour/);
    }
    expect(await editor.findArticle('blue', red.id)).toBeNull();
    expect(await editor.removeArticle('blue', red.id)).toBe(false);
    expect(await editor.listArticles('blue')).toMatchObject([{ id: blue.id }]);
    const exported = Object.keys(unzipSync(await editor.exportArticles('blue')));
    expect(exported).toEqual([`of-blue-${blue.id}.md`]);
  });

  it('the host’s thresholds hold for all of them', async () => {
    await add('red', 'Of red', 'The walrus is purple.');
    const opened = await Promise.all(['red', 'blue', null].map((server) => libraries.openLibrary(server)));
    expect(opened.map((library) => library.thresholds)).toEqual([thresholds, thresholds, thresholds]);
  });

  it('a draft belongs to the server that read it', async () => {
    const bytes = text('Draft', 'Words.');
    const { drafts } = await editor.readDrafts(
      'red',
      [{ kind: 'file', name: 'a.txt', bytes }],
      () => undefined,
    );
    const id = drafts[0]?.id ?? '';
    editor.forgetDraft('blue', id);
    expect(await editor.keepDraft('blue', id, {})).toMatchObject({ rule: 'no-such-draft' });
    expect(await editor.keepDraft('red', id, {})).toMatchObject({ title: 'Draft' });
    expect(await editor.keepDraft('red', id, {})).toMatchObject({ rule: 'no-such-draft' });
  });

  it('the host’s corpus can be turned off', async () => {
    await add('red', 'Of red', 'Words of red.');
    await libraries.openLibrary('red');
    await store.settings.writeSettings('red', { ...defaultSettings, searchHostCorpus: false });
    await waitUntil(() => libraries.findLibrary('red')?.articles.length === 1);
    expect(titles(await libraries.openLibrary('red'))).toEqual(['Of red']);
  });
});

describe('editing', () => {
  it('tells what was read, takes corrections, and exports what a corpus folder takes', async () => {
    const body = '“It is done,” said Ada North.\n\n- a list\n---\nend';
    const progress: number[] = [];
    const { drafts, problems } = await editor.readDrafts(
      'red',
      [
        { kind: 'file', name: 'a.txt', bytes: text('Given', body) },
        { kind: 'file', name: 'b.png', bytes: Buffer.from('GIF89a......') },
        { kind: 'file', name: 'c.txt', bytes: new Uint8Array(8 * 1024 * 1024 + 1) },
        { kind: 'url', url: 'http://127.0.0.1/' },
      ],
      (done) => progress.push(done),
    );
    expect(progress).toEqual([0, 1, 2, 3, 4]);
    expect(problems.map(({ rule }) => rule)).toEqual(['unsupported-type', 'too-large', 'private-address']);
    expect(drafts).toMatchObject([{ quotations: 1, replaces: null, article: { title: 'Given' } }]);
    const id = drafts[0]?.id ?? '';
    expect(await editor.keepDraft('red', id, { published: '2025-02-30' })).toMatchObject({
      rule: 'bad-date',
    });
    expect(await editor.keepDraft('red', id, { title: ' ' })).toMatchObject({ rule: 'bad-title' });
    expect(await editor.listArticles('red')).toEqual([]);
    const corrected = { title: 'Mine: “the” title', author: 'Bo', published: '2025-02-28' };
    const kept = await editor.keepDraft('red', id, corrected);
    expect(kept).toMatchObject(corrected);
    const [file] = Object.values(unzipSync(await editor.exportArticles('red')));
    const parsed = parseMarkdownArticle('x', 'x', strFromU8(file ?? new Uint8Array()));
    expect(parsed).toEqual({ article: await editor.findArticle('red', 'rule' in kept ? '' : kept.id) });
  });

  it('a draft can be corrected before it is kept, and an article after it', async () => {
    const bytes = text('Given', '“It is done,” said Ada North.\n\nThe second paragraph.');
    const { drafts } = await editor.readDrafts(
      'red',
      [{ kind: 'file', name: 'a.txt', bytes }],
      () => undefined,
    );
    const id = drafts[0]?.id ?? '';
    expect(editor.findDraft('blue', id)).toBeNull();
    expect(editor.correctDraft('blue', id, { title: 'Stolen' })).toMatchObject({ rule: 'no-such-draft' });
    expect(editor.correctDraft('red', id, { published: 'soon' })).toMatchObject({ rule: 'bad-date' });
    expect(editor.correctDraft('red', id, { author: ' Bo ' })).toMatchObject({ article: { author: 'Bo' } });
    expect(editor.findDraft('red', id)).toMatchObject({ id, article: { title: 'Given', author: 'Bo' } });
    const kept = await editor.keepDraft('red', id, {});
    if ('rule' in kept) throw new Error(kept.message);
    expect(editor.findDraft('red', id)).toBeNull();

    expect(await editor.correctArticle('red', kept.id, { author: '', title: 'Mine' })).toEqual({
      ...kept,
      author: null,
      title: 'Mine',
    });
    expect(await editor.correctArticle('red', kept.id, { title: '' })).toMatchObject({ rule: 'bad-title' });
    expect(await editor.correctArticle('blue', kept.id, { title: 'Stolen' })).toBeNull();
    expect(await editor.describeArticle('red', kept.id)).toEqual({
      kept: { ...kept, author: null, title: 'Mine' },
      language: 'en',
      paragraphs: 2,
      quotations: 1,
      clauses: 0,
    });
    expect(await editor.describeArticle('blue', kept.id)).toBeNull();
  });

  it('refuses more articles than a server may have, and keeps the draft', async () => {
    for (const name of ['one', 'two', 'three']) await add('red', name, `The text ${name}.`);
    await expect(add('red', 'four', 'The text four.')).rejects.toThrow('at most 3 articles');
    expect(await editor.listArticles('red')).toHaveLength(3);
  });
});

describe('keeping up', () => {
  it('a file that is new, changed or removed is seen within two seconds', async () => {
    await new Promise((done) => setTimeout(done, 300));
    const file = join(corpus, 'new.txt');
    writeFileSync(file, text('New', 'A first text.'));
    await waitUntil(() => libraries.findLibrary(null)?.articles.length === 2);
    appendFileSync(file, '\nAnd a second paragraph.');
    await waitUntil(() => JSON.stringify(libraries.findLibrary(null)?.articles).includes('second paragraph'));
    rmSync(file);
    await waitUntil(() => libraries.findLibrary(null)?.articles.length === 1);
  });

  it('what another process keeps is seen within two seconds, for one server and for all', async () => {
    await libraries.openLibrary('red');
    const other = await openStore({ dataFolder: folder, databaseUrl: null });
    await other.articles.keepArticle('red', articleOf('x', 'For red alone.', { title: 'Red' }), roomOfServer);
    await waitUntil(() => libraries.findLibrary('red')?.articles.length === 2);
    await other.articles.keepArticle('host', articleOf('x', 'For all.', { title: 'All' }), roomOfServer);
    await waitUntil(() => libraries.findLibrary('red')?.articles.length === 3);
    expect(titles(await libraries.openLibrary(null))).toEqual(['All', 'Of the host']);
    await other.close();
  });

  it('an article that is removed is answered from no more', async () => {
    const { id } = await add('red', 'Of red', 'Words of red.');
    expect(titles(await libraries.openLibrary('red'))).toEqual(['Of red', 'Of the host']);
    await editor.removeArticle('red', id);
    await waitUntil(() => libraries.findLibrary('red')?.articles.length === 1);
  });

  it('the least used library is dropped where memory is short, and opened again', async () => {
    const harbours = Array.from({ length: 400 }, (_, at) => `The harbour ${at} is long and dark.`).join(' ');
    for (const server of ['red', 'blue', 'green']) await add(server, `Of ${server}`, `${harbours} ${server}`);
    await close();
    await open();
    const hosts = libraries.readMemory();
    await libraries.openLibrary('red');
    const each = libraries.readMemory() - hosts;
    expect(each).toBeGreaterThan(2 * harbours.length);
    await close();
    await open((hosts + 2.5 * each) / 2 ** 20);
    for (const server of ['red', 'blue']) await libraries.openLibrary(server);
    // Asking for it makes the other one the least used.
    expect(libraries.findLibrary('red')).not.toBeNull();
    await libraries.openLibrary('green');
    expect(['red', 'blue', 'green'].map((server) => libraries.findLibrary(server) !== null)).toEqual([
      true,
      false,
      true,
    ]);
    expect(libraries.readMemory()).toBeLessThan(hosts + 2.5 * each);
    expect(titles(await libraries.openLibrary('blue'))).toEqual(['Of blue', 'Of the host']);
    await close();
    await open(0);
    expect(titles(await libraries.openLibrary('red'))).toEqual(['Of red', 'Of the host']);
    expect(libraries.findLibrary('red')).not.toBeNull();
  });

  it('a file that is half-written waits, while another one is read', async () => {
    const slow = join(corpus, 'slow.txt');
    const seen = new Set<string>();
    const look = (): void => {
      for (const { text: found } of libraries.findLibrary(null)?.articles ?? [])
        if (found.includes('beginning')) seen.add(found);
    };
    const watching = setInterval(look, 5);
    await new Promise((done) => setTimeout(done, 300));
    writeFileSync(slow, text('Slow', 'The beginning.'));
    for (let line = 0; line < 12; line += 1) {
      await new Promise((done) => setTimeout(done, 60));
      appendFileSync(slow, `Line ${line}.\n`);
      if (line === 4) writeFileSync(join(corpus, 'quick.txt'), text('Quick', 'Written at once.'));
    }
    await waitUntil(() => libraries.findLibrary(null)?.articles.length === 3);
    clearInterval(watching);
    // The last reading may be newer than the last look.
    look();
    expect([...seen]).toEqual([expect.stringContaining('Line 11.')]);
  });

  it('what changed while the program did not run is read at the start, and only that is analysed', async () => {
    await add('red', 'Of red', '“It stays,” said Rosa Red.');
    await libraries.openLibrary('red');
    await close();
    store = await openStore({ dataFolder: folder, databaseUrl: null });
    await store.articles.keepArticle(
      'red',
      articleOf('x', '“It came,” said Rita Red.', { title: 'New' }),
      roomOfServer,
    );
    await store.close();
    await open();
    const library = await libraries.openLibrary('red');
    expect(titles(library)).toEqual(['New', 'Of red', 'Of the host']);
    const speakers = [...library.entries.values()].flatMap(({ analysis }) =>
      analysis.people.map(({ name }) => name),
    );
    expect(speakers.sort()).toEqual(['Anna Berg', 'Rita Red', 'Rosa Red']);
  });

  const findSnapshots = (): readonly string[] =>
    readdirSync(join(folder, 'snapshots'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.part'))
      .map((name) => join(folder, 'snapshots', name));

  it('a snapshot is read again, and goes when its articles go', async () => {
    const [file = ''] = findSnapshots();
    await close();
    // Another speaker under a right checksum: what is told then came from the snapshot.
    const [header = '', ...body] = readFileSync(file, 'latin1').split('\n');
    const changed = body.join('\n').replaceAll('Anna Berg', 'Anno Berg');
    const checksum = createHash('sha256').update(changed, 'latin1').digest('hex');
    writeFileSync(file, `${JSON.stringify({ ...JSON.parse(header), checksum })}\n${changed}`, 'latin1');
    await open();
    const [entry] = libraries.findLibrary(null)?.entries.values() ?? [];
    expect(entry?.analysis.people).toMatchObject([{ name: 'Anno Berg' }]);
    writeFileSync(join(corpus, 'host.txt'), text('Of the host', 'Nobody said a word.'));
    await waitUntil(() => !findSnapshots().includes(file));
    await waitUntil(() => findSnapshots().length === 1);
  });

  it.each(['damaged', 'cut off', 'empty', 'of another version'])(
    'a snapshot that is %s is made again',
    async (state) => {
      await close();
      const [file = ''] = findSnapshots();
      const good = readFileSync(file, 'latin1');
      expect(good).toContain('"attributions"');
      const bad: Record<string, string> = {
        damaged: good.replace('"attributions"', '"attributionz"'),
        'cut off': good.slice(0, -5),
        empty: '',
        'of another version': good.replace('"version":"', '"version":"z'),
      };
      writeFileSync(file, bad[state] ?? '', 'latin1');
      await open();
      expect(readFileSync(file, 'latin1')).toBe(good);
      expect(libraries.findLibrary(null)?.articles).toHaveLength(1);
    },
  );
});
