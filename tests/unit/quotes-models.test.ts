import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/core/people/find-people.ts';
import { cueCandidates, cueGrounds, describeCue } from '../../src/core/quotes/cue-candidates.ts';
import { explainAttributions } from '../../src/core/quotes/explain-attributions.ts';
import { featureSpace, numberOf } from '../../src/core/quotes/features.ts';
import { chooseBest, logistic } from '../../src/core/quotes/linear-model.ts';
import { decisions, models } from '../../src/core/quotes/models.ts';
import { packWeights, unpackWeights } from '../../src/core/quotes/pack-weights.ts';
import { readUnits } from '../../src/core/quotes/reading.ts';
import { WeightTable } from '../../src/core/quotes/weight-table.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';

const document = readDocument(
  articleOf(
    'trams',
    '“The trams will run by spring,” Ada Brook, the mayor, said on Monday. She thanked the crews.',
  ),
);

describe('weights', () => {
  const entries = [
    [5, 1],
    [6, -128],
    [31, 127],
    [32, 3],
    [70_000, -1],
    [featureSpace - 1, 9],
  ] as const;
  const weights = new WeightTable(
    featureSpace,
    entries.map(([number]) => number),
    Int8Array.from(entries, ([, weight]) => weight),
  );

  it('are found by the numbers of their features', () => {
    for (const [number, weight] of entries) expect(weights.of(number)).toBe(weight);
    for (const number of [0, 4, 7, 30, 33, 69_999, 70_001, featureSpace - 2])
      expect(weights.of(number)).toBe(0);
  });

  it('are the same after they were packed and read again', () => {
    const again = unpackWeights(packWeights({ weights, unit: 0.25 }));
    expect(again.unit).toBe(0.25);
    expect([...again.weights.entries()]).toEqual(entries);
  });

  it.each(decisions)('%s has some', (decision) => {
    expect([...models[decision].weights.entries()].length).toBeGreaterThan(100);
  });
});

describe('features', () => {
  it('have numbers below the space, spread over all of it', () => {
    const parts = new Set<number>();
    for (let a = 0; a < 1000; a += 1) {
      const number = numberOf(3, a, 1, 0, 0);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(featureSpace);
      parts.add(number >>> 11);
    }
    expect(parts.size).toBeGreaterThan(200);
  });
});

describe('chooseBest', () => {
  it('is null for no candidates', () => {
    expect(chooseBest([], () => 0)).toBeNull();
  });

  it('takes the first of the best, with its share', () => {
    expect(chooseBest(['a', 'b'], () => 3)).toEqual({ candidate: 'a', probability: 0.5 });
    expect(chooseBest(['a', 'b'], (letter) => (letter === 'b' ? 800 : 0))).toEqual({
      candidate: 'b',
      probability: 1,
    });
  });

  it('takes a logistic score of 0 as even odds', () => {
    expect(logistic(0)).toBe(0.5);
  });
});

describe('explanations', () => {
  it('have a ground for each feature of a cue', () => {
    const reading = readUnits(document, findPeople(document));
    const [at = -1] = cueCandidates(reading);
    let count = 0;
    describeCue(reading, at, {
      add: () => {
        count += 1;
      },
      startAt: (place) => {
        count = place;
      },
    });
    expect(cueGrounds).toHaveLength(count);
  });

  it('say what the cue and the name rest on', () => {
    const [first] = explainAttributions(document);
    expect(first?.attribution.speaker.name).toBe('Ada Brook');
    expect(first?.grounds[0]?.weight).not.toBe(0);
    expect(first?.certainty?.cue).toBeGreaterThan(0.9);
  });
});
