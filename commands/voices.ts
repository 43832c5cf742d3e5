import type { Command } from '../src/core/answer/command.ts';
import { pictureOption } from '../src/core/answer/command-options.ts';
import { listVoices, toPage } from '../src/core/answer/list-voices.ts';

export const voices = {
  name: 'voices',
  description: 'Who is quoted in the articles, and how often',
  options: [pictureOption],
  run: (library, input) => {
    const { items, page } = toPage(listVoices(library), input.page);
    return { kind: 'voices', voices: items, page };
  },
} as const satisfies Command;
