import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfiguration, variableNames } from '../../src/configuration.ts';
import { usualThresholds } from '../../src/core/answer/thresholds.ts';

const example = readFileSync(resolve(import.meta.dirname, '../../.env.example'), 'utf8');

describe('.env.example', () => {
  it('names every variable once, and no other', () => {
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...variableNames].sort());
  });

  it('has one line of explanation above each', () => {
    const lines = example.split('\n');
    const bare = lines.filter((line, index) => /^[A-Z_]+=/.test(line) && !lines[index - 1]?.startsWith('# '));
    expect(bare).toEqual([]);
  });

  it('is itself a configuration: without a token, with the defaults', () => {
    const given = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(parseConfiguration(given)).toEqual(parseConfiguration({}));
  });
});

describe('parseConfiguration', () => {
  it('tells all problems at once, by the name of the variable', () => {
    const parsed = parseConfiguration({
      DISCORD_TOKEN: 'not a token',
      OBSERVE_PORT: '70000',
      LOG_LEVEL: 'loud',
      SHARD_IDS: 'one',
      THRESHOLD_ASK: '40%',
      THRESHOLD_WHO_SAID: '1.5',
    });
    if (!('problems' in parsed)) throw new Error('expected problems');
    const names = parsed.problems.map((problem) => problem.split(':')[0]);
    expect(names.sort()).toEqual([
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'OBSERVE_PORT',
      'SHARD_IDS',
      'THRESHOLD_ASK',
      'THRESHOLD_WHO_SAID',
    ]);
    expect(parsed.problems).toContain('THRESHOLD_ASK: expected a number from 0 to 1');
    expect(parsed.problems).toContain('THRESHOLD_WHO_SAID: expected a number from 0 to 1');
    expect(parsed.problems.join()).not.toContain('not a token');
  });

  it.each([
    [{ SHARD_IDS: '0,1' }, 'SHARD_IDS'],
    [{ SHARD_COUNT: '2' }, 'SHARD_IDS'],
    [{ SHARD_IDS: '2', SHARD_COUNT: '2' }, 'SHARD_IDS'],
    [{ SHARDS: 'auto', SHARD_IDS: '0', SHARD_COUNT: '1' }, 'SHARDS'],
  ])('%j does not fit together', (given, name) => {
    expect(parseConfiguration(given)).toMatchObject({ problems: [expect.stringMatching(`^${name}:`)] });
  });

  it('takes thresholds from 0 to 1, and the usual ones where none is given', () => {
    const given = { THRESHOLD_ASK: '0', THRESHOLD_WHAT_CLAUSE: '1' };
    expect(parseConfiguration(given)).toMatchObject({
      thresholds: { ask: 0, 'what-clause': 1, 'who-said': usualThresholds['who-said'] },
    });
  });

  it('reads what is given', () => {
    expect(
      parseConfiguration({ CORPUS: 'a, b', SHARD_IDS: '0,1', SHARD_COUNT: '4', OBSERVE_PORT: '9464' }),
    ).toMatchObject({
      token: null,
      corpus: ['a', 'b'],
      observePort: 9464,
      shards: { kind: 'some', ids: [0, 1], count: 4 },
    });
  });
});
