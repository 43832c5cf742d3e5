import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTrying } from '../../src/discord/client-connect.ts';
import { GatewayLostError } from '../../src/discord/gateway-lost-error.ts';

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const noDns = Object.assign(new Error('getaddrinfo ENOTFOUND discord.com'), { code: 'ENOTFOUND' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('a name that cannot be looked up is tried again, less and less often, and each time it is said', async () => {
  const run = vi
    .fn()
    .mockRejectedValueOnce(noDns)
    .mockRejectedValueOnce(noDns)
    .mockResolvedValueOnce('there');
  const result = keepTrying(run, log, 60_000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await result).toBe('there');
  expect(log.warn.mock.calls.map(([fields]) => fields.seconds)).toEqual([1, 2]);
});

it('after hours it is given up', async () => {
  const result = keepTrying(() => Promise.reject(noDns), log, 3 * 3_600_000);
  const ended = expect(result).rejects.toBeInstanceOf(GatewayLostError);
  await vi.advanceTimersByTimeAsync(4 * 3_600_000);
  await ended;
  expect(log.warn.mock.calls.length).toBeLessThan(200);
});

it('a bug is not tried again', async () => {
  const run = vi.fn().mockRejectedValue(new TypeError('broken'));
  await expect(keepTrying(run, log, 60_000)).rejects.toThrow('broken');
  expect(run).toHaveBeenCalledTimes(1);
});
