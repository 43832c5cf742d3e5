import type { Query } from './query.ts';
import { nameBit, numberMask, type Segment } from './segment.ts';

/** Which of a query's terms a segment's numbers stand for. Made once for a query and a segment. */
export interface QueryNumbers {
  /** By term number: 1 + index into `Query.terms`, 0 for others. */
  readonly slots: Uint8Array;
  /** By term number: what a match counts where it is not the very term and counts less than 1. */
  readonly strengths: ReadonlyMap<number, number>;
}

/** What the terms of one sentence have in common with a query. */
export interface SentenceMatch {
  /** Index of the sentence in its segment. */
  readonly sentence: number;
  /** Strength of the match of each query term, 0 where it is not there. */
  readonly strengths: Float64Array;
  /** Positions, counted in content terms, of matched query terms, in order. */
  readonly places: readonly { readonly term: number; readonly at: number }[];
  readonly length: number;
  /** Terms that the query does not have: numbers, and words with a capital letter. */
  readonly newNumbers: number;
  readonly newNames: number;
  readonly newDates: number;
}

/** A spelling that stands in for a term counts a little less than the term. */
const insteadStrength = 0.85;

export function numberQuery({ terms }: Query, { vocabulary }: Segment): QueryNumbers {
  const slots = new Uint8Array(vocabulary.size + 1);
  const strengths = new Map<number, number>();
  const set = (key: string, at: number, strength: number): void => {
    const number = vocabulary.get(key);
    if (number === undefined || slots[number]) return;
    slots[number] = at + 1;
    if (strength < 1) strengths.set(number, strength);
  };
  for (const [at, { key }] of terms.entries()) set(key, at, 1);
  for (const [at, { instead }] of terms.entries()) for (const key of instead) set(key, at, insteadStrength);
  return { slots, strengths };
}

/** How often each query term stands in a passage and its title, and how many content terms they have together. */
export function countTerms(
  { arrays: { tokens, tokenStarts, titleTokens, titleStarts, passageArticles } }: Segment,
  { slots }: QueryNumbers,
  passage: number,
  counts: Float64Array,
): number {
  counts.fill(0);
  const article = passageArticles[passage] ?? 0;
  return (
    countRange(tokens, tokenStarts[passage] ?? 0, tokenStarts[passage + 1] ?? 0, slots, counts) +
    countRange(titleTokens, titleStarts[article] ?? 0, titleStarts[article + 1] ?? 0, slots, counts)
  );
}

function countRange(
  tokens: Uint32Array,
  start: number,
  end: number,
  slots: Uint8Array,
  counts: Float64Array,
): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const token = (tokens[at] ?? 0) & numberMask;
    if (token === 0) continue;
    length += 1;
    const slot = slots[token];
    if (slot) counts[slot - 1] = (counts[slot - 1] ?? 0) + 1;
  }
  return length;
}

/** What stands for a date: a year or the name of a month or weekday, by the key. */
const date =
  /^(?:1[0-9]\d\d|20\d\d|januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb|monday|tuesday|wednesday|thursday|fridai|saturdai|sundai|centuri)$/;

/** Kinds of the terms of a segment by number: 1 number, 2 date. Built once for each segment. */
const kinds = new WeakMap<Segment, Uint8Array>();

function kindsOf(segment: Segment): Uint8Array {
  const known = kinds.get(segment);
  if (known) return known;
  const made = new Uint8Array(segment.vocabulary.size + 1);
  for (const [key, number] of segment.vocabulary)
    made[number] = (/^\p{N}/u.test(key) || numerals.has(key) ? 1 : 0) | (date.test(key) ? 2 : 0);
  kinds.set(segment, made);
  return made;
}

/** Numbers in words, as keys. */
const numerals = new Set(
  'one two three four five six seven eight nine ten eleven twelv twenti thirti forti fifti hundr thousand million billion trillion dozen half percent'.split(
    ' ',
  ),
);

/** Sentence by sentence, what a passage has in common with a query. */
export function matchSentences(
  segment: Segment,
  { slots, strengths }: QueryNumbers,
  passage: number,
  terms: number,
): readonly SentenceMatch[] {
  const { tokens, tokenStarts, sentenceStarts } = segment.arrays;
  const kind = kindsOf(segment);
  const matches: SentenceMatch[] = [];
  let sentence = sentenceStarts[passage] ?? 0;
  const end = tokenStarts[passage + 1] ?? 0;
  let start = tokenStarts[passage] ?? 0;
  while (start < end) {
    const matched = new Float64Array(terms);
    const places: { term: number; at: number }[] = [];
    let at = start;
    let newNumbers = 0;
    let newNames = 0;
    let newDates = 0;
    for (; at < end && tokens[at] !== 0; at += 1) {
      const token = tokens[at] ?? 0;
      const number = token & numberMask;
      const slot = slots[number];
      if (slot) {
        matched[slot - 1] = Math.max(matched[slot - 1] ?? 0, strengths.get(number) ?? 1);
        places.push({ term: slot - 1, at: at - start });
        continue;
      }
      const what = kind[number] ?? 0;
      if (what & 1) newNumbers += 1;
      if (what & 2) newDates += 1;
      if (token & nameBit && what === 0) newNames += 1;
    }
    matches.push({
      sentence,
      strengths: matched,
      places,
      length: at - start,
      newNumbers,
      newNames,
      newDates,
    });
    sentence += 1;
    start = at + 1;
  }
  return matches;
}
