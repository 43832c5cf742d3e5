import type { Command } from '../src/core/answer/command.ts';
import { articleOption } from '../src/core/answer/command-options.ts';
import { findAnswer } from '../src/core/answer/find-answer.ts';

export const whoSaid = {
  name: 'who-said',
  description: 'Who said these words, and where',
  options: [
    {
      name: 'quote',
      description: 'The words, as you remember them',
      kind: 'text',
      required: true,
      suggest: null,
    },
    articleOption,
    {
      name: 'speaker',
      description: 'Only by this person',
      kind: 'text',
      required: false,
      suggest: 'speakers',
    },
  ],
  run: (library, { texts }) => {
    const question = {
      kind: 'who-said',
      text: texts.get('quote') ?? '',
      article: texts.get('article'),
      speaker: texts.get('speaker'),
    } as const;
    return { kind: 'answer', question, answer: findAnswer(library, question) };
  },
} as const satisfies Command;
