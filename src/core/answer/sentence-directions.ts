import { inverseFrequency, type PassageIndex } from '../search/passage-index.ts';
import { commonBit, frequencyOf, numberMask, type Segment } from '../search/segment.ts';
import type { WordTable } from '../search/word-table.ts';

/** By number of a word: its row in a word table, or -1. Found once for each segment. */
const known = new WeakMap<Segment, Int32Array>();

function rowsOf(segment: Segment, meaning: WordTable): Int32Array {
  const rows = known.get(segment) ?? Int32Array.from(segment.words, (word) => meaning.find(word));
  known.set(segment, rows);
  return rows;
}

/** For each sentence of the passages from `from` to `to`: its words' vectors, weighed by rarity and added up; none without a word table. */
export function sumDirections(
  index: PassageIndex,
  segment: Segment,
  from: number,
  to: number,
): readonly Float32Array[] {
  const { meaning, size } = index;
  if (!meaning) return [];
  const rows = rowsOf(segment, meaning);
  const { tokens, tokenStarts, keyOf } = segment.arrays;
  const directions: Float32Array[] = [];
  let direction = new Float32Array(meaning.dimensions);
  for (let at = tokenStarts[from] ?? 0; at < (tokenStarts[to] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0) {
      directions.push(direction);
      direction = new Float32Array(meaning.dimensions);
    } else if (!(token & commonBit)) {
      const number = token & numberMask;
      const row = rows[number] ?? -1;
      if (row >= 0)
        meaning.addTo(
          direction,
          row,
          inverseFrequency(frequencyOf(segment.arrays, keyOf[number] ?? 0), size),
        );
    }
  }
  return directions;
}

export function addDirections(directions: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const direction of directions)
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (direction[at] ?? 0);
  return sum;
}
