import { weightOf } from './features.ts';
import type { Query } from './query.ts';
import { cosineOf, readMeaning, toStrength } from './soft-match.ts';
import type { Term } from './terms.ts';
import type { WordTable } from './word-table.ts';

/** A short text (a statement, a sentence, a clause) as it is compared by meaning. */
export interface Unit {
  /** The keys of its content terms. */
  readonly keys: ReadonlySet<string>;
  /** The rows of its words in the table; words that the table does not have are left out. */
  readonly rows: readonly number[];
  /** Its words' vectors, weighted and added up. */
  readonly direction: Float32Array;
}

/** A unit by its index, with how near it comes to a question. */
export interface RankedUnit {
  readonly unit: number;
  /** `coverage` and half of `likeness`: 0–1.5. */
  readonly score: number;
  /** Share of the question's weight that the unit has: by the words themselves, else as far as a word of it is near in meaning, 0–1. */
  readonly coverage: number;
  /** Cosine of question and unit, each as the weighted sum of its words, 0–1; 0 without a table. */
  readonly likeness: number;
}

/** A word that is near in meaning counts at most this much of the word itself. */
const mostSoft = 0.8;
/** What `likeness` counts against `coverage`: between 0.3 and 2 it puts as many paraphrased statements first. */
const likenessShare = 0.5;

/** Prepares a text's terms. `weightOf` is the library's (`PassageIndex.weightOf`). */
export function toUnit(
  terms: readonly Term[],
  meaning: WordTable | null,
  weightOfKey: (key: string) => number,
): Unit {
  const direction = new Float32Array(meaning?.dimensions ?? 0);
  const keys = new Set<string>();
  const rows: number[] = [];
  for (const { key, word, common } of terms) {
    if (common) continue;
    keys.add(key);
    const row = meaning?.find(word) ?? -1;
    if (row < 0) continue;
    rows.push(row);
    meaning?.addTo(direction, row, weightOfKey(key));
  }
  return { keys, rows, direction };
}

/**
 * All units, those nearest to the question first: by its words and, where a word is missing, by the nearest word in meaning. For
 * paraphrases, which share hardly a word. Takes about 100 ns for a word of a unit and a term of the question, once for each different word.
 */
export function rankUnits(
  query: Query,
  units: readonly Unit[],
  meaning: WordTable | null,
): readonly RankedUnit[] {
  const total = weightOf(query);
  const strengthOf = createStrengths(query, meaning);
  const direction = meaning ? readMeaning(query, meaning).direction : null;
  const ranked = units.map((unit, at): RankedUnit => {
    let sum = 0;
    for (const [term, { weight, keys }] of query.terms.entries())
      sum += weight * (hasAny(unit.keys, keys) ?? nearest(unit.rows, (row) => strengthOf(term, row)));
    const coverage = sum / total;
    const likeness = direction ? Math.max(0, cosineOf(direction, unit.direction)) : 0;
    return { unit: at, coverage, likeness, score: coverage + likenessShare * likeness };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** What the best of a term's keys that a unit has counts, or null. */
function hasAny(held: ReadonlySet<string>, keys: ReadonlyMap<string, number>): number | null {
  for (const [key, strength] of keys) if (held.has(key)) return strength;
  return null;
}

function nearest(rows: readonly number[], strengthOf: (row: number) => number): number {
  let best = 0;
  for (const row of rows) best = Math.max(best, strengthOf(row));
  return best;
}

/** How near a row comes to a term, each computed once. */
function createStrengths({ terms }: Query, meaning: WordTable | null): (term: number, row: number) => number {
  if (!meaning) return () => 0;
  const rows = terms.map(({ word }) => meaning.find(word));
  const known = terms.map(() => new Map<number, number>());
  return (term, row) => {
    const found = known[term]?.get(row);
    if (found !== undefined) return found;
    const strength = mostSoft * toStrength(meaning.similarity(rows[term] ?? -1, row));
    known[term]?.set(row, strength);
    return strength;
  };
}
