/** How near the meanings of words are. Words are numbered by row; -1 stands for a word that is not there. */
export interface WordTable {
  readonly size: number;
  readonly dimensions: number;
  /** The row of a folded word, not stemmed. */
  readonly find: (word: string) => number;
  /** Cosine of two rows' vectors, -1 to 1; 0 where one is -1. Unrelated words have about 0, near ones 0.5 and more. */
  readonly similarity: (first: number, second: number) => number;
  /** As `similarity` of two rows of the table, but 0 for most pairs below about 0.2, which takes a tenth of the time. */
  readonly similarityIfNear: (first: number, second: number) => number;
  /** Adds `weight` times the row's vector, of length 1, to `sum`. */
  readonly addTo: (sum: Float32Array, row: number, weight: number) => void;
}

const magic = 0x5756;
const version = 1;
const headerSize = 20;

/** A table from the bytes of a file (words/README.md has the format), or null where they are not one. */
export function readWordTable(bytes: Uint8Array): WordTable | null {
  if (bytes.byteLength < headerSize) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [kind, made, size = 0, dimensions = 0, textLength = 0] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(at, true),
  );
  const start = headerSize + textLength;
  if (kind !== magic || made !== version || bytes.byteLength !== start + size * dimensions) return null;
  const words = new TextDecoder().decode(bytes.subarray(headerSize, start)).split(' ');
  if (words.length !== size) return null;
  const rows = new Map(words.map((word, row) => [word, row]));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + start, size * dimensions);
  const lengths = Float32Array.from(words, (_word, row) =>
    Math.sqrt(dotOf(vectors, row, row, dimensions) || 1),
  );
  const signs = readSigns(vectors, dimensions);
  const similarity = (first: number, second: number): number =>
    first < 0 || second < 0
      ? 0
      : dotOf(vectors, first, second, dimensions) / ((lengths[first] ?? 1) * (lengths[second] ?? 1));
  const mostDiffering = Math.floor(farShare * dimensions);
  return {
    size,
    dimensions,
    find: (word) => rows.get(word) ?? -1,
    similarity,
    similarityIfNear: (first, second) =>
      countDiffering(signs, first, second) > mostDiffering ? 0 : similarity(first, second),
    addTo: (sum, row, weight) => {
      const each = weight / (lengths[row] ?? 1);
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
  for (const end = a + width; a < end; a += 1, b += 1) count += countBits((bits[a] ?? 0) ^ (bits[b] ?? 0));
  return count;
}

/** The bits of a 32-bit integer that are set (Warren 2013, "Hacker's Delight", 5–1). */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
