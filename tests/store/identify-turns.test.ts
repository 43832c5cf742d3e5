import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIdentifyTurns } from '../../src/library/store/identify-turns.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

/** Milliseconds. */
const turn = 400;

let postgres: PostgresServer | null = null;
let missing = '';
beforeAll(async () => {
  const started = await startPostgres();
  if ('reason' in started) missing = started.reason;
  else postgres = started;
});
afterAll(() => postgres?.stop());

const never = (): AbortSignal => new AbortController().signal;

/** The turns as a process of its own takes them. */
const open = (failures: unknown[] = [], url = postgres?.url ?? '') =>
  createIdentifyTurns({ url, onFailure: (error) => failures.push(error), milliseconds: turn });

const check = (name: string, run: () => Promise<void>): void => {
  it(name, async (context) => {
    if (missing) context.skip(missing);
    await run();
  });
};

check('one key is given to one process after the other, each for its time', async () => {
  const failures: unknown[] = [];
  const times = await Promise.all(
    [open(failures), open(failures), open(failures)].map(async (takeTurn) => {
      await takeTurn(7, never());
      return performance.now();
    }),
  );
  const [first = 0, second = 0, third = 0] = times.sort((a, b) => a - b);
  expect(second - first).toBeGreaterThan(turn * 0.95);
  expect(third - second).toBeGreaterThan(turn * 0.95);
  expect(failures).toEqual([]);
});

check('another key need not wait, in another process nor in the same', async () => {
  const one = open();
  await one(1, never());
  let first = true;
  const again = open()(1, never()).then(() => {
    first = false;
  });
  await Promise.all([one(2, never()), open()(3, never())]);
  expect(first).toBe(true);
  await again;
});

check('one that is not wanted any more leaves the turn to the next', async () => {
  const failures: unknown[] = [];
  await open()(9, never());
  const gone = new AbortController();
  const given = open(failures)(9, gone.signal);
  setTimeout(() => gone.abort(), turn / 4);
  await expect(given).rejects.toThrow('aborted');
  await open(failures)(9, never());
  expect(failures).toEqual([]);
});

check('a database that is away is told, and keeps nobody from identifying', async () => {
  const failures: unknown[] = [];
  await open(failures, 'postgres://verbatim@127.0.0.1:9/none')(0, never());
  expect(failures).toHaveLength(1);
});
