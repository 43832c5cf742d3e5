import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFairUse } from '../../src/discord/fair-use.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;

/** Takes questions until one has to wait; gives how long. */
async function useUp(fairUse: ReturnType<typeof createFairUse>): Promise<number> {
  for (let question = 0; question < 100; question += 1) {
    const wait = await fairUse.take('m', null);
    if (wait > 0) return wait;
  }
  throw new Error('fair use never ended');
}

describe('fair use, when the clock is set', () => {
  it('back by an hour: nobody is told to wait for longer than a minute, nor has to', async () => {
    const fairUse = createFairUse();
    await useUp(fairUse);
    vi.setSystemTime(Date.now() - hour);
    expect(await fairUse.take('m', null)).toBeLessThanOrEqual(60);
    vi.advanceTimersByTime(61_000);
    expect(await fairUse.take('m', null)).toBe(0);
  });

  it('forward by an hour: the next question is taken', async () => {
    const fairUse = createFairUse();
    await useUp(fairUse);
    vi.setSystemTime(Date.now() + hour);
    expect(await fairUse.take('m', null)).toBe(0);
  });
});
