import { chooseValue } from '../src/core/answer/choose-value.ts';
import type { Command } from '../src/core/answer/command.ts';
import { listAgreements, listParagraphs } from '../src/core/answer/list-paragraphs.ts';
import { countVoices, toPage } from '../src/core/answer/list-voices.ts';

export const article = {
  name: 'article',
  description: 'What an article is and says, paragraph by paragraph',
  options: [
    {
      name: 'name',
      description: 'The title of the article, or a part of it',
      kind: 'text',
      required: false,
      suggest: 'articles',
    },
  ],
  run: (library, { texts, page: wanted }) => {
    const known = library.articles.map(({ id, title }) => ({ value: id, label: title }));
    const [first] = known;
    const name = texts.get('name') ?? (known.length === 1 && first ? first.value : '');
    const chosen = chooseValue('name', name, known);
    if (chosen.kind === 'choice') return chosen;
    const entry = library.entries.get(chosen.value);
    if (!entry) return { kind: 'choice', option: 'name', asked: name, choices: [] };
    const { items, page } = toPage(listParagraphs(entry), wanted);
    return {
      kind: 'article',
      article: entry.article,
      paragraphs: items,
      speakers: countVoices([entry]),
      agreements: listAgreements(library, entry.article),
      page,
    };
  },
} as const satisfies Command;
