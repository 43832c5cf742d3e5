import { createAddWord, type Direction, dotProduct } from './directions.ts';
import type { ReadWord } from './holds-kind.ts';
import type { Segment } from './segment.ts';
import type { WordTable } from './word-table.ts';

/** How near a sentence, or it with its neighbour, comes to a direction in meaning: the higher cosine, 0 where neither has to do with it. */
export function likenessOf(
  direction: Direction,
  sentence: readonly ReadWord[],
  neighbour: readonly ReadWord[],
  segment: Segment,
  table: WordTable,
): number {
  const addWord = createAddWord(segment, table);
  const sum = new Float32Array(table.texts.dimensions);
  const add = (words: readonly ReadWord[]): number => {
    for (const { number, common } of words) if (!common) addWord(sum, number);
    return dotProduct(direction, sum) / (Math.sqrt(dotProduct(sum, sum)) || 1);
  };
  return Math.max(0, add(sentence), add(neighbour));
}
