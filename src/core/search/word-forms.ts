import { irregularForms } from './irregular-forms-en.ts';
import type { Language } from './language.ts';
import { type Term, toKey } from './terms.ts';

/** Each form → all forms of its word. */
const groups = new Map<string, readonly string[]>();
for (const forms of irregularForms)
  for (const form of forms) groups.set(form, [...(groups.get(form) ?? []), ...forms]);

/** "invent", "invention": the stemmer makes "inven" of the one. Shorter words may be others, as "port" and "portion". */
const verb = /^[a-z]{4,30}t$/;
const noun = /^[a-z]{4,30}tions?$/;

function ionForms(word: string): readonly string[] {
  if (verb.test(word)) return [`${word}ion`];
  return noun.test(word) ? [word.replace(/ions?$/, '')] : [];
}

/** Keys of other forms of a word that no stemmer leads back to one: "died" and "dying" for "die", "won" for "win". English. */
export function findOtherForms({ word, key, number }: Term, language: Language): readonly string[] {
  if (number || language.tag !== 'en') return [];
  const forms = [...(groups.get(word) ?? []), ...ionForms(word)];
  return forms.length === 0
    ? []
    : [...new Set(forms.map((form) => toKey(form, language)))].filter((other) => other !== key);
}
