import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAsking } from '../../src/core/search/asking.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { findHighest, rankPassages } from '../../src/core/search/rank-passages.ts';
import {
  findSentenceFeatures,
  type SentenceFeatureName,
  type SentenceFeatures,
} from '../../src/core/search/sentence-features.ts';
import { readMeaning } from '../../src/core/search/soft-match.ts';
import { readWordTable, type WordTable } from '../../src/core/search/word-table.ts';
import { articleOf } from '../../src/core/text/article.ts';

const table = readWordTable(readFileSync(resolve(import.meta.dirname, '../../words/en.bin')));
const sentences = [
  'The Kestrin lighthouse was built by a guild of masons.',
  'It stands on a rock in Velmar Bay and is painted red.',
  'The keeper of the lighthouse, Ada Lund, climbs 212 steps every night.',
  'Sailors call the lighthouse the old candle.',
];
const article = articleOf('light', sentences.join(' '), { title: 'The Kestrin lighthouse' });

function judge(question: string, meaning: WordTable | null = table): readonly SentenceFeatures[] {
  const index = createPassageIndex([article], meaning);
  const query = readQuery(question, index);
  const [passage] = rankPassages(index, query, { limit: 1 });
  const [segment] = index.segments;
  if (!passage || !segment) throw new Error('the question finds the passage');
  return findSentenceFeatures(query, readAsking(query, index), meaning && readMeaning(query, meaning), {
    ...passage,
    segment,
  });
}

/** The sentence that the question is answered from. */
function answerTo(question: string): string | undefined {
  const index = createPassageIndex([article], table);
  const [passage] = rankPassages(index, readQuery(question, index), { limit: 1 });
  return sentences[findHighest(passage?.sentenceScores ?? [])];
}

describe('what a sentence is chosen by', () => {
  const valuesOf = (name: SentenceFeatureName, question: string): readonly number[] =>
    judge(question).map((features) => Number(features[name].toFixed(2)));

  it('a word that each sentence but one has says little, one of a single sentence much, and it carries over to the next', () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = valuesOf('carried', 'masons lighthouse');
    expect(first).toBe(1);
    expect(second).toBe(0.5);
    expect(third).toBeLessThan(0.3);
    expect(fourth).toBe(third);
  });

  it.each<[SentenceFeatureName, string, readonly number[]]>([
    ['place', 'where does the lighthouse stand', [0, 1, 0, 0]],
    ['place', 'who keeps the lighthouse', [0, 0, 0, 0]],
    ['holdsKind', 'how many steps does the keeper climb', [0, 0, 1, 0]],
    ['wording', 'the old candle', [0, 0, 0, 1]],
    ['first', 'Kestrin lighthouse', [1, 0, 0, 0]],
    ['newNames', 'who climbs', [0.33, 0.67, 0.67, 0]],
  ])('%s of “%s”', (name, question, values) => {
    expect(valuesOf(name, question)).toEqual(values);
  });

  it('knows nothing of meanings without a table of words', () => {
    for (const { meaning, likeness, titleLikeness } of judge('where does the beacon stand', null))
      expect([meaning, likeness, titleLikeness]).toEqual([0, 0, 0]);
    expect(judge('the colour of the lighthouse').some(({ meaning }) => meaning > 0)).toBe(true);
  });
});

describe('the sentence that answers', () => {
  it.each([
    ['Who built the Kestrin lighthouse?', 0],
    ['Where does the Kestrin lighthouse stand?', 1],
    ['Who is the keeper of the Kestrin lighthouse?', 2],
    ['How many steps does the lighthouse have?', 2],
    ['What do sailors call the Kestrin lighthouse?', 3],
  ])('%s', (question, at) => {
    expect(answerTo(question)).toBe(sentences[at]);
  });
});
