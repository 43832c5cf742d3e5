import { z } from 'zod';
import { type Problem, toProblem } from '../../core/text/problem.ts';
import { sharedWorker, WorkerStoppedError } from '../open-worker.ts';
import type { ParsedArticle } from '../parse-article.ts';
import type { DocumentSource } from './read-document.ts';

const text = z.string().nullable();
const parsedSchema = z.union([
  z.object({
    article: z.object({
      id: z.string(),
      title: z.string(),
      publisher: text,
      author: text,
      published: text,
      url: text,
      language: z.string(),
      sources: z.array(z.string()),
      summary: z.boolean(),
      text: z.string(),
    }),
  }),
  z.object({
    problems: z.array(
      z.object({
        file: z.string(),
        line: z.number(),
        column: z.number(),
        rule: z.string(),
        message: z.string(),
      }),
    ),
  }),
]);

/** Reads a document in the worker: one that eats memory or time ends the thread and is a problem, no more. */
export async function readDocument(source: DocumentSource): Promise<ParsedArticle> {
  try {
    return parsedSchema.parse(await sharedWorker.run({ kind: 'read', source }));
  } catch (error) {
    if (!(error instanceof WorkerStoppedError)) throw error;
    return { problems: [tooComplex(source.file, error)] };
  }
}

export const tooComplex = (file: string, { message }: WorkerStoppedError): Problem =>
  toProblem(
    file,
    'too-complex',
    `expected a document that can be read with the memory and time there is: ${message}`,
  );
