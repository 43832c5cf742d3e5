import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailableError } from '../core/server/libraries.ts';
import { toProblem } from '../core/text/problem.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';

/** The name under which the store keeps what `verbatim import` adds for all servers. No server's id looks like it. */
export const hostLibrary = 'host';

/** Where a store is, or would be. */
export interface StorePlace {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
}

/** The articles that everybody may search: those below the folders and those that were imported. */
export async function readHostCorpus(folders: readonly string[], store: StorePlace | null): Promise<Corpus> {
  const found = await readCorpus(folders);
  const imported = store ? await readImported(store) : { articles: [], problems: [] };
  return {
    articles: [...found.articles, ...imported.articles],
    problems: [...found.problems, ...imported.problems],
  };
}

/** What `verbatim import` has added. A store that is not there is not made; one that cannot be used is a problem. */
async function readImported(place: StorePlace): Promise<Corpus> {
  if (!(await isStoreThere(place))) return { articles: [], problems: [] };
  const { openStore } = await import('./store/open-store.ts');
  try {
    const store = await openStore(place);
    try {
      return { articles: await store.articles.readArticles(hostLibrary), problems: [] };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    const file = place.databaseUrl === null ? place.dataFolder : 'DATABASE_URL';
    return {
      articles: [],
      problems: [toProblem(file, 'store-unavailable', error.message)],
    };
  }
}

/** Whether something was ever kept, as far as can be told without making a store. */
export async function isStoreThere({ dataFolder, databaseUrl }: StorePlace): Promise<boolean> {
  if (databaseUrl !== null) return true;
  return await access(join(dataFolder, 'verbatim.sqlite')).then(
    () => true,
    () => false,
  );
}
