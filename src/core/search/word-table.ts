/** How near the meanings of words are. Words are numbered by row; -1 stands for a word that is not there. */
export interface WordTable {
  readonly size: number;
  readonly dimensions: number;
  /** The row of a folded word, not stemmed. */
  readonly find: (word: string) => number;
  /** Cosine of two rows' vectors, -1 to 1; 0 where one is -1. Unrelated words have about 0, near ones 0.5 and more. */
  readonly similarity: (first: number, second: number) => number;
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
  return {
    size,
    dimensions,
    find: (word) => rows.get(word) ?? -1,
    similarity: (first, second) =>
      first < 0 || second < 0
        ? 0
        : dotOf(vectors, first, second, dimensions) / ((lengths[first] ?? 1) * (lengths[second] ?? 1)),
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
  for (const end = a + dimensions; a < end; a += 1, b += 1) sum += (vectors[a] ?? 0) * (vectors[b] ?? 0);
  return sum;
}
