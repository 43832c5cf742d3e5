import type { Analysis } from '../core/answer/analysis.ts';
import type { Article } from '../core/text/article.ts';
import { keyOf } from './content-keys.ts';
import { type LibraryWorker, sharedWorker, WorkerStoppedError } from './open-worker.ts';

/** Analyses articles in the worker. */
export interface Analyst {
  /** `Analysis` as JSON. @throws WorkerStoppedError where the article takes more memory or time than there is. */
  readonly analyze: (article: Article) => Promise<string>;
}

/** How many analyses are remembered: a draft that is kept is not analysed again. */
const remembered = 64;

const createAnalyst = (worker: LibraryWorker): Analyst => {
  const latest = new Map<string, string>();
  return {
    analyze: async (article) => {
      const key = keyOf(article);
      const known = latest.get(key);
      if (known !== undefined) return known;
      const json = String(await worker.run({ kind: 'analyze', article }));
      latest.set(key, json);
      for (const oldest of [...latest.keys()].slice(0, -remembered)) latest.delete(oldest);
      return json;
    },
  };
};

/** That of the whole process. */
export const sharedAnalyst = createAnalyst(sharedWorker);

const nothingFound: Analysis = { people: [], attributions: [], agreement: null, reported: [], dates: [] };

/** As `analyze`; an article that is too much for the worker can be searched all the same, without anything being found in it. */
export async function analyzeOrSkip(analyst: Analyst, article: Article): Promise<string> {
  try {
    return await analyst.analyze(article);
  } catch (error) {
    if (!(error instanceof WorkerStoppedError)) throw error;
    return JSON.stringify(nothingFound);
  }
}
