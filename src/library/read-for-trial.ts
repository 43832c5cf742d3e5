import { basename, extname } from 'node:path';
import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import type { Problem } from '../core/text/problem.ts';
import { sharedWorker, WorkerStoppedError } from './open-worker.ts';
import { readDocument } from './reading/read-in-worker.ts';

/** Reads and analyses a file that is not kept. Total: what cannot be read or takes too long is told as problems. */
export async function readForTrial(
  file: string,
  bytes: Uint8Array,
): Promise<AnalyzedArticle | { readonly problems: readonly Problem[] }> {
  const id = basename(file, extname(file)) || 'text';
  const parsed = await readDocument({ file, id, bytes, url: null, charset: null });
  if ('problems' in parsed) return parsed;
  const { article } = parsed;
  try {
    return { article, analysis: JSON.parse(String(await sharedWorker.run({ kind: 'analyze', article }))) };
  } catch (error) {
    if (!(error instanceof WorkerStoppedError)) throw error;
    const message = 'expected a text that can be analysed with the memory and time there is';
    return { problems: [{ file, line: 1, column: 1, rule: 'too-complex', message }] };
  }
}
