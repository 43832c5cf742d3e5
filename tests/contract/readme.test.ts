import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine as run } from '../support/run-command-line.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const examples = [...readme.matchAll(/^\$ npm run -s ask -- '([^'\n]+)'\n([^`]+)\n```/gm)];

describe('the examples of README.md', () => {
  it('there is one', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(([, asked = '', answer = '']) => ({ asked, answer })))(
    '$asked',
    async ({ asked, answer }) => {
      expect((await run(['ask', asked])).stdout.trim()).toBe(answer);
    },
  );
});
