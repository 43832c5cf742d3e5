import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer } from '../../src/core/answer/answer.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

let library: Library;
beforeAll(async () => {
  const loaded = await loadLibrary([resolve(import.meta.dirname, '../../corpus/articles')]);
  expect(loaded.problems).toEqual([]);
  library = loaded.library;
});

function answer(line: string): Answer {
  const result = runCall(library, commands, line);
  if (result.kind !== 'reply' || result.reply.kind !== 'answer')
    throw new Error(`expected an answer to ${line}`);
  return result.reply.answer;
}

/** The question, the words that the excerpt must hold, and the speaker where somebody is quoted. */
const answered: readonly (readonly [string, string, string?])[] = [
  ['/who-said a new, high level', 'a new, high level', 'Kim Jong Un'],
  ['/who-said a gross violation', 'a gross violation', 'Vladimir Putin'],
  [
    '/who-said the language of blackmail and diktat',
    'the language of blackmail and diktat',
    'Vladimir Putin',
  ],
  ['/who-said full support and solidarity', 'full support and solidarity', 'Kim Jong Un'],
  ['/who-said purely peaceful and defensive document', 'purely peaceful and defensive', 'Kim Jong Un'],
  [
    '/who-said significant implications for the region and the world',
    'significant implications',
    'Rachel Lee',
  ],
  ['/who-said sanctons strangeling', 'sanctions strangling', 'Vladimir Putin'],
  ['/who-said consider how important North and South Korea will be', 'North and South Korea', 'Chang Ho-jin'],
  [
    '/who-said Russia might get involved in new conflicts between the Koreas',
    'new conflicts between the Koreas',
    'Rachel Lee',
  ],
  [
    '/who-said it does not create a military alliance',
    'does not create a military alliance',
    'Maria Zakharova',
  ],
  ['/ask Where did the two leaders meet before?', 'in Russia in September'],
  ["/ask What is Putin thought to be giving North Korea's missile programmes?", 'space technology'],
  ['/ask Who is Rachel Lee?', 'a senior fellow'],
  [
    '/ask Who let Ukraine use Western weapons on Russian soil?',
    'the United States and other NATO countries had allowed Ukraine',
  ],
  ['/ask When was the agreement signed?', '19 June'],
  ['/ask When did the treaty enter into force?', '4 December 2024'],
  ['/what-clause mutual assistance', 'assistance'],
  ['/what-clause what counts as aggression', 'He left open what would count as aggression.'],
  ['/what-clause article 22', 'takes effect on the day'],
  ["hey, who called the West's decision a gross violation?", 'a gross violation', 'Vladimir Putin'],
];

describe('the starter corpus answers', () => {
  it.each(answered.map(([line, words, speaker]) => ({ line, words, speaker })))(
    '$line',
    ({ line, words, speaker }) => {
      const found = answer(line);
      expect(found.kind).toBe('answered');
      if (found.kind !== 'answered') return;
      expect(found.finding.excerpt.text).toContain(words);
      if (speaker) expect(found.finding.attribution?.speaker.name).toBe(speaker);
    },
  );
});

describe('the starter corpus does not answer', () => {
  it.each([
    '/who-said ask not what your country can do for you',
    '/who-said we will build a new city on Mars',
    '/what-clause fishing quotas',
    '/ask What is the population of North Korea?',
    '/ask Who won the 2022 World Cup?',
  ])('%s', (line) => {
    expect(answer(line).kind).toBe('not-found');
  });

  it.each(['thanks!', 'lol', '/ask', '/who-said the of and'])('%s is unclear', (line) => {
    expect(answer(line).kind).toBe('unclear');
  });
});

it.each([
  ['/what-clause mutal assistence', 'mutual assistance'],
  ['/what-clause mutual assisting', null],
  ['/what-clause mutual assistance', null],
])('%s is read as: %s', (line, reading) => {
  const found = answer(line);
  if (found.kind !== 'answered') throw new Error(found.kind);
  expect(found.readAs).toBe(reading);
});
