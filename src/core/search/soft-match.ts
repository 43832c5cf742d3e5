import type { PassageMatch, SentenceMatch } from './match-passage.ts';
import type { Query } from './query.ts';
import { commonBit, numberMask, type Segment } from './segment.ts';
import type { WordSpace, WordTable } from './word-table.ts';

/** What the words of a question mean, by a table of words. Made once for a question. */
export interface QueryMeaning {
  readonly table: WordTable;
  /** Of the table: the one in which the words are compared. */
  readonly space: WordSpace;
  /** By term: its row, or -1. */
  readonly rows: Int32Array;
  readonly nearness: Nearness;
}

/** How near words of passages come to the terms of a question. Candidates share most of their words: each pair is compared once. */
interface Nearness {
  readonly room: NearnessRoom;
  /** Of the question, in its room. */
  readonly number: number;
  /** Word by word, each with one strength for each term; NaN where nobody asked yet. */
  readonly strengths: number[];
}

/** Where the strengths of words stand, kept from question to question so that none has to clear it. */
interface NearnessRoom {
  /** By row: the question that asked last, and where its strengths of the row begin. */
  readonly askedBy: Int32Array;
  readonly places: Int32Array;
  questions: number;
}

/** How near a passage comes to a question in meaning; each 0–1. */
export interface SoftMatch {
  /** By term: the nearest word of the passage, of its best sentence; 0 where none comes near. */
  readonly passage: Float64Array;
  readonly sentence: Float64Array;
}

/** A question is read for one library, and so for one table. */
const queryRows = new WeakMap<Query, Int32Array>();

/** By term: its row of the table, or -1. Looked up once for a question. */
export function rowsOfQuery(query: Query, table: WordTable): Int32Array {
  const rows =
    queryRows.get(query) ??
    Int32Array.from(query.terms, ({ word, spellings }) => table.find(spellings[0] ?? word));
  queryRows.set(query, rows);
  return rows;
}

export function readMeaning(query: Query, table: WordTable, space: WordSpace = table.words): QueryMeaning {
  const room = roomOf(table);
  room.questions += 1;
  const nearness = { room, number: room.questions, strengths: [] };
  return { table, space, rows: rowsOfQuery(query, table), nearness };
}

/**
 * What a word adds to the direction of a text, by its rarity: the root of it, since the length of a vector tells already how much its
 * word says (docs/quality.md).
 */
export const toShare = (inverseFrequency: number): number => Math.sqrt(inverseFrequency);

const rooms = new WeakMap<WordTable, NearnessRoom>();

function roomOf(table: WordTable): NearnessRoom {
  const known = rooms.get(table);
  if (known) return known;
  const made = { askedBy: new Int32Array(table.size), places: new Int32Array(table.size), questions: 0 };
  rooms.set(table, made);
  return made;
}

/** Below this cosine two words have nothing to do with each other. */
const unrelated = 0.3;

/** A cosine as a strength: 0 for unrelated words, 1 for the same. */
export const toStrength = (cosine: number): number => Math.max(0, (cosine - unrelated) / (1 - unrelated));

const knownRows = new WeakMap<WordTable, WeakMap<Segment, Int32Array>>();

/** The table's row of each word of a segment, by the word's number. A segment never changes: its words are looked up once. */
export function rowsOf(segment: Segment, table: WordTable): Int32Array {
  const segments = knownRows.get(table) ?? new WeakMap<Segment, Int32Array>();
  knownRows.set(table, segments);
  const rows = segments.get(segment) ?? Int32Array.from(segment.words, table.find);
  segments.set(segment, rows);
  return rows;
}

/** Where the strengths of a row begin. */
function placeOf(
  { room: { askedBy, places }, number, strengths }: Nearness,
  row: number,
  terms: number,
): number {
  if (askedBy[row] !== number) {
    askedBy[row] = number;
    places[row] = strengths.length;
    for (let term = 0; term < terms; term += 1) strengths.push(Number.NaN);
  }
  return places[row] ?? 0;
}

/** Compares the words of a passage, whose best sentence is the one with index `best`, with those of a question. */
export function matchMeaning(
  segment: Segment,
  passage: number,
  { sentences }: PassageMatch,
  best: number,
  meaning: QueryMeaning,
): SoftMatch {
  const { table, rows } = meaning;
  const { tokens, tokenStarts } = segment.arrays;
  const tableRows = rowsOf(segment, table);
  const inPassage = new Float64Array(rows.length);
  const inSentence = new Float64Array(rows.length);
  const missing = rowsWithout(rows, sentences);
  const missingInBest = rowsWithout(rows, sentences.slice(best, best + 1));
  let sentence = 0;
  for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0) sentence += 1;
    if (token === 0 || token & commonBit) continue;
    const row = tableRows[token & numberMask] ?? -1;
    if (row < 0) continue;
    raise(inPassage, meaning, row, missing);
    if (sentence === best) raise(inSentence, meaning, row, missingInBest);
  }
  return { passage: inPassage, sentence: inSentence };
}

/** For each sentence of the passages from `from` to before `to`, by term: how near its nearest word comes, 0–1. */
export function findNearest(
  segment: Segment,
  from: number,
  to: number,
  meaning: QueryMeaning,
): readonly Float64Array[] {
  const { tokens, tokenStarts } = segment.arrays;
  const tableRows = rowsOf(segment, meaning.table);
  const found: Float64Array[] = [];
  let strengths = new Float64Array(meaning.rows.length);
  for (let at = tokenStarts[from] ?? 0; at < (tokenStarts[to] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    const row = tableRows[token & numberMask] ?? -1;
    if (token === 0) {
      found.push(strengths);
      strengths = new Float64Array(meaning.rows.length);
    } else if (!(token & commonBit) && row >= 0) raise(strengths, meaning, row, meaning.rows);
  }
  return found;
}

/** The rows of the terms that no sentence has, by term; -1 for the others. */
function rowsWithout(rows: Int32Array, sentences: readonly SentenceMatch[]): Int32Array {
  const without = Int32Array.from(rows);
  for (const { strengths } of sentences)
    for (let term = 0; term < rows.length; term += 1) if (strengths[term]) without[term] = -1;
  return without;
}

/** Raises the strength of each term in `wanted`, by row, to what a word of the passage reaches. */
function raise(
  strengths: Float64Array,
  { space, nearness }: QueryMeaning,
  row: number,
  wanted: Int32Array,
): void {
  const place = placeOf(nearness, row, wanted.length);
  const known = nearness.strengths;
  for (let term = 0; term < wanted.length; term += 1) {
    const asked = wanted[term] ?? -1;
    if (asked < 0) continue;
    let strength = known[place + term] ?? 0;
    if (Number.isNaN(strength)) {
      strength = toStrength(space.similarityIfNear(asked, row));
      known[place + term] = strength;
    }
    if (strength > (strengths[term] ?? 0)) strengths[term] = strength;
  }
}
