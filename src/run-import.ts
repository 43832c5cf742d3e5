import { stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Problem } from './core/text/problem.ts';
import { fail, report } from './end-process.ts';
import type { LibraryRoom } from './library/library-room.ts';
import type { ParsedArticle } from './library/parse-article.ts';
import type { ArticleStore } from './library/store/articles.ts';
import { findHostCorpus } from './open-library.ts';
import { readConfiguration } from './read-environment.ts';

interface ImportFlags {
  readonly server?: string;
}

/** `verbatim import` */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('read articles and keep them: files, folders or addresses of web pages')
    .argument('<source...>', 'paths or URLs')
    .option('--server <id>', 'keep them for one Discord server alone')
    .action(importArticles);
}

async function importArticles(sources: readonly string[], { server }: ImportFlags): Promise<void> {
  if (server !== undefined && !/^\d{5,25}$/.test(server))
    fail(`import: expected a server's id, all digits, found ${server}`);
  // Answers come first where a bot runs on this machine.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const { dataFolder, databaseUrl } = await readConfiguration();
  const { openStore } = await import('./library/store/open-store.ts');
  const { hostLibrary } = await import('./library/read-imported.ts');
  const { roomOfHost, roomOfServer } = await import('./library/library-room.ts');
  const problems: Problem[] = [];
  const paths = await listSources(sources, problems);
  const store = await openStore({ dataFolder, databaseUrl });
  const room = server === undefined ? roomOfHost : roomOfServer;
  let kept = 0;
  try {
    const bar = await startBar('reading', paths.length);
    for (const path of paths) {
      const found = await keepOne(store.articles, server ?? hostLibrary, path, room);
      problems.push(...found);
      if (found.length === 0) kept += 1;
      bar.increment({ file: basename(path).slice(0, 40) });
    }
    bar.stop();
    if (kept > 0) await index(store.articles, server, dataFolder);
  } finally {
    await store.close();
  }
  report(problems);
  process.stdout.write(`${kept} of ${paths.length} kept, ${problems.length} problems\n`);
  if (problems.length) process.exitCode = 1;
}

/** Makes the snapshots that a bot starts with, so that its start need not wait for them. */
async function index(articles: ArticleStore, server: string | undefined, dataFolder: string): Promise<void> {
  const { readCorpus } = await import('./library/read-corpus.ts');
  const { hostLibrary } = await import('./library/read-imported.ts');
  const { createPartLoader } = await import('./library/part-loader.ts');
  const { loadParts } = await import('./library/load-parts.ts');
  const { folders } = await findHostCorpus([]);
  const host = server === undefined ? (await readCorpus(folders)).articles : [];
  const all = [...host, ...(await articles.readArticles(server ?? hostLibrary))];
  const bar = await startBar('indexing', all.length);
  await loadParts(await createPartLoader(dataFolder), server ?? hostLibrary, all, undefined, (done) =>
    bar.update(done, { file: '' }),
  );
  bar.stop();
}

/** On a terminal alone. */
async function startBar(doing: string, total: number) {
  const { default: progress } = await import('cli-progress');
  const format = `${doing} {bar} {value}/{total} {file}`;
  const bar = new progress.SingleBar({ format, clearOnComplete: true }, progress.Presets.shades_classic);
  if (process.stderr.isTTY) bar.start(total, 0, { file: '' });
  return bar;
}

/** Reads and keeps one article; gives what was wrong with it, or nothing. */
async function keepOne(
  articles: ArticleStore,
  library: string,
  path: string,
  room: LibraryRoom,
): Promise<readonly Problem[]> {
  const read = await readOne(path);
  if ('problems' in read) return read.problems;
  const kept = await articles.keepArticle(library, read.article, room);
  if (typeof kept !== 'string') return [];
  const { toFullProblem } = await import('./library/library-room.ts');
  return [toFullProblem(path, kept, room)];
}

const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** Folders as the files in them. */
async function listSources(sources: readonly string[], problems: Problem[]): Promise<readonly string[]> {
  const { listFiles } = await import('./library/read-corpus.ts');
  const paths: string[] = [];
  for (const source of sources) {
    const folder = !isUrl(source) && (await stat(source).catch(() => null))?.isDirectory();
    if (folder) paths.push(...(await listFiles(source, problems)));
    else paths.push(source);
  }
  return paths;
}

async function readOne(path: string): Promise<ParsedArticle> {
  if (!isUrl(path)) {
    const { readArticleFile } = await import('./library/read-corpus.ts');
    return await readArticleFile(path);
  }
  const { fetchPage } = await import('./library/reading/fetch-page.ts');
  const { readDocument } = await import('./library/reading/read-in-worker.ts');
  const page = await fetchPage(path);
  if ('rule' in page) return { problems: [page] };
  return await readDocument({ ...page, file: path, id: new URL(page.url).hostname });
}
