import type { Library } from '../core/answer/library.ts';
import type { Article } from '../core/text/article.ts';
import type { Problem } from '../core/text/problem.ts';
import { openWordTable } from './open-word-table.ts';
import { hostLibrary, isStoreThere, readHostCorpus, type StorePlace } from './read-imported.ts';

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/**
 * Reads, analyses and indexes the articles below the folders, and what was imported into the store, if any is given. Where there is
 * a store, the snapshots beside it are used.
 */
export async function loadLibrary(
  folders: readonly string[],
  store: StorePlace | null = null,
): Promise<LoadedLibrary> {
  const { articles, problems } = await readHostCorpus(folders, store);
  const library =
    store && (await isStoreThere(store)) ? await loadStored(store, articles) : await build(articles);
  return { library, problems };
}

async function build(articles: readonly Article[]): Promise<Library> {
  const { analyzeArticle } = await import('../core/answer/analysis.ts');
  const { createLibrary } = await import('../core/answer/library.ts');
  return createLibrary(articles.map(analyzeArticle), await openWordTable());
}

async function loadStored({ dataFolder }: StorePlace, articles: readonly Article[]): Promise<Library> {
  const { createPartLoader } = await import('./part-loader.ts');
  const { loadParts } = await import('./load-parts.ts');
  return (await loadParts(await createPartLoader(dataFolder), hostLibrary, articles)).library;
}
