import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, type TestContext } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseCall } from '../../src/core/answer/parse-call.ts';
import { StoreUnavailableError } from '../../src/core/server/libraries.ts';
import { defaultSettings } from '../../src/core/server/settings.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { createLibraryEditor } from '../../src/library/edit-library.ts';
import { roomOfServer } from '../../src/library/library-room.ts';
import { openLibraries } from '../../src/library/open-libraries.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';
import { runCommandLine } from '../support/run-command-line.ts';

/** A file system of two megabytes in memory; mounting it takes the rights of root. */
let folder = '';
let mounted = false;
const mount = (...args: readonly string[]): void => {
  execFileSync('mount', [...args, folder], { stdio: 'ignore' });
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-full-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs');
    mounted = true;
  } catch {
    mounted = false;
  }
});
afterEach(() => {
  if (mounted) execFileSync('umount', ['--lazy', folder]);
  rmSync(folder, { recursive: true, force: true });
});
const skipUnlessMounted = (context: TestContext): void => {
  if (!mounted) context.skip('a file system of its own needs the rights of root');
};

/** Keeps articles until the store refuses; gives how many it took and why it took no more. */
async function fill(store: Store): Promise<{ readonly kept: number; readonly error: unknown }> {
  for (let kept = 0; ; kept += 1)
    try {
      const text = `“Number ${kept} is here,” said Anna Berg. ${'word '.repeat(10_000)}`;
      await store.articles.keepArticle(
        's1',
        articleOf('x', text, { title: `Article ${kept}` }),
        roomOfServer,
      );
    } catch (error) {
      return { kept, error };
    }
}

it('a full disk takes nothing more, keeps all that it took, and answers go on', async (context) => {
  skipUnlessMounted(context);
  const corpus = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
  writeFileSync(join(corpus, 'host.txt'), 'Of the host\n\n“The lighthouse stays dark,” said Ida Moss.\n');
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  await store.settings.writeSettings('s1', { ...defaultSettings, language: 'de' });
  const { kept, error } = await fill(store);
  expect(error).toBeInstanceOf(StoreUnavailableError);
  expect(String(error)).toContain('full');
  expect(kept).toBeGreaterThan(3);

  const editor = createLibraryEditor({ articles: store.articles });
  const bytes = Buffer.from(`New\n\n${'other words '.repeat(10_000)}`);
  const { drafts } = await editor.readDrafts(
    's1',
    [{ kind: 'file', name: 'new.txt', bytes }],
    () => undefined,
  );
  await expect(editor.keepDraft('s1', drafts[0]?.id ?? '', {})).rejects.toThrow(StoreUnavailableError);
  expect(editor.findDraft('s1', drafts[0]?.id ?? '')).not.toBeNull();

  expect(await store.articles.countArticles('s1')).toBe(kept);
  expect(await store.settings.readSettings('s1')).toMatchObject({ language: 'de' });
  const options = { store, corpus: [corpus], dataFolder: folder, indexMemory: 64 };
  const libraries = await openLibraries({
    ...options,
    onProblems: () => undefined,
    onFailure: (failure) => {
      throw failure;
    },
  });
  const library = await libraries.openLibrary('s1');
  expect(library.articles).toHaveLength(kept + 1);
  const call = parseCall('/who-said number 1 is here', commands);
  const reply =
    call.kind === 'command'
      ? commands.find(({ name }) => name === call.name)?.run(library, call.input)
      : null;
  expect(JSON.stringify(reply)).toContain('Anna Berg');
  await libraries.close();

  mount('-o', 'remount,size=20m');
  expect(await editor.keepDraft('s1', drafts[0]?.id ?? '', {})).toMatchObject({ title: 'New' });
  expect(await store.articles.readRevision('s1')).toBe(kept + 1);
  await store.close();
  rmSync(corpus, { recursive: true });
}, 60_000);

it('a file system that cannot be written is told, and what can be answered is', async (context) => {
  skipUnlessMounted(context);
  const env = { DATA_DIR: folder };
  const article = join(folder, 'seal.txt');
  writeFileSync(article, 'Of the seal\n\n“The seal sings at noon,” said Ida Moss.\n');
  expect(await runCommandLine(['import', article], '', env)).toMatchObject({ status: 0 });
  mount('-o', 'remount,ro');
  const written = await runCommandLine(['import', article], '', env);
  expect(written.status).not.toBe(0);
  expect(written.stderr).toContain('the store cannot be used now');
  expect(written.stderr.trim().split('\n')).toHaveLength(1);
  const asked = await runCommandLine(['ask', '--json', '/who-said a gross violation'], '', env);
  expect(JSON.parse(asked.stdout)).toMatchObject({ kind: 'answered' });
  expect(asked.stderr).toContain('store-unavailable');
});
