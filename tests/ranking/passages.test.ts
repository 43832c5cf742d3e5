import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { type Query, readQuery } from '../../src/core/search/query.ts';
import { rankPassages } from '../../src/core/search/rank-passages.ts';
import { type RatedPassage, ratePassages } from '../../src/core/search/rate-passages.ts';
import { readWordTable } from '../../src/core/search/word-table.ts';
import { articleOf } from '../../src/core/text/article.ts';

const table = readWordTable(readFileSync(resolve(import.meta.dirname, '../../words/en.bin')));

const harbour = articleOf(
  'harbour',
  [
    'The harbour of Kestrin was opened in 1994 after four years of work. It replaced a wooden pier that storms had damaged.',
    'Ships that carry grain pay no fee in the harbour. The council dropped the fee when the mills threatened to move.',
    'In winter the harbour is closed to ships without a pilot. The pilot comes aboard at the outer buoy.',
    'The harbour master, Ilse Brandt, said that the fee would stay away. She has led the office for eleven years.',
  ].join('\n\n'),
  { title: 'The harbour of Kestrin' },
);
const tram = articleOf(
  'tram',
  [
    'The tram was opened in 1911 and runs from the castle to the harbour.',
    'A ticket costs two crowns. Children travel free of charge.',
    'The physician Karl Oster was its first passenger.',
  ].join('\n\n'),
  { title: 'The tram of Kestrin' },
);
const index = createPassageIndex([harbour, tram], table);

/** Article and number of the passage that comes first, and the first words of its best sentence. */
function first(question: string): string {
  const [best] = rankPassages(index, readQuery(question, index), { limit: 1 });
  const [segment] = index.segments;
  if (!best || !segment) return 'nothing';
  const article = segment.articles[segment.arrays.passageArticles[best.passage] ?? -1];
  const sentence = best.sentences[best.best]?.sentence ?? -1;
  const start = segment.arrays.sentenceFrom[sentence] ?? 0;
  return `${article?.id} ${article?.text.slice(start, start + 16)}`;
}

describe('the right passage first', () => {
  it.each([
    [
      'When was the harbour opened?',
      'harbour The harbour of K',
      'it alone has “harbour”, “opened” and a year',
    ],
    ['When was the tram opened?', 'tram The tram was ope', 'the tram, not the harbour, was asked for'],
    [
      'Who pays no fee in the harbour?',
      'harbour Ships that carry',
      'four words of the question side by side',
    ],
    ['Why was the fee dropped?', 'harbour The council drop', '“dropped” stands in this passage alone'],
    [
      'Who is the harbour master?',
      'harbour The harbour mast',
      'the words are neighbours, and a name follows',
    ],
    ['How much does a ticket cost?', 'tram A ticket costs t', 'the stem “cost” and a number'],
    ['Where does the pilot come aboard?', 'harbour The pilot comes ', 'both words stand in this sentence'],
    [
      'Which doctor rode the tram first?',
      'tram The physician Ka',
      '“doctor” is near to “physician” in meaning',
    ],
    ['the harbor mastr', 'harbour The harbour mast', 'misspelt words are read as those that are there'],
  ])('%s', (question, expected, _reason) => {
    expect(first(question)).toBe(expected);
  });

  it('a passage of the asked article only, where one is named', () => {
    const found = rankPassages(index, readQuery('opened harbour', index), { limit: 10, article: 'tram' });
    expect(found.map(({ passage }) => passage)).toEqual([4]);
  });
});

describe('confidence', () => {
  const rateFirst = (query: Query): RatedPassage | undefined =>
    ratePassages(index, query, rankPassages(index, query, { limit: 5 }), 1)[0];
  const confidenceOf = (question: string): number => rateFirst(readQuery(question, index))?.confidence ?? 0;

  it.each([
    [
      'When was the harbour of Kestrin opened?',
      'When was the airport of Kestrin opened?',
      'no airport is told of',
    ],
    [
      'Who was the first passenger of the tram?',
      'Who was the first driver of the tram?',
      'no driver is told of',
    ],
    ['Which ships pay no fee in the harbour?', 'Which ships pay no tax in Hamburg?', 'neither is told of'],
  ])('%s is surer than %s', (answerable, unanswerable, _reason) => {
    expect(confidenceOf(answerable)).toBeGreaterThan(confidenceOf(unanswerable) + 0.1);
  });
});
