import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { findAnswer } from '../core/answer/find-answer.ts';
import type { Library } from '../core/answer/library.ts';
import { toAnswerJson } from '../core/answer/to-json.ts';
import { questionLine, toQuestion } from './question-line.ts';
import { type LineSource, readJsonLines } from './read-json-lines.ts';

/** JSON lines `{id, command, text}` in, answers out, in order. What is wrong with a line is told, and the next one is read. */
export async function answerBatch(
  library: Library,
  input: LineSource,
  output: Writable,
  tell: (problem: string) => void,
): Promise<void> {
  for await (const line of readJsonLines(input, (line) => questionLine.safeParse(line))) {
    if (line.kind === 'problem') {
      tell(line.message);
      continue;
    }
    const answer = toAnswerJson(findAnswer(library, toQuestion(line.value)));
    if (!output.write(`${JSON.stringify({ id: line.value.id, ...answer })}\n`)) await once(output, 'drain');
  }
}
