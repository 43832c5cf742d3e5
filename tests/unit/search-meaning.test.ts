import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf, dotProduct, findDirections, toUnit } from '../../src/core/search/directions.ts';
import { likenessOfPassage } from '../../src/core/search/passage-directions.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { rankPassages } from '../../src/core/search/rank-passages.ts';
import { readWordTable } from '../../src/core/search/word-table.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const bytes = readFileSync(resolve(import.meta.dirname, '../../words/en.bin'));
const table = readWordTable(bytes);
if (!table) throw new Error('words/en.bin is not a word table');
const near = (first: string, second: string): number =>
  table.words.similarity(table.find(first), table.find(second));

const sumOf = (text: string): Float32Array => {
  const sum = new Float32Array(table.texts.dimensions);
  for (const word of text.split(' ')) {
    const row = table.find(word);
    if (row >= 0) table.texts.addTo(sum, row, 1);
  }
  return toUnit(sum);
};
const likeness = (first: string, second: string): number => dotProduct(sumOf(first), sumOf(second));

describe('word table', () => {
  it.each([
    ['attack', 'assault', 'banana'],
    ['agreement', 'treaty', 'guitar'],
    ['doctor', 'physician', 'asphalt'],
    ['cancel', 'terminate', 'orchard'],
  ])('%s is nearer to %s than to %s', (word, synonym, other) => {
    expect(near(word, synonym)).toBeGreaterThan(near(word, other) + 0.2);
  });

  it('a word is as near to itself as can be, and one that is not there is near to nothing', () => {
    expect(near('treaty', 'treaty')).toBeCloseTo(1);
    expect(table.find('qwzrtk')).toBe(-1);
    expect(near('treaty', 'qwzrtk')).toBe(0);
  });

  it('the quick comparison is the exact one, or nothing for words that are far apart', () => {
    const near = { found: 0, missed: 0 };
    for (let first = 0; first < table.size; first += 131)
      for (let second = 0; second < table.size; second += 49) {
        const exact = table.words.similarity(first, second);
        const quick = table.words.similarityIfNear(first, second);
        if (quick !== 0) expect(quick).toBe(exact);
        if (exact > 0.5) near[quick ? 'found' : 'missed'] += 1;
      }
    expect(near.found).toBeGreaterThan(100);
    expect(near.missed).toBeLessThan(near.found / 25);
  });

  it('finds each word, and none that only begins like one', () => {
    const words = new TextDecoder()
      .decode(bytes)
      .split('\n')
      .slice(1, table.size - 1);
    for (const [at, word] of words.entries()) expect(table.find(word)).toBe(at + 1);
    for (const word of ['', 'treat y', 'treatyy', 'zzzzzz', 'ärzte']) expect(table.find(word)).toBe(-1);
  });

  it.each([
    ['backs higher wage', 'supports raising minimum pay', 'orchestra played harbour'],
    ['afraid storm', 'fears hurricane', 'praised new museum'],
    ['deal called off', 'agreement cancelled', 'mayor opened school'],
  ])('"%s" says the like of "%s"', (text, like, other) => {
    expect(likeness(text, like)).toBeGreaterThan(likeness(text, other) + 0.15);
  });

  it('takes less than 8 MB', () => {
    // Beside the file: where each word begins, the lengths and the signs of its vectors.
    const beside = table.size * (4 + 2 * 4 + 2 * 16);
    expect(bytes.byteLength + beside).toBeLessThan(8 * 2 ** 20);
    expect(table.size).toBe(29_500);
  });

  it('refuses what is not a table', () => {
    for (const length of [0, 10, 20, 1_000, bytes.byteLength - 1])
      expect(readWordTable(bytes.subarray(0, length))).toBeNull();
    expect(readWordTable(new Uint8Array(1_000))).toBeNull();
  });

  it('is found beside the program', async () => {
    expect((await openWordTable())?.size).toBe(29_500);
  });
});

describe('matching by meaning', () => {
  const texts = [
    'The physician was jailed after the hearing yesterday.',
    'The orchestra rehearsed in the old theatre yesterday.',
    'Farmers sold apples beside the motorway yesterday.',
  ];
  const index = createPassageIndex([articleOf('a', texts.join('\n\n'), { title: '' })], table);

  it.each([
    ['Which doctor went to prison yesterday?', 0],
    ['musicians in a concert hall yesterday', 1],
    ['fruit for sale along the highway yesterday', 2],
  ])('%s', (question, passage) => {
    const [best] = rankPassages(index, readQuery(question, index), { limit: 1 });
    expect(best?.passage).toBe(passage);
  });

  it('the very word counts more than one of like meaning', () => {
    const own = createPassageIndex(
      [articleOf('a', 'The physician left the harbour.\n\nThe doctor left the harbour.', { title: '' })],
      table,
    );
    const [first] = rankPassages(own, readQuery('doctor harbour', own), { limit: 2 });
    expect(first?.passage).toBe(1);
  });

  it('a passage as a whole is as near as its words added up, asked for the first time and again', () => {
    const [segment] = index.segments;
    if (!segment) throw new Error('an index has a segment');
    const asked = directionOf(readQuery('a physician in court', index), table);
    for (const [passage] of texts.entries()) {
      const words = findDirections(table, segment, passage, passage + 1)[0] ?? asked;
      const first = likenessOfPassage(asked, passage, segment, table);
      expect(first).toBeCloseTo(dotProduct(asked, words), 2);
      expect(likenessOfPassage(asked, passage, segment, table)).toBe(first);
    }
  });

  it('of two like passages comes first the one whose whole title the question names', () => {
    const text = 'The people of the coast count the days by it.';
    const two = createPassageIndex(
      [
        articleOf('a', text, { title: 'Calendar of moon gardeners' }),
        articleOf('b', text, { title: 'Moon' }),
      ],
      table,
    );
    const ranked = rankPassages(two, readQuery('Who counts days by the moon?', two), { limit: 2 });
    expect(ranked.map(({ passage, features }) => [passage, features.titleNamed])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});
