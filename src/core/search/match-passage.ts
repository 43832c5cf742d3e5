import { titles } from '../people/lists.ts';
import { negations, type Query } from './query.ts';
import { commonBit, nameBit, numberMask, type Segment } from './segment.ts';

/** What a segment's numbers mean for a query. Made once for a query and a segment. */
export interface QueryNumbers {
  /** By number of a key: 1 + index into `Query.terms`, 0 for others. */
  readonly slots: Uint8Array;
  /** By number of a key that stands for several terms, as an acronym does: the others, as indexes into `Query.terms`. */
  readonly others: ReadonlyMap<number, readonly number[]>;
  /** By number of a key: what a match counts where it is not the very term and counts less than 1. */
  readonly strengths: ReadonlyMap<number, number>;
  /** Numbers of the words that are spelt as the terms are, or as they should be. */
  readonly exact: ReadonlySet<number>;
  /** Neighbouring words of the question, stop words included, by `pairOf`. */
  readonly wordPairs: ReadonlySet<number>;
}

/** What the words of one sentence have in common with a query. */
export interface SentenceMatch {
  /** Index of the sentence in its segment. */
  readonly sentence: number;
  /** Strength of the match of each query term, 0 where it is not there. */
  readonly strengths: Float64Array;
  /** Positions, counted in content terms, of matched query terms, in order. */
  readonly places: readonly { readonly term: number; readonly at: number }[];
  /** Content terms. */
  readonly length: number;
  /** Terms that the query does not have: numbers, and words with a capital letter. */
  readonly newNumbers: number;
  readonly newNames: number;
  readonly newDates: number;
  /** It denies something: "not", "never", "without". */
  readonly negated: boolean;
  /** Terms side by side that are written as one name: "Nora Hale". */
  readonly fullNames: readonly (readonly [number, number])[];
  /** Terms that are written as names, and no other name before them: "Hale", "Mrs. Hale". */
  readonly bareNames: readonly number[];
}

/** What a passage has in common with a query. */
export interface PassageMatch {
  readonly sentences: readonly SentenceMatch[];
  /** By term: 1 where the passage has the very word, not merely its stem. */
  readonly exact: Uint8Array;
  /** Pairs of neighbouring words that the question has, too, each counted once. */
  readonly wordPairs: number;
}

/** Two numbers of words as one: numbers stay far below 2 ** 26. */
export const pairOf = (first: number, second: number): number => first * 2 ** 26 + second;

/** Neighbouring words of a question, by `pairOf`. */
export const numberPairs = ({ wordPairs }: Query, { numbers }: Segment): ReadonlySet<number> =>
  new Set(wordPairs.map(([first, second]) => pairOf(numbers.get(first) ?? 0, numbers.get(second) ?? 0)));

export function numberQuery(query: Query, segment: Segment): QueryNumbers {
  const { terms } = query;
  const { numbers, words } = segment;
  const slots = new Uint8Array(words.length);
  const strengths = new Map<number, number>();
  const others = new Map<number, readonly number[]>();
  for (const [at, { keys }] of terms.entries())
    for (const [key, strength] of keys) {
      const number = numbers.get(key);
      if (number === undefined) continue;
      if (slots[number]) {
        others.set(number, [...(others.get(number) ?? []), at]);
        continue;
      }
      slots[number] = at + 1;
      if (strength < 1) strengths.set(number, strength);
    }
  return {
    slots,
    others,
    strengths,
    exact: new Set(terms.flatMap(({ spellings }) => spellings.map((word) => numbers.get(word) ?? 0))),
    wordPairs: numberPairs(query, segment),
  };
}

/** Years, months and weekdays: what stands for a date. */
const date =
  /^(?:1[0-9]\d\d|20\d\d|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century)$/;

/** Numbers in words. */
const numerals = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion dozen half percent'.split(
    ' ',
  ),
);

const isNumber = 1;
const isDate = 2;
const isNegation = 4;
const isTitle = 8;

/** Kinds of the words of a segment by number. Built once for each segment. */
const kinds = new WeakMap<Segment, Uint8Array>();

function kindsOf(segment: Segment): Uint8Array {
  const known = kinds.get(segment);
  if (known) return known;
  const made = Uint8Array.from(
    segment.words,
    (word) =>
      (/^\p{N}/u.test(word) || numerals.has(word) ? isNumber : 0) |
      (date.test(word) ? isDate : 0) |
      (negations.test(word) ? isNegation : 0) |
      (titles.has(word) || titles.has(`${word}.`) ? isTitle : 0),
  );
  kinds.set(segment, made);
  return made;
}

/** What a passage has in common with a query of `terms` terms. */
export function matchPassage(
  segment: Segment,
  numbers: QueryNumbers,
  passage: number,
  terms: number,
): PassageMatch {
  const { tokens, tokenStarts, sentenceStarts } = segment.arrays;
  const found: Found = { exact: new Uint8Array(terms), pairs: new Set() };
  const sentences: SentenceMatch[] = [];
  const first = sentenceStarts[passage] ?? 0;
  const end = tokenStarts[passage + 1] ?? 0;
  for (let start = tokenStarts[passage] ?? 0; start < end; ) {
    let stop = start;
    while (stop < end && tokens[stop] !== 0) stop += 1;
    sentences.push(matchSentence(segment, numbers, first + sentences.length, start, stop, found));
    start = stop + 1;
  }
  return { sentences, exact: found.exact, wordPairs: found.pairs.size };
}

/** What is found in a passage as a whole, while its sentences are gone through. */
interface Found {
  readonly exact: Uint8Array;
  readonly pairs: Set<number>;
}

/** The sentence with the tokens from `start` to before `stop`. */
function matchSentence(
  segment: Segment,
  numbers: QueryNumbers,
  sentence: number,
  start: number,
  stop: number,
  found: Found,
): SentenceMatch {
  const { tokens, keyOf } = segment.arrays;
  const kind = kindsOf(segment);
  const strengths = new Float64Array(found.exact.length);
  const places: { term: number; at: number }[] = [];
  const counts = { length: 0, newNumbers: 0, newNames: 0, newDates: 0 };
  const fullNames: (readonly [number, number])[] = [];
  const bareNames: number[] = [];
  let negated = false;
  let before = 0;
  // The term of the word right before, if it is one; and whether that word is a name.
  let termBefore = -1;
  let isNamed = false;
  for (let at = start; at < stop; at += 1) {
    const token = tokens[at] ?? 0;
    const number = token & numberMask;
    const pair = pairOf(before, number);
    if (before !== 0 && numbers.wordPairs.has(pair)) found.pairs.add(pair);
    before = number;
    const what = kind[number] ?? 0;
    if (what & isNegation) negated = true;
    if (token & commonBit) {
      termBefore = -1;
      isNamed = false;
      continue;
    }
    const key = keyOf[number] ?? 0;
    const term = (numbers.slots[key] ?? 0) - 1;
    const isName = (token & nameBit) !== 0 || at === start;
    if (term >= 0 && isName) {
      if (!isNamed) bareNames.push(term);
      else if (termBefore >= 0) fullNames.push([termBefore, term]);
    }
    termBefore = term;
    isNamed = isName && !(what & isTitle);
    if (term >= 0) {
      strengths[term] = Math.max(strengths[term] ?? 0, numbers.strengths.get(key) ?? 1);
      if (numbers.exact.has(number)) found.exact[term] = 1;
      places.push({ term, at: counts.length });
      for (const other of numbers.others.get(key) ?? []) {
        strengths[other] = Math.max(strengths[other] ?? 0, strengths[term] ?? 0);
        found.exact[other] = Math.max(found.exact[other] ?? 0, found.exact[term] ?? 0);
        places.push({ term: other, at: counts.length });
      }
    } else {
      if (what & isNumber) counts.newNumbers += 1;
      if (what & isDate) counts.newDates += 1;
      if (token & nameBit && !(what & (isNumber | isDate))) counts.newNames += 1;
    }
    counts.length += 1;
  }
  return { sentence, strengths, places, ...counts, negated, fullNames, bareNames };
}
