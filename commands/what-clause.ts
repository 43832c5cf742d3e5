import type { Command } from '../src/core/answer/command.ts';
import { articleOption } from '../src/core/answer/command-options.ts';
import { findAnswer } from '../src/core/answer/find-answer.ts';

export const whatClause = {
  name: 'what-clause',
  description: 'The clause of an agreement on a topic',
  options: [
    {
      name: 'topic',
      description: 'A topic, a situation, a question or a number',
      kind: 'text',
      required: true,
      suggest: null,
    },
    {
      name: 'agreement',
      description: 'Only in this agreement',
      kind: 'text',
      required: false,
      suggest: 'agreements',
    },
    {
      name: 'label',
      description: 'A clause by its number, such as 4(2)',
      kind: 'text',
      required: false,
      suggest: null,
    },
    articleOption,
  ],
  run: (library, { texts }) => {
    const question = {
      kind: 'what-clause',
      text: texts.get('topic') ?? '',
      agreement: texts.get('agreement'),
      label: texts.get('label'),
      article: texts.get('article'),
    } as const;
    return { kind: 'answer', question, answer: findAnswer(library, question) };
  },
} as const satisfies Command;
