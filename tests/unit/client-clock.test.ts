import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchClock } from '../../src/discord/client-clock.ts';

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** What discord.js has noted: until when it has to wait, for all of Discord and for one route. */
function createLimited(): REST {
  const rest = new REST();
  rest.globalReset = Date.now() + 1000;
  rest.hashes.set('GET:/gateway/bot', { value: 'hash', lastAccess: Date.now() });
  return rest;
}

it.each([-3600, 3600])(
  'a clock that is set by %i s is noticed, and what was noted by it is forgotten',
  (seconds) => {
    const rest = createLimited();
    const stop = watchClock(rest, log);
    vi.setSystemTime(Date.now() + seconds * 1000);
    vi.advanceTimersByTime(5000);
    expect(log.warn.mock.calls).toEqual([[{ seconds }, 'the clock of this machine was set']]);
    expect({ reset: rest.globalReset, hashes: rest.hashes.size }).toEqual({ reset: -1, hashes: 0 });
    vi.advanceTimersByTime(60_000);
    expect(log.warn).toHaveBeenCalledTimes(1);
    stop();
  },
);

it('a clock that is adjusted by a second is left alone', () => {
  const rest = createLimited();
  const stop = watchClock(rest, log);
  vi.setSystemTime(Date.now() + 1000);
  vi.advanceTimersByTime(60_000);
  expect(log.warn).not.toHaveBeenCalled();
  expect(rest.hashes.size).toBe(1);
  stop();
});
