import type { Article } from '../text/article.ts';
import { languageOf } from './language.ts';
import { inverseFrequency } from './passage-index.ts';
import type { Query } from './query.ts';
import { commonBit, frequencyOf, numberMask, passageCount, type Segment } from './segment.ts';
import { rowsOf, rowsOfQuery, toShare } from './soft-match.ts';
import { findTerms } from './terms.ts';
import type { WordTable } from './word-table.ts';

/** What a text means, as a vector of length 1 in the space of a word table; all 0 where it has no word of the table. */
export type Direction = Float32Array;

/** How much a key says among the passages of a segment: what is found for a segment never changes, whatever it is joined with. */
const shareOf = (segment: Segment, key: number): number =>
  toShare(inverseFrequency(frequencyOf(segment.arrays, key), passageCount(segment)));

const queryDirections = new WeakMap<Query, Direction>();

/** What a question means: the vectors of its terms, weighted and added up. Worked out once for a question. */
export function directionOf(query: Query, table: WordTable): Direction {
  const known = queryDirections.get(query);
  if (known) return known;
  const sum = new Float32Array(table.texts.dimensions);
  for (const [at, row] of rowsOfQuery(query, table).entries())
    if (row >= 0) table.texts.addTo(sum, row, toShare(query.terms[at]?.weight ?? 0));
  const direction = toUnit(sum);
  queryDirections.set(query, direction);
  return direction;
}

/** Adds a word of a segment, by its number, to the sum of a text; one without a meaning adds nothing. */
export type AddWord = (sum: Float32Array, number: number) => void;

export function createAddWord(segment: Segment, table: WordTable): AddWord {
  const rows = rowsOf(segment, table);
  return (sum, number) => {
    const row = rows[number] ?? -1;
    if (row >= 0) table.texts.addTo(sum, row, shareOf(segment, segment.arrays.keyOf[number] ?? 0));
  };
}

/** The directions of the sentences of the passages from `from` to before `to`. */
export function findDirections(
  table: WordTable,
  segment: Segment,
  from: number,
  to: number,
): readonly Direction[] {
  const { tokens, tokenStarts } = segment.arrays;
  const addWord = createAddWord(segment, table);
  const directions: Direction[] = [];
  let sum = new Float32Array(table.texts.dimensions);
  for (let at = tokenStarts[from] ?? 0; at < (tokenStarts[to] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0) {
      directions.push(toUnit(sum));
      sum = new Float32Array(table.texts.dimensions);
    } else if (!(token & commonBit)) addWord(sum, token & numberMask);
  }
  return directions;
}

/** The direction of the title of a segment's article. */
export function findTitleDirection(
  table: WordTable,
  segment: Segment,
  { title, language }: Article,
): Direction {
  const sum = new Float32Array(table.texts.dimensions);
  for (const { word, key, common } of findTerms(title, languageOf(language))) {
    const row = common ? -1 : table.find(word);
    if (row >= 0) table.texts.addTo(sum, row, shareOf(segment, segment.numbers.get(key) ?? -1));
  }
  return toUnit(sum);
}

/** Scales a vector to length 1, in its place. */
export function toUnit(vector: Float32Array): Direction {
  const length = Math.sqrt(dotProduct(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

/** Of directions: the cosine. */
export function dotProduct(first: Float32Array, second: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < first.length; at += 1) sum += (first[at] ?? 0) * (second[at] ?? 0);
  return sum;
}

/** The direction of several texts together, each counting the same, written into `room`. */
export function joinDirections(directions: readonly Direction[], room: Float32Array): Direction {
  room.fill(0);
  for (const direction of directions)
    for (let at = 0; at < room.length; at += 1) room[at] = (room[at] ?? 0) + (direction[at] ?? 0);
  return toUnit(room);
}

/** How much is taken away of what two directions share with a third: all of it would leave nothing of a sentence that says what its whole article says. */
const takenAway = 0.7;

/**
 * The cosine that two directions have once most of what they share with a third is taken away from both. All three are cosines:
 * that of the two, and that of each with the third.
 */
export function cosineApart(together: number, first: number, second: number): number {
  const share = takenAway * (2 - takenAway);
  const left = (1 - share * first * first) * (1 - share * second * second);
  return (together - share * first * second) / (Math.sqrt(left) || 1);
}
