import type { Token } from '../text/tokens.ts';
import { type Gender, genderOfName, isFirstName } from './first-names.ts';
import { foldWord, isInitial } from './fold-name.ts';
import { demonyms, placeEndings, placePrefixes, places, surnamePlaces, titles, weakTitles } from './lists.ts';
import type { NameKind } from './name-mention.ts';
import { isOrganisationWord } from './read-run.ts';
import type { Vocabulary } from './split-run.ts';

export interface NameClass {
  readonly kind: NameKind;
  readonly gender: Gender;
}

/** States and unions by their letters, in capitals, as "us" is a word: "former US secretary". */
const unions = new Set(['US', 'UK', 'EU', 'UN', 'UAE']);

const nobody = { gender: 'unknown' } as const;

/** What a name is the name of, by its own words, the title before it, and whether it labels the line of a speaker. */
export function classifyName(
  parts: readonly Token[],
  title: string | null,
  vocabulary: Vocabulary,
  label: boolean,
): NameClass {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return { kind: 'unknown', ...nobody };
  const given = genderOfName(foldWord(first.text));
  if (parts.length > 1 && parts.every(({ text }) => isInitial(text)))
    return { kind: 'organisation', ...nobody };
  if (title && parts.length === 1 && unions.has(first.text)) return { kind: 'place', ...nobody };
  const named = isFirstName(foldWord(first.text)) && parts.length > 1;
  if (title && !(weakTitles.has(title) && isPlace(parts, named)))
    return { kind: 'person', gender: titleGender(title) ?? (parts.length > 1 ? given : 'unknown') };
  if (parts.some(isOrganisationWord)) return { kind: 'organisation', ...nobody };
  if (isPlace(parts, named)) return { kind: 'place', ...nobody };
  if (parts.length === 1) return classifyWord(first, given, label, vocabulary);
  if (parts.some((part) => part.lower === 'of' || part.lower === 'and'))
    return named && parts[1]?.lower === 'of'
      ? { kind: 'person', gender: given }
      : { kind: 'organisation', ...nobody };
  if (named || isInitial(first.text)) return { kind: parts.length > 5 ? 'unknown' : 'person', gender: given };
  if (parts.length > 5 || parts.some(({ text }) => /^\p{Lu}{3,}$/u.test(text)))
    return { kind: 'organisation', ...nobody };
  const ordinary = parts.some(({ lower }) => vocabulary.lower.has(lower) || demonyms.has(lower));
  return { kind: ordinary || parts.length > 4 ? 'unknown' : 'person', gender: given };
}

function titleGender(title: string): Gender | null {
  const gender = titles.get(title);
  return gender === undefined || gender === 'unknown' ? null : gender;
}

const isPlace = (parts: readonly Token[], named: boolean): boolean => {
  const first = parts[0]?.lower ?? '';
  const last = parts.at(-1)?.lower ?? '';
  if (places.has(parts.map(({ lower }) => lower).join(' '))) return true;
  const ending = parts.length > 1 && placeEndings.has(last);
  const surname = named && parts.length === 2 && surnamePlaces.has(last) && !places.has(first);
  return (
    (ending && !surname) || (!named && (places.has(last) || (placePrefixes.has(first) && parts.length > 1)))
  );
};

/** "GAZETTE": no family name of the article in capitals. */
const isLongAcronym = ({ text }: Token, { surnames }: Vocabulary): boolean =>
  /^\p{Lu}{7,}$/u.test(text) && !isFirstName(foldWord(text)) && !surnames.has(foldWord(text));

/** Capitals throughout are a body's, but not at the head of a line that somebody speaks. */
function classifyWord(word: Token, gender: Gender, label: boolean, vocabulary: Vocabulary): NameClass {
  if (label && word.text.length > 3 && !word.text.includes('.')) return { kind: 'unknown', gender };
  if (
    /^\p{Lu}{2,6}s?$/u.test(word.text) ||
    isLongAcronym(word, vocabulary) ||
    /^(?:\p{Lu}\.){2,}/u.test(word.text)
  )
    return { kind: 'organisation', ...nobody };
  return { kind: 'unknown', gender };
}
