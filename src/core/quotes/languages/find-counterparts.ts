import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { LanguageTable } from './language-table.ts';
import { russian } from './ru.ts';

/** Every language beside English: a new one is a file and a word here. */
export const languageTables: readonly LanguageTable[] = [german, french, spanish, russian];

/** The English counterparts of a language's forms. */
export type Counterparts = ReadonlyMap<string, string>;

const none: Counterparts = new Map();

const byLanguage: ReadonlyMap<string, Counterparts> = new Map(
  languageTables.map(({ language, counterparts }) => [
    language,
    new Map(
      Object.entries(counterparts).flatMap(([english, forms]) =>
        forms.split(' ').map((form): readonly [string, string] => [form, english]),
      ),
    ),
  ]),
);

/** `tag` is a BCP 47 tag; a language without a table has no counterparts and is read as English is. */
export const findCounterparts = (tag: string): Counterparts =>
  byLanguage.get(tag.split('-')[0] ?? tag) ?? none;
