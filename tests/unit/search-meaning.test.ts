import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  table.similarity(table.find(first), table.find(second));

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
    for (let first = 0; first < 2_000; first += 19)
      for (let second = 0; second < 4_000; second += 7) {
        const exact = table.similarity(first, second);
        const quick = table.similarityIfNear(first, second);
        if (quick !== 0) expect(quick).toBe(exact);
        if (exact > 0.5) near[quick ? 'found' : 'missed'] += 1;
      }
    expect(near.found).toBeGreaterThan(200);
    expect(near.missed).toBeLessThan(near.found / 25);
  });

  it('takes less than 8 MB', () => {
    expect(bytes.byteLength).toBeLessThan(5_000_000);
    expect(table.size).toBe(40_000);
  });

  it('refuses what is not a table', () => {
    for (const length of [0, 10, 20, 1_000, bytes.byteLength - 1])
      expect(readWordTable(bytes.subarray(0, length))).toBeNull();
    expect(readWordTable(new Uint8Array(1_000))).toBeNull();
  });

  it('is found beside the program', async () => {
    expect((await openWordTable())?.size).toBe(40_000);
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
});
