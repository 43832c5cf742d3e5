import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../src/library/in-turn.ts';

it('calls during a run share the next one, which begins after it', async () => {
  let running = 0;
  let runs = 0;
  const run = inTurn(async () => {
    running += 1;
    expect(running).toBe(1);
    await wait(10);
    running -= 1;
    runs += 1;
    return runs;
  });
  const first = run();
  const others = [run(), run(), run()];
  expect(await first).toBe(1);
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  expect(await run()).toBe(3);
});

it('a run that fails tells its callers alone', async () => {
  let runs = 0;
  const run = inTurn(async () => {
    runs += 1;
    if (runs === 1) throw new Error('the first');
    return runs;
  });
  const first = run();
  const second = run();
  await expect(first).rejects.toThrow('the first');
  expect(await second).toBe(2);
});
