import { resolve } from 'node:path';
import type { Library } from '../../src/core/answer/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

/** The starter corpus, read and indexed. */
export async function openStarterLibrary(): Promise<Library> {
  const { library } = await loadLibrary([resolve(import.meta.dirname, '../../corpus/articles')]);
  return library;
}
