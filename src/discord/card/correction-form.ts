import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from 'discord.js';
import type { Strings } from '../../core/locale/strings.ts';
import type { Correction } from '../../core/server/libraries.ts';
import type { Article } from '../../core/text/article.ts';
import { cutAt } from './markup.ts';

const fields = ['title', 'author', 'publisher', 'published'] as const;
type Field = (typeof fields)[number];

/** Longest value of each, as the library takes them. */
const longest: Record<Field, number> = { title: 500, author: 500, publisher: 500, published: 10 };

/** Asks for what the reading of a document gets wrong at times, filled in with what it found. */
export function toCorrectionForm(
  id: string,
  article: Pick<Article, Field>,
  { library }: Strings,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: cutAt(library.correct, 45),
    components: fields.map((field): APILabelComponent => {
      const value = cutAt(article[field] ?? '', longest[field]);
      return {
        type: ComponentType.Label,
        label: library[field],
        component: {
          type: ComponentType.TextInput,
          custom_id: field,
          style: TextInputStyle.Short,
          required: field === 'title',
          max_length: longest[field],
          ...(value ? { value } : {}),
        },
      };
    }),
  };
}

/** What a person has left in the form: empty is "not known". */
export function readCorrection(given: ModalSubmitFields): Correction {
  const value = (field: Field): string | null => given.getTextInputValue(field).trim() || null;
  return {
    title: value('title') ?? '',
    author: value('author'),
    publisher: value('publisher'),
    published: value('published'),
  };
}
