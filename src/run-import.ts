import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type Problem, toProblem } from './core/text/problem.ts';
import { fail, report } from './end-process.ts';
import type { ParsedArticle } from './library/parse-article.ts';
import type { ArticleStore } from './library/store/articles.ts';
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

/** The most articles that the host keeps in the store. */
const mostOfHost = 100_000;

async function importArticles(sources: readonly string[], { server }: ImportFlags): Promise<void> {
  if (server !== undefined && !/^\d{5,25}$/.test(server))
    fail(`import: expected a server's id, all digits, found ${server}`);
  const { dataFolder, databaseUrl } = await readConfiguration();
  const { openStore } = await import('./library/store/open-store.ts');
  const { hostLibrary } = await import('./library/read-imported.ts');
  const { mostOfServer } = await import('./library/edit-library.ts');
  const { default: progress } = await import('cli-progress');
  const problems: Problem[] = [];
  const paths = await listSources(sources, problems);
  const store = await openStore({ dataFolder, databaseUrl });
  const most = server === undefined ? mostOfHost : mostOfServer;
  const bar = new progress.SingleBar(
    { format: '{bar} {value}/{total} {file}', clearOnComplete: true },
    progress.Presets.shades_classic,
  );
  if (process.stderr.isTTY) bar.start(paths.length, 0, { file: '' });
  let kept = 0;
  try {
    for (const path of paths) {
      const found = await keepOne(store.articles, server ?? hostLibrary, path, most);
      problems.push(...found);
      if (found.length === 0) kept += 1;
      bar.increment({ file: basename(path).slice(0, 40) });
    }
  } finally {
    bar.stop();
    await store.close();
  }
  report(problems);
  process.stdout.write(`${kept} of ${paths.length} kept, ${problems.length} problems\n`);
  if (problems.length) process.exitCode = 1;
}

/** Reads and keeps one article; gives what was wrong with it, or nothing. */
async function keepOne(
  articles: ArticleStore,
  library: string,
  path: string,
  most: number,
): Promise<readonly Problem[]> {
  const read = await readOne(path);
  if ('problems' in read) return read.problems;
  const kept = await articles.keepArticle(library, read.article, most);
  return kept === 'full'
    ? [toProblem(path, 'too-many', `expected at most ${most} articles in a library`)]
    : [];
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
