import { describe, expect, it } from 'vitest';
import { cueCandidates, cueGrounds, describeCue } from '../../src/core/quotes/cue-candidates.ts';
import { explainAttributions } from '../../src/core/quotes/explain-attributions.ts';
import { featureSpace } from '../../src/core/quotes/features.ts';
import { chooseBest, logistic } from '../../src/core/quotes/linear-model.ts';
import { decisions, models } from '../../src/core/quotes/models.ts';
import { packWeights, unpackWeights } from '../../src/core/quotes/pack-weights.ts';
import { readUnits } from '../../src/core/quotes/reading.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';

const document = readDocument(
  articleOf(
    'trams',
    '“The trams will run by spring,” Ada Brook, the mayor, said on Monday. She thanked the crews.',
  ),
);

describe('weights', () => {
  it('are the same after they were packed and read again', () => {
    const weights = new Int8Array(featureSpace);
    weights.set([1, -128, 127], 5);
    weights.set([-1], 70_000);
    weights.set([9], featureSpace - 1);
    const again = unpackWeights(packWeights({ weights, unit: 0.25 }));
    expect(again.unit).toBe(0.25);
    expect([...again.weights.entries()].filter(([, weight]) => weight !== 0)).toEqual([
      [5, 1],
      [6, -128],
      [7, 127],
      [70_000, -1],
      [featureSpace - 1, 9],
    ]);
  });

  it.each(decisions)('%s has some', (decision) => {
    expect(models[decision].weights.some((weight) => weight !== 0)).toBe(true);
  });
});

describe('chooseBest', () => {
  it('is null for no candidates', () => {
    expect(chooseBest(models.cue, [], () => undefined)).toBeNull();
  });

  it('gives the share of the best and of the next', () => {
    const weights = new Int8Array(featureSpace);
    const seen: number[] = [];
    const choice = chooseBest({ weights, unit: 1 }, [1, 2], (candidate, sink) => {
      sink.add(candidate);
      seen.push(candidate);
    });
    expect(choice).toEqual({ candidate: 1, probability: 0.5, next: 0.5 });
    expect(seen).toEqual([1, 2]);
  });

  it('takes a logistic score of 0 as even odds', () => {
    expect(logistic(0)).toBe(0.5);
  });
});

describe('explanations', () => {
  it('have a ground for each feature of a cue', () => {
    const reading = readUnits(document);
    const [at = -1] = cueCandidates(reading);
    let count = 0;
    describeCue(reading, at, {
      add: () => {
        count += 1;
      },
      skip: (places) => {
        count += places;
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
