import { countSetBits } from '../text/count-set-bits.ts';

/** Words as vectors. Words are numbered by their row in a table; -1 stands for a word that is not there. */
export interface WordSpace {
  readonly dimensions: number;
  /** Cosine of two rows' vectors, -1 to 1; 0 where one is -1. Unrelated words have about 0, near ones 0.5 and more. */
  readonly similarity: (first: number, second: number) => number;
  /** As `similarity` of two rows of the table, but 0 for most pairs below about 0.2, which takes a tenth of the time. */
  readonly similarityIfNear: (first: number, second: number) => number;
  /** Adds `weight` times the row's vector to `sum`. Words that say more have longer vectors; the average is 1. */
  readonly addTo: (sum: Float32Array, row: number, weight: number) => void;
}

/** How near the meanings of words are. */
export interface WordTable {
  readonly size: number;
  /** The row of a folded word, not stemmed; -1 for a word that is not there. */
  readonly find: (word: string) => number;
  /** How rare the word of a row is in English, by the logarithm of its rank: from 0 for the most frequent to 1; a little more for -1. */
  readonly rarity: (row: number) => number;
  /** Near are words that are used alike: for the words of a passage. */
  readonly words: WordSpace;
  /** Made to be added up: near are texts that say the like. */
  readonly texts: WordSpace;
}

const magic = 0x5756;
const version = 3;
const headerSize = 24;
/** Ends each word in the file. */
const wordEnd = 10;

/** A word that is not there is rarer than those that are. */
const unknownRarity = 1.1;

/** A table from the bytes of a file (words/README.md has the format), or null where they are not one. */
export function readWordTable(bytes: Uint8Array): WordTable | null {
  if (bytes.byteLength < headerSize) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [kind, made, size = 0, wordDimensions = 0, textDimensions = 0, textLength = 0] = [
    0, 4, 8, 12, 16, 20,
  ].map((at) => view.getUint32(at, true));
  const wordStart = headerSize + textLength;
  const textStart = wordStart + size * wordDimensions;
  const rarityStart = textStart + size * textDimensions;
  if (kind !== magic || made !== version || bytes.byteLength !== rarityStart + size) return null;
  const text = bytes.subarray(headerSize, wordStart);
  const starts = findStarts(text, size);
  if (!starts) return null;
  const vectorsAt = (start: number, length: number): Int8Array =>
    new Int8Array(bytes.buffer, bytes.byteOffset + start, length);
  return {
    size,
    find: (word) => findRow(text, starts, word),
    rarity: (row) => (row < 0 ? unknownRarity : (bytes[rarityStart + row] ?? 0) / 255),
    words: createSpace(vectorsAt(wordStart, size * wordDimensions), size, wordDimensions),
    texts: createSpace(vectorsAt(textStart, size * textDimensions), size, textDimensions),
  };
}

function createSpace(vectors: Int8Array, size: number, dimensions: number): WordSpace {
  const lengths = Float32Array.from({ length: size }, (_, row) =>
    Math.sqrt(dotOf(vectors, row, row, dimensions) || 1),
  );
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / (size || 1);
  const signs = readSigns(vectors, dimensions);
  const mostDiffering = Math.floor(farShare * dimensions);
  const similarity = (first: number, second: number): number =>
    first < 0 || second < 0
      ? 0
      : dotOf(vectors, first, second, dimensions) / ((lengths[first] ?? 1) * (lengths[second] ?? 1));
  return {
    dimensions,
    similarity,
    similarityIfNear: (first, second) =>
      countDiffering(signs, first, second) > mostDiffering ? 0 : similarity(first, second),
    addTo: (sum, row, weight) => {
      const each = weight / averageLength;
      for (let at = 0; at < dimensions; at += 1)
        sum[at] = (sum[at] ?? 0) + each * (vectors[row * dimensions + at] ?? 0);
    },
  };
}

function dotOf(vectors: Int8Array, first: number, second: number, dimensions: number): number {
  let a = first * dimensions;
  let b = second * dimensions;
  let sum = 0;
  for (const end = a + dimensions; a < end; a += 1, b += 1)
    sum = (sum + Math.imul(vectors[a] ?? 0, vectors[b] ?? 0)) | 0;
  return sum;
}

/** Where each word begins, and where the last ends; null where there are not `size` words. */
function findStarts(text: Uint8Array, size: number): Uint32Array | null {
  const starts = new Uint32Array(size + 1);
  let words = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== wordEnd) continue;
    words += 1;
    if (words <= size) starts[words] = at + 1;
  }
  return words === size && starts[size] === text.length ? starts : null;
}

/**
 * Halves the words, which stand in order, until the asked one is left: as strings in a map they would take more memory than their
 * vectors.
 */
function findRow(text: Uint8Array, starts: Uint32Array, word: string): number {
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(text, starts[middle] ?? 0, word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Below 0 where the word that begins at `start` stands before `word`, above 0 where it stands after it. */
function compareAt(text: Uint8Array, start: number, word: string): number {
  for (let at = 0; at < word.length; at += 1) {
    const order = (text[start + at] ?? 0) - word.charCodeAt(at);
    if (order !== 0) return order;
  }
  return text[start + word.length] === wordEnd ? 0 : 1;
}

/** From this share of differing signs on two vectors are taken to be far apart: at a cosine of 0.3 it is 0.4 on the average, at 0 it is 0.5. */
const farShare = 0.45;

interface Signs {
  /** For each row, one bit a dimension: whether it is above 0. */
  readonly bits: Int32Array;
  /** Of `bits`, for each row. */
  readonly width: number;
}

function readSigns(vectors: Int8Array, dimensions: number): Signs {
  const width = Math.ceil(dimensions / 32);
  const bits = new Int32Array((vectors.length / dimensions) * width);
  for (let at = 0; at < vectors.length; at += 1) {
    const dimension = at % dimensions;
    const place = ((at - dimension) / dimensions) * width + (dimension >> 5);
    if ((vectors[at] ?? 0) > 0) bits[place] = (bits[place] ?? 0) | (1 << (dimension & 31));
  }
  return { bits, width };
}

/** In how many signs two rows differ, which grows with the angle between them (Charikar 2002, "Similarity estimation techniques from rounding algorithms"). */
function countDiffering({ bits, width }: Signs, first: number, second: number): number {
  let a = first * width;
  let b = second * width;
  let count = 0;
  for (const end = a + width; a < end; a += 1, b += 1) count += countSetBits((bits[a] ?? 0) ^ (bits[b] ?? 0));
  return count;
}
