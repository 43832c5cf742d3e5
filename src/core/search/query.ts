import type { Language } from './language.ts';
import { findTerms, type Term } from './terms.ts';

/** What kind of thing a question wants to know; `any` where it does not say. */
export type Wanted = 'who' | 'when' | 'where' | 'number' | 'why' | 'any';

/** A term of a question with what it weighs in a library. */
export interface QueryTerm extends Term {
  /** Inverse document frequency in the library, as often as the question has the term; an unknown key weighs as one that no passage holds. */
  readonly weight: number;
  /** Keys that the library knows in its place, where it does not know the term itself: corrected spelling or longer words. */
  readonly instead: readonly string[];
}

/** A question as it is matched. */
export interface Query {
  readonly text: string;
  readonly language: Language;
  /** Content terms in order, each key once. */
  readonly terms: readonly QueryTerm[];
  /** Pairs of neighbouring content terms, as indexes into `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly wanted: Wanted;
}

/** What a query asks of a library. */
export interface Vocabulary {
  readonly languages: readonly Language[];
  readonly weightOf: (key: string) => number;
  readonly knows: (key: string) => boolean;
  readonly findSimilar: (key: string, distance: number) => readonly string[];
  readonly findLonger: (key: string) => readonly string[];
}

/** Longest question that is read, in UTF-16 units. */
export const longestQuestion = 1_000;
/** More terms than this add time and no sense. */
const mostTerms = 40;

/** Reads a question for a library. Total: whatever the string, it gives a query, perhaps without terms. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const asked = text.slice(0, longestQuestion);
  const { language, terms } = chooseLanguage(asked, vocabulary);
  const content = terms.filter(({ common }) => !common);
  const unique = new Map<string, QueryTerm>();
  for (const term of content) {
    const known = unique.get(term.key);
    if (known) unique.set(term.key, { ...known, weight: known.weight + vocabulary.weightOf(term.key) });
    else if (unique.size < mostTerms)
      unique.set(term.key, {
        ...term,
        weight: vocabulary.weightOf(term.key),
        instead: vocabulary.knows(term.key) ? [] : findInstead(term, vocabulary),
      });
  }
  const places = [...unique.keys()];
  const pairs = content.slice(1).flatMap((term, at): (readonly [number, number])[] => {
    const first = places.indexOf(content[at]?.key ?? '');
    const second = places.indexOf(term.key);
    return first >= 0 && second >= 0 && first !== second ? [[first, second]] : [];
  });
  return { text: asked, language, terms: [...unique.values()], pairs, wanted: findWanted(asked) };
}

/** The language of the library in which most of the question is known, by its stop words and its keys. */
function chooseLanguage(
  text: string,
  { languages, knows }: Vocabulary,
): { readonly language: Language; readonly terms: readonly Term[] } {
  const readings = languages.map((language) => {
    const terms = findTerms(text, language);
    return { language, terms, known: terms.filter(({ common, key }) => common || knows(key)).length };
  });
  const [first, ...rest] = readings;
  if (!first) throw new Error('query: a vocabulary has at least one language');
  return rest.reduce((best, reading) => (reading.known > best.known ? reading : best), first);
}

/** Corrected spellings of a word that the library does not know, and where there are none, longer words. */
function findInstead({ key, number }: Term, { findSimilar, findLonger }: Vocabulary): readonly string[] {
  if (number || key.length < 4) return [];
  const near = findSimilar(key, 1);
  if (near.length) return near;
  const further = key.length >= 7 ? findSimilar(key, 2) : [];
  if (further.length) return further;
  return key.length >= 5 ? findLonger(key).slice(0, 4) : [];
}

/** English question words; the first that is found in this order decides. */
const wantedPatterns: readonly (readonly [Wanted, RegExp])[] = [
  [
    'number',
    /\bhow (?:many|much|long|old|large|big|tall|high|far|fast|often)\b|\bwhat (?:percent|percentage|number|amount|fraction)\b/i,
  ],
  [
    'when',
    /\b(?:when|(?:what|which|in what|on what|on which) (?:year|date|day|month|century|decade|time))\b/i,
  ],
  [
    'where',
    /\b(?:where|(?:what|which|in what|in which) (?:country|city|state|place|town|region|county|continent))\b/i,
  ],
  ['why', /\b(?:why|what (?:reason|caused)|how come)\b/i],
  ['who', /\b(?:who|whom|whose|who's|whos)\b/i],
];

const findWanted = (text: string): Wanted =>
  wantedPatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any';
