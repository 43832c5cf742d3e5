import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardMemory, memoryLimit } from '../../src/operations/memory-guard.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const silent = { debug: () => undefined, info: () => undefined, error: () => undefined };

it('gives up what can be made again above the limit, and not again at once', () => {
  const messages: string[] = [];
  const reliefs: number[] = [];
  let held = 90;
  const stop = guardMemory({
    limit: 100,
    read: () => held,
    relieve: () => reliefs.push(held),
    log: { ...silent, warn: (_fields, message) => messages.push(message) },
  });
  vi.advanceTimersByTime(60_000);
  expect(reliefs).toEqual([]);
  held = 110;
  vi.advanceTimersByTime(50_000);
  expect(reliefs).toEqual([110]);
  expect(messages[0]).toContain('memory is short');
  vi.advanceTimersByTime(60_000);
  expect(reliefs).toEqual([110, 110]);
  stop();
  vi.advanceTimersByTime(600_000);
  expect(reliefs).toHaveLength(2);
});

it('the limit is what a container allows, or the machine has', () => {
  expect(memoryLimit(480, 1000)).toBe(408);
  expect(memoryLimit(0, 1000)).toBe(850);
  expect(memoryLimit(2 ** 60, 1000)).toBe(850);
});
