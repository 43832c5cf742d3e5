import { chooseValue } from '../src/core/answer/choose-value.ts';
import type { Command } from '../src/core/answer/command.ts';
import { aboutOption, articleOption, pictureOption } from '../src/core/answer/command-options.ts';
import { listQuotes } from '../src/core/answer/list-quotes.ts';
import { listVoices, toPage } from '../src/core/answer/list-voices.ts';

export const quotes = {
  name: 'quotes',
  description: 'Everything that somebody is quoted as saying, the newest first',
  options: [
    {
      name: 'speaker',
      description: 'The person or body that is quoted',
      kind: 'text',
      required: true,
      suggest: 'speakers',
    },
    aboutOption,
    articleOption,
    pictureOption,
  ],
  run: (library, { texts, page: wanted }) => {
    const voices = listVoices(library);
    const names = voices.map(({ speaker }) => ({ value: speaker, label: speaker }));
    const chosen = chooseValue('speaker', texts.get('speaker') ?? '', names);
    if (chosen.kind === 'choice') return chosen;
    const speaker = chosen.value;
    const about = texts.get('about') ?? null;
    const found = listQuotes(library, { speaker, about, article: texts.get('article') ?? null });
    const { items, page } = toPage(found, wanted);
    const role = voices.find((voice) => voice.speaker === speaker)?.role ?? null;
    return { kind: 'quotes', speaker, role, about, findings: items, page };
  },
} as const satisfies Command;
