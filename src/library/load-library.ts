import { analyzeArticle } from '../core/answer/analysis.ts';
import { createLibrary, type Library } from '../core/answer/library.ts';
import type { Problem } from '../core/text/problem.ts';
import { readCorpus } from './read-corpus.ts';

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** Reads, analyses and indexes the articles below the folders. */
export async function loadLibrary(folders: readonly string[]): Promise<LoadedLibrary> {
  const { articles, problems } = await readCorpus(folders);
  return { library: createLibrary(articles.map(analyzeArticle)), problems };
}
