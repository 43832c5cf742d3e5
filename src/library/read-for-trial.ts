import { basename, extname } from 'node:path';
import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import type { Problem } from '../core/text/problem.ts';
import { openWorker, WorkerStoppedError } from './open-worker.ts';
import { readSource } from './reading/read-in-worker.ts';

export interface ArticleReader {
  /** Total: what cannot be read or takes too long is told as problems. */
  readonly read: (
    file: string,
    bytes: Uint8Array,
  ) => Promise<AnalyzedArticle | { readonly problems: readonly Problem[] }>;
  readonly close: () => Promise<void>;
}

/** Reads and analyses files that are not kept, in a thread of its own. */
export function openArticleReader(): ArticleReader {
  const worker = openWorker();
  return {
    read: async (file, bytes) => {
      const id = basename(file, extname(file)) || 'text';
      const parsed = await readSource(worker, { file, id, bytes, url: null, charset: null });
      if ('problems' in parsed) return parsed;
      const { article } = parsed;
      try {
        return { article, analysis: JSON.parse(String(await worker.run({ kind: 'analyze', article }))) };
      } catch (error) {
        if (!(error instanceof WorkerStoppedError)) throw error;
        const message = `expected a text that can be analysed with the memory and time there is`;
        return { problems: [{ file, line: 1, column: 1, rule: 'too-complex', message }] };
      }
    },
    close: worker.close,
  };
}
