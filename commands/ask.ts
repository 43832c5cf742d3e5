import type { Command } from '../src/core/answer/command.ts';
import { articleOption } from '../src/core/answer/command-options.ts';
import { findAnswer } from '../src/core/answer/find-answer.ts';

export const ask = {
  name: 'ask',
  description: 'Any question that the articles may answer',
  options: [
    { name: 'question', description: 'What you want to know', kind: 'text', required: true, suggest: null },
    articleOption,
  ],
  run: (library, { texts }) => {
    const question = {
      kind: 'ask',
      text: texts.get('question') ?? '',
      article: texts.get('article'),
    } as const;
    return { kind: 'answer', question, answer: findAnswer(library, question) };
  },
} as const satisfies Command;
