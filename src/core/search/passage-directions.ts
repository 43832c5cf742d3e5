import { createAddWord, type Direction, dotProduct } from './directions.ts';
import { commonBit, numberMask, passageCount, type Segment } from './segment.ts';
import type { WordTable } from './word-table.ts';

/** What the passages of a segment mean, as far as questions came across them: a byte for each number, so that 100,000 passages take 13 MB. */
interface KnownDirections {
  readonly bytes: Int8Array;
  /** By passage: 1 where its direction is known. */
  readonly known: Uint8Array;
  /** Room for the sum of a passage. */
  readonly sum: Float32Array;
}

const knownOf = new WeakMap<WordTable, WeakMap<Segment, KnownDirections>>();

function directionsOf(segment: Segment, table: WordTable): KnownDirections {
  const segments = knownOf.get(table) ?? new WeakMap<Segment, KnownDirections>();
  knownOf.set(table, segments);
  const size = passageCount(segment);
  const { dimensions } = table.texts;
  const directions = segments.get(segment) ?? {
    bytes: new Int8Array(size * dimensions),
    known: new Uint8Array(size),
    sum: new Float32Array(dimensions),
  };
  segments.set(segment, directions);
  return directions;
}

/** The numbers of a vector of length 1 with 128 of them hardly ever reach a half. */
const scale = 254;

/** The cosine of a direction and the passage's words, weighted and added up. A segment never changes: a passage is added up once. */
export function likenessOfPassage(
  direction: Direction,
  passage: number,
  segment: Segment,
  table: WordTable,
): number {
  const { bytes, known, sum } = directionsOf(segment, table);
  const start = passage * sum.length;
  if (known[passage] !== 1) {
    addUp(passage, segment, table, sum);
    const length = Math.sqrt(dotProduct(sum, sum)) || 1;
    for (const [at, value] of sum.entries())
      bytes[start + at] = Math.max(-127, Math.min(127, Math.round((scale * value) / length)));
    known[passage] = 1;
  }
  let product = 0;
  for (let at = 0; at < direction.length; at += 1) product += (direction[at] ?? 0) * (bytes[start + at] ?? 0);
  return product / scale;
}

function addUp(passage: number, segment: Segment, table: WordTable, sum: Float32Array): void {
  const { tokens, tokenStarts } = segment.arrays;
  const addWord = createAddWord(segment, table);
  sum.fill(0);
  for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token !== 0 && !(token & commonBit)) addWord(sum, token & numberMask);
  }
}
