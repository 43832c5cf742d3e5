import { parentPort } from 'node:worker_threads';
import { analyzeArticle } from '../core/answer/analysis.ts';
import { createIndexData } from '../core/answer/library.ts';
import type { Article } from '../core/text/article.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { type DocumentSource, readDocumentSource } from './reading/read-document.ts';

/** What the worker is asked to do, off the main thread. */
export type LibraryTask =
  | { readonly kind: 'read'; readonly source: DocumentSource }
  | { readonly kind: 'analyze'; readonly article: Article }
  | { readonly kind: 'index'; readonly entries: readonly SerializedEntry[] };

/** An article with its `Analysis` as JSON. */
export interface SerializedEntry {
  readonly article: Article;
  readonly analysis: string;
}

const run = async (task: LibraryTask): Promise<unknown> => {
  switch (task.kind) {
    case 'read':
      return await readDocumentSource(task.source);
    case 'analyze':
      // As text: a string is handed over at once, while an object would be built again in one go.
      return JSON.stringify(analyzeArticle(task.article).analysis);
    case 'index':
      return createIndexData(
        task.entries.map(({ article, analysis }) => ({ article, analysis: JSON.parse(analysis) })),
      );
    default:
      return assertNever(task);
  }
};

parentPort?.on('message', (task: LibraryTask) => {
  run(task).then(
    (value) => parentPort?.postMessage({ kind: 'done', value }),
    (error: unknown) =>
      parentPort?.postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
  );
});
