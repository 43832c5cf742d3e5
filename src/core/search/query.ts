import { type AcronymOf, type SpelledOut, spellOutAcronyms } from './asked-acronyms.ts';
import type { Language } from './language.ts';
import { openingLength } from './opening.ts';
import { findTerms, type Term } from './terms.ts';
import type { Spelling, Vocabulary } from './vocabulary.ts';
import { findWanted, type Wanted } from './wanted.ts';
import { findOtherForms } from './word-forms.ts';

/** A term of a question with what it weighs in a library. */
export interface QueryTerm extends Term {
  /** Inverse document frequency in the library; an unknown key weighs as one that no passage holds. */
  readonly weight: number;
  /**
   * Keys that the library knows in its place, where it does not know the term itself: corrected spelling or longer words; its own key,
   * where only the letters that the stem leaves out are misspelt.
   */
  readonly instead: readonly string[];
  /** What it counts of one: less than 1 for the words that an acronym is spelled out by, which count as one together. */
  readonly share: number;
  /** The words that count as the very word: the one that was asked, or, where it is misspelt, those that it may stand for, the most frequent first. */
  readonly spellings: readonly string[];
  /** All keys that count as the term, other forms of the word among them, each with what a match counts, 0–1. */
  readonly keys: ReadonlyMap<string, number>;
}

/** A question as it is matched. */
export interface Query {
  readonly text: string;
  readonly language: Language;
  /** Content terms in order, each key once. */
  readonly terms: readonly QueryTerm[];
  /** Pairs of neighbouring content terms, as indexes into `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Acronyms that the library does not have, as what they are read. */
  readonly spelledOut: readonly SpelledOut[];
  /** Neighbouring words, stop words included. */
  readonly wordPairs: readonly (readonly [string, string])[];
  readonly wanted: Wanted;
  /** It denies something: "which countries did not sign". */
  readonly negated: boolean;
}

/** Longest question that is read, in UTF-16 units. */
export const longestQuestion = 1_000;
/** More terms than this add time and no sense. */
const mostTerms = 40;

/** Reads a question for a library. Total: whatever the string, it gives a query, perhaps without terms. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const asked = text.slice(0, longestQuestion);
  const { language, terms: written } = chooseLanguage(asked, vocabulary);
  const { terms, acronyms, spelledOut } = spellOutAcronyms(asked, written, vocabulary);
  const asks = terms.filter((term, at) => !term.common && !isQuestionForm(terms, at));
  const opening = openingLength(asked);
  const behind = asks.filter(({ start }) => start >= opening);
  const content = behind.length ? behind : asks;
  const unique = new Map<string, QueryTerm>();
  for (const term of content)
    if (!unique.has(term.key) && unique.size < mostTerms)
      unique.set(term.key, toQueryTerm(term, language, vocabulary, acronyms.get(term.key)));
  const places = [...unique.keys()];
  const pairs = content.slice(1).flatMap((term, at): (readonly [number, number])[] => {
    const first = places.indexOf(content[at]?.key ?? '');
    const second = places.indexOf(term.key);
    return first >= 0 && second >= 0 && first !== second ? [[first, second]] : [];
  });
  const corrected = new Map([...unique.values()].map(({ word, spellings }) => [word, spellings[0] ?? word]));
  const words = terms.map(({ word }) => corrected.get(word) ?? word);
  const wordPairs = words.slice(1).map((word, at): readonly [string, string] => [words[at] ?? '', word]);
  return {
    text: asked,
    language,
    terms: [...unique.values()],
    pairs,
    spelledOut,
    wordPairs,
    wanted: findWanted(asked, language),
    negated: terms.some(({ word }) => negations.test(word)),
  };
}

/** Words that deny, folded (English). */
export const negations = /^(?:not|no|never|nor|none|neither|without|cannot|unable|[a-z]{2,8}n't)$/;

/** Words that belong to how a question is asked: "how many", "how much money", "what kind of". No answer repeats them. */
const questionForms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['how', new Set('many much long often far old big large tall high fast'.split(' '))],
  ['much', new Set('money time'.split(' '))],
  ['what', new Set('kind kinds type types sort sorts'.split(' '))],
  ['which', new Set('kind kinds type types sort sorts'.split(' '))],
  ['wie', new Set('viel viele vielen lange oft alt hoch weit gross teuer'.split(' '))],
  ['combien', new Set(['temps'])],
  ['cuanto', new Set(['tiempo'])],
]);

const isQuestionForm = (terms: readonly Term[], at: number): boolean =>
  questionForms.get(terms[at - 1]?.word ?? '')?.has(terms[at]?.word ?? '') ?? false;

/** One of several words that may stand in for a term counts a little less than the term; the only correction there is counts as much. */
const insteadStrength = 0.95;

/** `acronym` is the key of one that the term is spelled out of. */
function toQueryTerm(
  term: Term,
  language: Language,
  vocabulary: Vocabulary,
  acronym: AcronymOf | undefined,
): QueryTerm {
  const { key, word } = term;
  if (acronym !== undefined)
    return {
      ...term,
      weight: acronym.weight,
      share: acronym.share,
      instead: [],
      spellings: [word, acronym.key],
      keys: new Map([
        [acronym.key, 1],
        [key, 1],
      ]),
    };
  const forms = findOtherForms(term, language).filter(vocabulary.knows);
  // "written" is no misspelt "writer" where the library has "write".
  const known = vocabulary.knows(key) || forms.length > 0;
  const spellings = known ? vocabulary.findRespelt(word, key) : findCorrections(term, vocabulary);
  const keys = [...new Set(spellings.map((spelling) => spelling.key))];
  const instead = known || keys.length ? keys : findLongerWords(term, vocabulary);
  const strength = keys.length === 1 ? 1 : insteadStrength;
  return {
    ...term,
    weight:
      Math.min(...(instead.length ? instead : [key, ...forms]).map(vocabulary.weightOf)) *
      (asking.has(word) ? askingShare : 1),
    share: 1,
    instead,
    spellings: spellings.length ? sortByFrequency(spellings, vocabulary) : [word],
    keys: new Map([
      ...forms.map((form): [string, number] => [form, 1]),
      ...instead.map((other): [string, number] => [other, strength]),
      [key, 1],
    ]),
  };
}

/**
 * Words that belong to the asking and not to what is asked for ("could you give examples of", "in the context of", "what are the
 * circumstances"): rare in answers, so that their frequency says too much. English, folded; chosen on the develop halves (docs/quality.md).
 */
const asking: ReadonlySet<string> = new Set(
  (
    'clarify please explain describe elaborate outline discuss specify detail details detailed example examples specific specifically ' +
    'particular particularly context regarding concerning mentioned recommended typically whose steps type types scenario guidance ' +
    'guidelines circumstances considerations considered criteria constitutes exactly regards implications expectations consequences ' +
    'actually adequately adhere adherence adhering aligned aligns along approach approximately best beyond clarification come comes coming ' +
    'commonly consider considering deemed define defining demonstrate ensure ensuring evaluate evaluates evaluating expect expected expects ' +
    'famous frequently get gets getting handle handling happen happened happening happens help helped implement interpret involved ' +
    'involving key likely maintain necessary ongoing outlined per potential potentially recommend recommendations recommends upon utilize ' +
    'utilizing whether'
  ).split(' '),
);
/** What such a word weighs of what its frequency gives. */
const askingShare = 0.3;

const sortByFrequency = (spellings: readonly Spelling[], { weightOf }: Vocabulary): readonly string[] =>
  [...spellings].sort((a, b) => weightOf(a.key) - weightOf(b.key)).map(({ word }) => word);

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

/** Corrected spellings of a word that the library does not know. */
function findCorrections(
  { word, number }: Term,
  { findSimilar, findReordered }: Vocabulary,
): readonly Spelling[] {
  // "Internet2" is no misspelt "internet".
  if (number || word.length < 4 || /\p{N}/u.test(word)) return [];
  const near = findSimilar(word, 1);
  if (near.length) return near;
  return word.length < 8 ? findReordered(word) : findSimilar(word, 2);
}

const findLongerWords = ({ word, number }: Term, { findLonger }: Vocabulary): readonly string[] =>
  number || word.length < 5 ? [] : findLonger(word, 4);
