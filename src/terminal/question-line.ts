import { z } from 'zod';
import type { Question } from '../core/answer/answer.ts';
import { routeMention } from '../core/answer/route-mention.ts';

/** The id that a line gives itself, for what comes back. */
export const lineId = z.union([z.string(), z.number()], { error: 'expected a string or a number' });

/** The fixed shape of a question in JSON lines; `command` is a slash command's name, or `mention`. */
export const questionLine = z.object({
  id: lineId,
  command: z.enum(['who-said', 'what-clause', 'ask', 'mention']),
  text: z.string(),
});

/** A mention is read as free text; any other question has its kind already. */
export const toQuestion = ({ command, text }: z.infer<typeof questionLine>): Question =>
  command === 'mention' ? routeMention(text) : { kind: command, text };
