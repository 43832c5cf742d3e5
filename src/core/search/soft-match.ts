import type { PassageMatch } from './match-passage.ts';
import { inverseFrequency } from './passage-index.ts';
import type { Query } from './query.ts';
import { commonBit, frequencyOf, numberMask, passageCount, type Segment } from './segment.ts';
import type { WordTable } from './word-table.ts';

/** What the words of a question mean, by a table of words. Made once for a question. */
export interface QueryMeaning {
  readonly table: WordTable;
  /** By term: its row, or -1. */
  readonly rows: Int32Array;
  /** The terms' vectors, weighted and added up. */
  readonly direction: Float32Array;
  /** Row of a word of a passage → by term, how near it comes; NaN where nobody asked yet. Candidates share most of their words. */
  readonly nearness: Map<number, Float64Array>;
}

/** How near a passage comes to a question in meaning; each 0–1. */
export interface SoftMatch {
  /** By term: the nearest word of the passage, of its best sentence; 0 where none comes near. */
  readonly passage: Float64Array;
  readonly sentence: Float64Array;
  /** Cosine of the question and the best sentence with the one after it, each as the weighted sum of its words. */
  readonly likeness: number;
}

export function readMeaning({ terms }: Query, table: WordTable): QueryMeaning {
  const rows = Int32Array.from(terms, ({ word, spellings }) => table.find(spellings[0] ?? word));
  const direction = new Float32Array(table.dimensions);
  for (const [at, { weight }] of terms.entries())
    if ((rows[at] ?? -1) >= 0) table.addTo(direction, rows[at] ?? 0, weight);
  return { table, rows, direction, nearness: new Map() };
}

/** Below this cosine two words have nothing to do with each other. */
const unrelated = 0.3;

/** A cosine as a strength: 0 for unrelated words, 1 for the same. */
export const toStrength = (cosine: number): number => Math.max(0, (cosine - unrelated) / (1 - unrelated));

export function cosineOf(first: Float32Array, second: Float32Array): number {
  let product = 0;
  let firstSquare = 0;
  let secondSquare = 0;
  for (let at = 0; at < first.length; at += 1) {
    const a = first[at] ?? 0;
    const b = second[at] ?? 0;
    product += a * b;
    firstSquare += a * a;
    secondSquare += b * b;
  }
  return product / (Math.sqrt(firstSquare * secondSquare) || 1);
}

const knownRows = new WeakMap<WordTable, WeakMap<Segment, Int32Array>>();

/** The table's row of each word of a segment, by the word's number. A segment never changes: its words are looked up once. */
function rowsOf(segment: Segment, table: WordTable): Int32Array {
  const segments = knownRows.get(table) ?? new WeakMap<Segment, Int32Array>();
  knownRows.set(table, segments);
  const rows = segments.get(segment) ?? Int32Array.from(segment.words, table.find);
  segments.set(segment, rows);
  return rows;
}

function nearnessOf({ nearness, rows }: QueryMeaning, row: number): Float64Array {
  const known = nearness.get(row);
  if (known) return known;
  const made = new Float64Array(rows.length).fill(Number.NaN);
  nearness.set(row, made);
  return made;
}

/** Compares the words of a passage, whose best sentence is the one with index `best`, with those of a question. */
export function matchMeaning(
  segment: Segment,
  passage: number,
  { sentences }: PassageMatch,
  best: number,
  meaning: QueryMeaning,
): SoftMatch {
  const { table, rows, direction } = meaning;
  const { arrays } = segment;
  const tableRows = rowsOf(segment, table);
  const { tokens, tokenStarts, keyOf } = arrays;
  const size = passageCount(segment);
  const inPassage = new Float64Array(rows.length);
  const inSentence = new Float64Array(rows.length);
  const missing = rows.map((row, term) =>
    row >= 0 && sentences.some(({ strengths }) => strengths[term]) ? -1 : row,
  );
  const chosen = sentences[best]?.strengths;
  const sum = new Float32Array(table.dimensions);
  let sentence = 0;
  for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0) sentence += 1;
    if (token === 0 || token & commonBit) continue;
    const number = token & numberMask;
    const row = tableRows[number] ?? -1;
    if (row < 0) continue;
    if (sentence === best || sentence === best + 1)
      table.addTo(sum, row, inverseFrequency(frequencyOf(arrays, keyOf[number] ?? 0), size));
    const near = nearnessOf(meaning, row);
    for (let term = 0; term < rows.length; term += 1) {
      const own = sentence === best && !chosen?.[term] ? (rows[term] ?? -1) : (missing[term] ?? -1);
      if (own < 0) continue;
      if (Number.isNaN(near[term])) near[term] = toStrength(table.similarity(own, row));
      const strength = near[term] ?? 0;
      if (sentence === best) inSentence[term] = Math.max(inSentence[term] ?? 0, strength);
      if ((missing[term] ?? -1) >= 0) inPassage[term] = Math.max(inPassage[term] ?? 0, strength);
    }
  }
  return { passage: inPassage, sentence: inSentence, likeness: Math.max(0, cosineOf(direction, sum)) };
}
