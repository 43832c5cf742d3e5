import { assertNever } from '../text/assert-never.ts';
import type { Answer, Question } from './answer.ts';
import { findPassageAnswer } from './ask.ts';
import { calmQuestion } from './calm-question.ts';
import type { Library } from './library.ts';
import { isSmallTalk } from './strip-question.ts';
import { findClauseAnswer } from './what-clause.ts';
import { findSpeakerAnswer } from './who-said.ts';

/** The answer to a question that already has its kind; `routeMention` finds the kind of free text. */
export function findAnswer(library: Library, asked: Question): Answer {
  const question = calmQuestion(asked);
  if (isSmallTalk(question.text)) return { kind: 'unclear', command: question.kind, reason: 'small-talk' };
  switch (question.kind) {
    case 'who-said':
      return findSpeakerAnswer(library, question);
    case 'what-clause':
      return findClauseAnswer(library, question);
    case 'ask':
      return findPassageAnswer(library, question);
    default:
      return assertNever(question.kind);
  }
}
