import type { Answer, Question } from './answer.ts';
import { findPassageAnswer } from './ask.ts';
import type { Library } from './library.ts';

/** A first version: as `ask`. */
export function findClauseAnswer(library: Library, question: Question): Answer {
  return findPassageAnswer(library, question);
}
