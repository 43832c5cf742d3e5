import type { Question } from './answer.ts';

/** A first version: the kind of question that free text is. */
export function routeMention(text: string): Question {
  if (/\bwho (?:said|called|warned|claimed|told)\b/i.test(text)) return { kind: 'who-said', text };
  if (/\b(?:clause|article \d|section \d|provision)/i.test(text)) return { kind: 'what-clause', text };
  return { kind: 'ask', text };
}
