import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { findAnswer } from '../core/answer/find-answer.ts';
import type { Library } from '../core/answer/library.ts';
import { routeMention } from '../core/answer/route-mention.ts';
import { toAnswerJson } from '../core/answer/to-json.ts';
import { readJsonLines } from './read-json-lines.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  command: z.enum(['who-said', 'what-clause', 'ask', 'mention']),
  text: z.string(),
});

/** JSON lines `{id, command, text}` in, answers out, in order. */
export async function answerBatch(library: Library, input: Readable, output: Writable): Promise<void> {
  for await (const value of readJsonLines(input)) {
    const { id, command, text } = lineSchema.parse(value);
    const answer = findAnswer(library, command === 'mention' ? routeMention(text) : { kind: command, text });
    if (!output.write(`${JSON.stringify({ id, ...toAnswerJson(answer) })}\n`)) await once(output, 'drain');
  }
}
