import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/library/store/open-store.ts';
import { runCommandLine } from '../support/run-command-line.ts';

const documents = resolve(import.meta.dirname, '../fixtures/documents');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/one.txt'), 'One\n\nThe first text.\n');
  writeFileSync(join(folder, 'in/bad.txt'), 'Only a title');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('import keeps what it can read, says what it cannot, and keeps nothing twice', async () => {
  const env = { DATA_DIR: join(folder, 'data') };
  const sources = [join(folder, 'in'), join(documents, 'libreoffice.docx'), 'http://127.0.0.1/x'];
  for (let round = 0; round < 2; round += 1) {
    const { status, stdout, stderr } = await runCommandLine(['import', ...sources], '', env);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '2 of 4 kept, 2 problems\n' });
    expect(stderr).toContain('bad.txt:2:1 empty-body');
    expect(stderr).toContain('http://127.0.0.1/x:1:1 private-address');
  }
  const store = await openStore({ dataFolder: env.DATA_DIR, databaseUrl: null });
  const titles = (await store.articles.listArticles('host')).map(({ title }) => title);
  await store.close();
  expect(titles.sort()).toEqual(['Ministers meet in Vienna', 'One']);
  const snapshots = readdirSync(join(env.DATA_DIR, 'snapshots'), { recursive: true, encoding: 'utf8' });
  expect(snapshots.filter((name) => name.endsWith('.part'))).toHaveLength(1);
});

it('a document is read by what it contains, whatever it is called', async () => {
  const strange = join(folder, 'strange');
  mkdirSync(strange);
  copyFileSync(join(documents, 'libreoffice.pdf'), join(strange, 'a.txt'));
  copyFileSync(join(documents, 'libreoffice.docx'), join(strange, 'B.TXT'));
  copyFileSync(join(documents, 'article-source.html'), join(strange, 'c.txt'));
  copyFileSync(join(documents, 'libreoffice.odt'), join(strange, 'd.md'));
  writeFileSync(join(strange, 'notes'), 'Notes\n\nWithout an extension.\n');
  const names = ['a.txt', 'B.TXT', 'c.txt', 'd.md', 'notes'].map((name) => join(strange, name));
  const { stdout, stderr } = await runCommandLine(['import', ...names], '', {
    DATA_DIR: join(folder, 'strange-data'),
  });
  expect(stdout).toBe('4 of 5 kept, 1 problems\n');
  expect(stderr).toContain('d.md:1:1 unsupported-type');
});

it('what was imported is checked and answered from, and a store that cannot be read is told', async () => {
  const env = { DATA_DIR: join(folder, 'seen') };
  writeFileSync(join(folder, 'seal.txt'), 'Of the seal\n\n“The seal sings at noon,” said Ida Moss.\n');
  const before = await runCommandLine(['check'], '', env);
  await runCommandLine(['import', join(folder, 'seal.txt')], '', env);
  const counted = (stdout: string): number => Number.parseInt(stdout, 10);
  expect(counted((await runCommandLine(['check'], '', env)).stdout)).toBe(counted(before.stdout) + 1);
  const question = ['ask', '--json', '/who-said the seal sings at noon'];
  expect(JSON.parse((await runCommandLine(question, '', env)).stdout)).toMatchObject({
    kind: 'answered',
    attribution: { speaker: 'Ida Moss' },
  });
  const elsewhere = await runCommandLine([...question, '--corpus', join(folder, 'in')], '', env);
  expect(JSON.parse(elsewhere.stdout)).toMatchObject({ kind: 'not-found' });
  writeFileSync(join(env.DATA_DIR, 'verbatim.sqlite'), 'this is no database, however long it is read');
  const { stdout, stderr } = await runCommandLine(question, '', env);
  expect(stderr).toContain('store-unavailable');
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'not-found' });
});

it('feedback prints lines that ask --batch can answer', async () => {
  const env = { DATA_DIR: join(folder, 'feedback') };
  const store = await openStore({ dataFolder: env.DATA_DIR, databaseUrl: null });
  await store.feedback.addFeedback({
    answerId: 'a1',
    member: 'secret-hash',
    server: 's1',
    verdict: 'bad',
    reason: 'wrong-passage',
    command: 'who-said',
    question: 'a gross violation',
    corpusVersion: 'c1',
    at: '2026-01-02T03:04:05.000Z',
  });
  await store.close();
  const { stdout } = await runCommandLine(['feedback'], '', env);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'a1', command: 'who-said', text: 'a gross violation' });
  expect(stdout).not.toContain('secret-hash');
  const replayed = await runCommandLine(['ask', '--batch'], stdout, env);
  expect(JSON.parse(replayed.stdout)).toMatchObject({ id: 'a1', command: 'who-said' });
});
