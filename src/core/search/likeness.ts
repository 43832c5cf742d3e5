import type { ReadWord } from './holds-kind.ts';
import { inverseFrequency } from './passage-index.ts';
import { frequencyOf, passageCount, type Segment } from './segment.ts';
import { rowsOf, toShare } from './soft-match.ts';
import type { WordTable } from './word-table.ts';

/** How near a sentence, or it with its neighbour, comes to a direction in meaning: the higher cosine, 0 where neither has to do with it. */
export function likenessOf(
  direction: Float32Array,
  sentence: readonly ReadWord[],
  neighbour: readonly ReadWord[],
  segment: Segment,
  table: WordTable,
): number {
  const sum = new Float32Array(table.texts.dimensions);
  addWords(sum, sentence, segment, table);
  const alone = cosineOf(direction, sum);
  addWords(sum, neighbour, segment, table);
  return Math.max(0, alone, cosineOf(direction, sum));
}

function addWords(sum: Float32Array, words: readonly ReadWord[], segment: Segment, table: WordTable): void {
  const rows = rowsOf(segment, table);
  const size = passageCount(segment);
  for (const { number, common } of words) {
    const row = rows[number] ?? -1;
    if (common || row < 0) continue;
    const key = segment.arrays.keyOf[number] ?? 0;
    table.texts.addTo(sum, row, toShare(inverseFrequency(frequencyOf(segment.arrays, key), size)));
  }
}

function cosineOf(first: Float32Array, second: Float32Array): number {
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
