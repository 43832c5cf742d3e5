import type { Command } from '../src/core/answer/command.ts';
import { aboutOption, articleOption, pictureOption } from '../src/core/answer/command-options.ts';
import { listDated, toEvent } from '../src/core/answer/list-events.ts';
import { toPage } from '../src/core/answer/list-voices.ts';

export const timeline = {
  name: 'timeline',
  description: 'Dated sentences of the articles, in order',
  options: [aboutOption, articleOption, pictureOption],
  run: (library, { texts, page: wanted }) => {
    const about = texts.get('about') ?? null;
    const article = texts.get('article') ?? null;
    const { items, page } = toPage(listDated(library, { about, article }), wanted);
    return { kind: 'timeline', about, article, events: items.map((each) => toEvent(library, each)), page };
  },
} as const satisfies Command;
