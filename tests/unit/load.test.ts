import { describe, expect, it } from 'vitest';
import { Load } from '../../src/discord/load.ts';

/** A load with a clock and a number of questions in hand that the test sets. */
function createLoad() {
  const state = { now: 1_000_000, size: 0 };
  const load = new Load(state, () => state.now);
  return { state, judge: (age: number) => load.judge(state.now - age) };
}

describe('questions are answered, refused or dropped by how long they waited', () => {
  it('as long as they are young, all are answered', () => {
    const { judge } = createLoad();
    expect([50, 60, 900, 50].map(judge)).toEqual(['answer', 'answer', 'answer', 'answer']);
  });

  it('above a second they are refused politely, above what Discord allows they are dropped', () => {
    const { judge } = createLoad();
    expect([50, 1500, 2900, 60].map(judge)).toEqual(['answer', 'refuse', 'drop', 'answer']);
  });

  it.each([3_600_000, -3_600_000])(
    'a clock that differs from Discord’s by %i ms makes no difference',
    (skew) => {
      const { judge } = createLoad();
      expect([50, 1500, 2900, 60].map((age) => judge(age + skew))).toEqual([
        'answer',
        'refuse',
        'drop',
        'answer',
      ]);
    },
  );

  it('a difference that changes is learnt within two minutes', () => {
    const { state, judge } = createLoad();
    judge(50);
    const verdicts = [1, 2, 3].map(() => {
      state.now += 61_000;
      return judge(5000);
    });
    expect(verdicts.at(-1)).toBe('answer');
  });
});

it('with too many in hand they are refused, with far too many dropped', () => {
  const { state, judge } = createLoad();
  const verdicts = [300, 301, 1001, 0].map((size) => {
    state.size = size;
    return judge(50);
  });
  expect(verdicts).toEqual(['answer', 'refuse', 'drop', 'answer']);
});
