import { editDistance } from '../text/edit-distance.ts';
import type { Reply } from './command.ts';
import { fitsName, foldName } from './speaker-names.ts';

/** As many as a menu of Discord holds. */
const mostChoices = 25;
/** Further words are no part of a name. */
const mostWords = 12;

/** A value that an option may have, with the words by which people know it. */
export interface KnownValue {
  readonly value: string;
  readonly label: string;
}

/** The one value that was meant, or the choice of those that may have been. */
export type ChosenValue =
  | { readonly kind: 'chosen'; readonly value: string }
  | Extract<Reply, { kind: 'choice' }>;

/**
 * Finds a value by itself, by its whole label or by some words of it, letters folded. Where several fit, these are
 * the choice; where none fits, all values, those first that are spelt most like what was asked.
 */
export function chooseValue(option: string, asked: string, values: readonly KnownValue[]): ChosenValue {
  const words = foldName(asked);
  const wanted = words.join(' ');
  const same = values.filter(
    ({ value, label }) => value === asked || (wanted !== '' && foldName(label).join(' ') === wanted),
  );
  const fitting = same.length || !wanted ? same : values.filter(({ label }) => fitsName(asked, label));
  const [first] = fitting;
  if (first && fitting.length === 1) return { kind: 'chosen', value: first.value };
  const choices = fitting.length ? fitting : sortByLikeness(words.slice(0, mostWords), values);
  return { kind: 'choice', option, asked, choices: choices.slice(0, mostChoices).map(({ value }) => value) };
}

function sortByLikeness(words: readonly string[], values: readonly KnownValue[]): readonly KnownValue[] {
  return values
    .map((known) => ({ known, distance: measureDistance(words, foldName(known.label)) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ known }) => known);
}

/** Wrong letters of all asked words, each compared with the word that is most like it; a word unlike all counts whole. */
const measureDistance = (asked: readonly string[], words: readonly string[]): number =>
  asked.reduce(
    (sum, word) =>
      sum +
      Math.min(word.length, ...words.map((other) => editDistance(word, other, Math.floor(word.length / 2)))),
    0,
  );
