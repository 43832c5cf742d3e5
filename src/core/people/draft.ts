import type { Span } from '../text/span.ts';
import type { Gender } from './first-names.ts';
import { foldWord, isInitial } from './fold-name.ts';
import { familyFirst, titles } from './lists.ts';
import type { NameMention } from './name-mention.ts';
import { isSameGivenName } from './nicknames.ts';
import type { Person } from './person.ts';

/** Somebody while the article's mentions are still being joined. */
export interface Draft {
  readonly id: number;
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  suffix: string | null;
  kind: Person['kind'];
  gender: Gender;
  role: Span | null;
  readonly titles: Set<string>;
  readonly nicknames: Set<string>;
  /** How many mentions have two words or more. */
  full: number;
  /** How many mentions stand beside a word of saying: "Lee said", "added Lee". */
  spoken: number;
  readonly mentions: NameMention[];
}

export const startDraft = (id: number, mention: NameMention): Draft => ({
  id,
  name: mention.words.join(' '),
  words: mention.words.map(foldWord),
  suffix: mention.suffix,
  kind: mention.kind,
  gender: mention.gender,
  role: null,
  titles: new Set(),
  nicknames: new Set(),
  full: 0,
  spoken: 0,
  mentions: [],
});

/** The words by which somebody may be called alone: the last, and the first where family names stand first. */
export function familyNames(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return words.length > 1 && words.length <= 3 && familyFirst.has(first) ? [last, first] : [last];
}

/** Two names of one person, as far as the words tell. */
export function isSamePerson(draft: Draft, mention: NameMention): boolean {
  if (draft.suffix && mention.suffix && draft.suffix !== mention.suffix) return false;
  // Whoever bears a "Jr." is introduced with it: a name that stood without one before is the father’s.
  if (mention.suffix && !draft.suffix && draft.full > 0) return false;
  const left = draft.words.filter((word) => word.length > 1);
  const right = mention.words.filter((word) => !isInitial(word)).map(foldWord);
  const [first = ''] = left;
  const [other = ''] = right;
  if (left.join('').replaceAll('-', '') === right.join('').replaceAll('-', '')) return true;
  if (endsWith(left, right)) return right.length > 1;
  if (left.at(-1) !== right.at(-1)) return false;
  if (left.length < 2 || right.length < 2) return left.length === right.length;
  if (genderConflict(draft.gender, mention)) return false;
  return isSameGivenName(first, other) || draft.nicknames.has(other);
}

/** "Mrs.", "Congressman": surer than what a given name tells. */
export const hasGenderByTitle = ({ titles: borne }: Draft): boolean =>
  [...borne].some((title) => (titles.get(title) ?? 'unknown') !== 'unknown');

export const genderConflict = (gender: Gender, mention: NameMention): boolean =>
  mention.title !== null && mention.gender !== 'unknown' && gender !== 'unknown' && gender !== mention.gender;

/** The second name is the end of the first: "Enrique Peña Nieto" and "Peña Nieto". */
const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  whole.length > end.length && end.every((word, index) => word === whole[whole.length - end.length + index]);
