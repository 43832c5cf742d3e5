import { analyzeArticle } from '../core/answer/analysis.ts';
import { createLibrary, type Library } from '../core/answer/library.ts';
import type { Problem } from '../core/text/problem.ts';
import { readHostCorpus, type StorePlace } from './read-imported.ts';

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** Reads, analyses and indexes the articles below the folders, and what was imported into the store, if any is given. */
export async function loadLibrary(
  folders: readonly string[],
  store: StorePlace | null = null,
): Promise<LoadedLibrary> {
  const { articles, problems } = await readHostCorpus(folders, store);
  return { library: createLibrary(articles.map(analyzeArticle)), problems };
}
