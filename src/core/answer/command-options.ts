import type { CommandOption } from './command.ts';

/** Options that several commands have. */
export const articleOption = {
  name: 'article',
  description: 'Only in this article',
  kind: 'text',
  required: false,
  suggest: 'articles',
} as const satisfies CommandOption;

export const aboutOption = {
  name: 'about',
  description: 'Only what is about this topic',
  kind: 'text',
  required: false,
  suggest: null,
} as const satisfies CommandOption;

export const pictureOption = {
  name: 'picture',
  description: 'As a picture',
  kind: 'flag',
  required: false,
  suggest: null,
} as const satisfies CommandOption;
