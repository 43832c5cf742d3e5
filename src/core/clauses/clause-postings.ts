import { languageOf } from '../search/language.ts';
import { findTerms, type Term } from '../search/terms.ts';
import type { Span } from '../text/span.ts';
import { everydayWords } from './asking-words-en.ts';
import type { ClauseUnit } from './clause-units.ts';
import { englishConcepts } from './concept-table.ts';
import { findDurations } from './durations.ts';

/** How much a word counts by where it stands, and the same for a word of the same concept. */
interface Field {
  readonly exact: number;
  readonly concept: number;
}

const own: Field = { exact: 1, concept: 0.6 };
const heading: Field = { exact: 0.9, concept: 0.6 };
const outerHeading: Field = { exact: 0.45, concept: 0.25 };
const chapeau: Field = { exact: 0.65, concept: 0.35 };
const below: Field = { exact: 0.45, concept: 0.25 };
const around: Field = { exact: 0.3, concept: 0.1 };
const name: Field = { exact: 0.3, concept: 0.1 };

/** A clause that a word or concept stands in. */
interface Posting {
  readonly unit: number;
  /** 0–1, by where it stands. */
  readonly strength: number;
  /** The word stands in the clause's own words. */
  readonly own: boolean;
}

/** Which clauses hold which terms, concepts and lengths of time. */
export interface ClausePostings {
  readonly size: number;
  readonly has: (key: string) => boolean;
  /** In how many clauses. */
  readonly count: (key: string) => number;
  readonly visit: (key: string, meet: (unit: number, strength: number, own: boolean) => void) => void;
  /** The number of terms of each clause. */
  readonly lengths: readonly number[];
  /** How often each word stands in the clauses' own words; a word may come more than once. */
  readonly words: Iterable<readonly [word: string, times: number]>;
}

/** Postings as plain data, which a snapshot keeps as JSON. */
export interface ClausePostingsData {
  /** Each key with its packed postings. */
  readonly lists: readonly (readonly [key: string, codes: readonly number[]])[];
  readonly words: readonly (readonly [word: string, times: number])[];
  readonly lengths: readonly number[];
}

export const durationKey = (days: number): string => `~${days}`;
export const conceptKey = (concept: number): string => `#${concept}`;

/** Postings are packed into one number each, since a large corpus has millions: unit, strength in twentieths, own. */
const steps = 20;
const packed = 64;
const pack = ({ unit, strength, own: isOwn }: Posting): number =>
  unit * packed + Math.round(strength * steps) * 2 + (isOwn ? 1 : 0);
const unpack = (code: number): Posting => ({
  unit: Math.floor(code / packed),
  strength: ((code % packed) >> 1) / steps,
  own: code % 2 === 1,
});

export function collectClausePostings(units: readonly ClauseUnit[]): ClausePostingsData {
  const lists = new Map<string, number[]>();
  const words = new Map<string, number>();
  const lengths = units.map((unit, index) => indexUnit(lists, words, unit, index));
  return { lists: [...lists], words: [...words], lengths };
}

export function openClausePostings({ lists, words, lengths }: ClausePostingsData): ClausePostings {
  const codes = new Map(lists);
  return {
    size: lengths.length,
    has: (key) => codes.has(key),
    count: (key) => codes.get(key)?.length ?? 0,
    visit: (key, meet) => {
      for (const code of codes.get(key) ?? []) {
        const { unit, strength, own: isOwn } = unpack(code);
        meet(unit, strength, isOwn);
      }
    },
    lengths,
    words,
  };
}

/** Several postings as one: the clauses of each are numbered after those of the ones before it. Nothing is copied but the lengths. */
export function joinClausePostings(parts: readonly ClausePostings[]): ClausePostings {
  const placed = parts.map((part, at) => ({
    part,
    first: parts.slice(0, at).reduce((sum, { size }) => sum + size, 0),
  }));
  return {
    size: parts.reduce((sum, { size }) => sum + size, 0),
    has: (key) => parts.some((part) => part.has(key)),
    count: (key) => parts.reduce((sum, part) => sum + part.count(key), 0),
    visit: (key, meet) => {
      for (const { part, first } of placed)
        part.visit(key, (unit, strength, isOwn) => meet(first + unit, strength, isOwn));
    },
    lengths: parts.flatMap(({ lengths }) => lengths),
    words: { [Symbol.iterator]: () => eachWord(parts) },
  };
}

function* eachWord(parts: readonly ClausePostings[]) {
  for (const { words } of parts) yield* words;
}

function indexUnit(
  lists: Map<string, number[]>,
  words: Map<string, number>,
  unit: ClauseUnit,
  index: number,
): number {
  const { text } = unit.article;
  const language = languageOf(unit.article.language);
  const add = (part: string, field: Field): readonly Term[] => {
    const terms = findTerms(part, language);
    const isOwn = field === own;
    for (const key of new Set(terms.flatMap(({ key, common }) => (common ? [] : key))))
      post(lists, key, { unit: index, strength: field.exact, own: isOwn });
    for (const [concept, sure] of assureConcepts(terms))
      post(lists, conceptKey(concept), { unit: index, strength: field.concept * sure, own: isOwn });
    return terms;
  };
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const terms = add(slice(unit.own), own);
  for (const { word } of terms) words.set(word, (words.get(word) ?? 0) + 1);
  for (const days of findDurations(slice(unit.own)))
    post(lists, durationKey(days), { unit: index, strength: own.exact, own: true });
  for (const each of unit.below) add(slice(each), below);
  for (const each of unit.chapeaux) add(slice(each), chapeau);
  for (const [at, each] of unit.headings.entries()) add(slice(each), at === 0 ? heading : outerHeading);
  for (const each of unit.around) add(slice(each), around);
  add(unit.agreement, name);
  return terms.length;
}

/**
 * How sure it is that the terms speak of each concept: one word may mean something else, two or three of them hardly do.
 * A phrase is surer than a word, a word of everyday English or of many concepts less sure.
 */
function assureConcepts(terms: readonly Term[]): ReadonlyMap<number, number> {
  const members = new Map<number, Map<string, number>>();
  for (const { at, length, concepts } of englishConcepts().read(terms)) {
    const vague = length === 1 && (everydayWords.has(terms[at]?.word ?? '') || concepts.length > 3);
    for (const concept of concepts) {
      const found = members.get(concept) ?? new Map<string, number>();
      found.set(terms[at]?.key ?? '', length > 1 ? 2 : vague ? 0.4 : 1);
      members.set(concept, found);
    }
  }
  return new Map(
    [...members].map(([concept, found]) => [concept, Math.min(1.35, 0.65 + 0.25 * sum([...found.values()]))]),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Units come in order, so that one that is there already is the last of its list. */
function post(lists: Map<string, number[]>, key: string, posting: Posting): void {
  const list = lists.get(key);
  if (!list) {
    lists.set(key, [pack(posting)]);
    return;
  }
  const last = unpack(list.at(-1) ?? 0);
  if (last.unit === posting.unit) list[list.length - 1] = pack(merge(last, posting));
  else list.push(pack(posting));
}

/** The stronger place counts, and a little more where another one says the same. */
function merge(a: Posting, b: Posting): Posting {
  const weaker = Math.min(a.strength, b.strength);
  const strength = Math.max(a.strength, b.strength) + (weaker >= least ? weaker * 0.15 : 0);
  return { unit: a.unit, strength: Math.min(1.4, strength), own: a.own || b.own };
}

/** Places weaker than this (the words around, the name) do not bear witness for others. */
const least = 0.35;

/** Robertson and Spärck Jones' weight of a term that `found` of `total` units hold, as BM25 uses it. */
export const rarity = (found: number, total: number): number =>
  Math.log(1 + (total - found + 0.5) / (found + 0.5));
