import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardMemory, limitIndexMemory, memoryLimit } from '../../src/operations/memory-guard.ts';

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
    memories: [{ kind: 'resident', limit: 100, read: () => held }],
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

it('looks at the heap as well, which has a limit of its own', () => {
  const told: unknown[] = [];
  let relieved = 0;
  const stop = guardMemory({
    memories: [
      { kind: 'resident', limit: 100, read: () => 50 },
      { kind: 'heap', limit: 40, read: () => 45 },
    ],
    relieve: () => {
      relieved += 1;
    },
    log: { ...silent, warn: (fields) => told.push(fields) },
  });
  vi.advanceTimersByTime(10_000);
  stop();
  expect(relieved).toBe(1);
  expect(told).toMatchObject([{ memory: 'heap' }]);
});

it('indexes get no more than the heap has room for', () => {
  const megabyte = 1024 * 1024;
  expect(limitIndexMemory(256, 4096 * megabyte)).toBe(256);
  expect(limitIndexMemory(256, 260 * megabyte)).toBe(157);
  expect(limitIndexMemory(256, 10 * megabyte)).toBe(1);
});

it('the limit is what a container allows, or the machine has', () => {
  expect(memoryLimit(480, 1000)).toBe(408);
  expect(memoryLimit(0, 1000)).toBe(850);
  expect(memoryLimit(2 ** 60, 1000)).toBe(850);
});
