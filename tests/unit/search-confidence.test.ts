import { describe, expect, it } from 'vitest';
import { readAskedKind } from '../../src/core/search/asked-kind.ts';
import { readAsking } from '../../src/core/search/asking.ts';
import { holdsKind, type ReadWord } from '../../src/core/search/holds-kind.ts';
import { nameShareOf } from '../../src/core/search/name-shares.ts';
import { oppositesOf } from '../../src/core/search/opposites.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { rankPassages } from '../../src/core/search/rank-passages.ts';
import { ratePassages } from '../../src/core/search/rate-passages.ts';
import { type ConfidenceName, confidenceNames } from '../../src/core/search/standing.ts';
import { flagsOf } from '../../src/core/search/word-flags.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

it('reads “money” and “time” behind “how much” as part of the asking', () => {
  const index = createPassageIndex([articleOf('a', 'Money is short. The club raised four million.')]);
  expect(readQuery('how much money did it raise', index).terms.map(({ word }) => word)).toEqual(['raise']);
  expect(readQuery('what money did it raise', index).terms.map(({ word }) => word)).toEqual([
    'money',
    'raise',
  ]);
});

describe('the kind of thing that is asked for', () => {
  it.each([
    ['how old was the mayor', 'age'],
    ['How many years did it take?', 'duration'],
    ['how many ships were lost', 'count'],
    ['how much did it cost', 'money'],
    ['what does the ferry cost', 'money'],
    ['what share of voters', 'percentage'],
    ['how deep is the lake', 'size'],
    ['In which year did it open?', 'year'],
    ['on what day was it signed', 'day'],
    ['when does it close', 'time'],
    ['how often does it ring', 'frequency'],
    ['why did they leave', 'reason'],
    ['who let them in', 'other'],
    ['', 'other'],
  ])('%s', (text, kind) => {
    expect(readAskedKind(text)).toBe(kind);
  });
});

describe('a sentence has what is asked for', () => {
  const read = (text: string): { words: readonly ReadWord[]; texts: readonly string[] } => {
    const texts = text.split(' ');
    return {
      texts,
      words: texts.map((word, number) => ({
        number,
        flags: flagsOf(word),
        term: -1,
        common: false,
        name: false,
      })),
    };
  };
  it.each([
    ['count', 'over 1750 people came', true],
    ['count', 'people came in 1750', false],
    ['count', 'in 12 years', true],
    ['count', 'nobody came', false],
    ['age', 'she was 91', true],
    ['age', 'she died in 1998', false],
    ['duration', 'for two long years', true],
    ['duration', 'two ships', false],
    ['day', 'signed on wednesday', true],
    ['year', 'signed on wednesday', false],
    ['time', "at seven o'clock", true],
    ['percentage', 'three out of five', true],
    ['percentage', 'three ships', false],
    ['frequency', 'rings every hour', true],
    ['other', 'whatever', true],
  ] as const)('%s: %s', (kind, text, holds) => {
    const { words, texts } = read(text);
    expect(holdsKind(kind, words, texts)).toBe(holds);
  });
});

describe('opposites', () => {
  it('come from the list, and from what makes a word deny itself', () => {
    expect(oppositesOf('increas')).toContain('decreas');
    expect(oppositesOf('equal')).toContain('unequal');
    expect(oppositesOf('unequal')).toContain('equal');
    expect(oppositesOf('before')).toContain('after');
    expect(oppositesOf('qwzrt')).not.toContain('');
  });
});

const index = createPassageIndex(
  [
    articleOf(
      'gulls',
      'The number of gulls at Orvik decreased in 1998.\n\nEllen Vik counted 340 nests. She found no eggs near the pier at Orvik.\n\nThe old pier was built of oak.',
      { title: 'Gulls at Orvik' },
    ),
  ],
  await openWordTable(),
);
const standingOf = (text: string, name: ConfidenceName): number => {
  const query = readQuery(text, index);
  const [first] = ratePassages(index, query, rankPassages(index, query, { limit: 5 }), 1);
  return first?.standing[confidenceNames.indexOf(name)] ?? Number.NaN;
};

describe('what confidence is made of', () => {
  it('an opposite in place of the word', () => {
    expect(standingOf('when did the number of gulls increase', 'opposite')).toBeGreaterThan(0);
    expect(standingOf('when did the number of gulls decrease', 'opposite')).toBe(0);
  });

  it('a number that is there, or is not', () => {
    expect(standingOf('how many eggs did Vik count', 'lacksNumber')).toBe(0);
    expect(standingOf('how many planks of oak had the old pier', 'lacksNumber')).toBe(1);
  });

  it('another year in place of the one that is asked about', () => {
    expect(standingOf('did the number of gulls at Orvik decrease in 1997', 'yearOther')).toBe(1);
    expect(standingOf('did the number of gulls at Orvik decrease in 1998', 'yearOther')).toBe(0);
    expect(standingOf('was the old pier of oak built in 1997', 'yearOther')).toBe(0);
  });

  it('a number far from the words of the question, or none', () => {
    expect(standingOf('how many nests did Vik count', 'numberFar')).toBe(0);
    expect(standingOf('how many planks of oak had the old pier', 'numberFar')).toBe(1);
  });

  it('words side by side in the question that stand apart in the text', () => {
    expect(standingOf('when was it that gulls decreased at Orvik', 'brokenPairs')).toBe(0);
    expect(standingOf('did she find Orvik eggs near a pier', 'brokenPairs')).toBeGreaterThan(0);
  });

  it('what the sentence tells in other words', () => {
    const near = standingOf('when did the number of seabirds at Orvik fall', 'restLikeness');
    const far = standingOf('when did the number of trains at Orvik explode', 'restLikeness');
    expect(near).toBeGreaterThan(far);
  });

  it('names by how the texts write them, however the question does', () => {
    expect(nameShareOf(index.segments, 'vik')).toBe(1);
    expect(nameShareOf(index.segments, 'qwzrt')).toBeNull();
    expect(nameShareOf(index.segments, 'nest')).toBe(0);
    const asking = readAsking(readQuery('which nests did vik count', index), index);
    expect([...asking.names].filter(Boolean)).toHaveLength(1);
    expect(asking.focus).toBe(0);
  });

  it('names that stand behind all that is counted', () => {
    const { segments } = createPassageIndex([
      articleOf('a', 'The pier is old.\n\nThe keeper Ellen Vik counted a nest.'),
    ]);
    expect(nameShareOf(segments, 'vik', 3)).toBe(1);
    expect(nameShareOf(segments, 'nest', 3)).toBe(0);
    expect(nameShareOf(segments, 'qwzrt', 3)).toBeNull();
  });

  it('is the same share of the question in one article as in many', () => {
    const alone = standingOf('when did the gulls of Orvik decrease', 'rareCoverage');
    expect(alone).toBeCloseTo(1);
    expect(standingOf('when did the pelicans of Orvik decrease', 'rareCoverage')).toBeLessThan(0.8);
  });
});
