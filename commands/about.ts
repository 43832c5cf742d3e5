import type { Command } from '../src/core/answer/command.ts';
import { summarizeCorpus } from '../src/core/answer/summarize-corpus.ts';

export const about = {
  name: 'about',
  description: 'What is indexed, from when to when, and how answers are made',
  options: [],
  run: (library) => ({ kind: 'about', corpus: summarizeCorpus(library), articles: library.articles }),
} as const satisfies Command;
