import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommandLine as run } from '../support/run-command-line.ts';

const offset = z.number().int().min(0);
const pair = z.tuple([offset, offset]);
const text = z.string();
const findingSchema = z.object({
  excerpt: z.object({ text: text.min(1), start: offset, end: offset, highlights: z.array(pair) }),
  attribution: z
    .object({
      speaker: text.nullable(),
      mention: text.nullable(),
      role: text.nullable(),
      cue: text.nullable(),
      directness: z.enum(['direct', 'mixed', 'indirect']),
      quote: z.object({ start: offset, end: offset }),
    })
    .nullable(),
  clause: z.object({ agreement: text, label: text.nullable(), reportedBy: text.nullable() }).nullable(),
  match: z.enum(['exact', 'near', 'loose']),
  article: z.object({
    id: text,
    title: text,
    publisher: text.nullable(),
    author: text.nullable(),
    published: text.nullable(),
    url: text.nullable(),
  }),
  paragraph: z.number().int().min(1),
  confidence: z.number().min(0).max(1),
});
const answerSchema = z.discriminatedUnion('kind', [
  findingSchema.extend({
    id: z.union([text, z.number()]).optional(),
    kind: z.literal('answered'),
    command: text,
    others: z.array(findingSchema).max(4),
    reason: z.null(),
  }),
  z.object({
    id: z.union([text, z.number()]).optional(),
    kind: z.literal('not-found'),
    command: text,
    confidence: z.number(),
    others: z.array(findingSchema).max(4),
    reason: text,
  }),
  z.object({
    id: z.union([text, z.number()]).optional(),
    kind: z.literal('unclear'),
    command: text,
    reason: text,
  }),
]);

const body =
  'Ada Brook opened the bridge on Monday.\r\n\r\n“It will carry trams,” Brook said. She thanked the builders.\r\n';
let corpus = '';
beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'verbatim-'));
  writeFileSync(
    join(corpus, 'bridge.md'),
    `\uFEFF---\nid: the-bridge\ntitle: A bridge opens\npublished: 2024-05-06\n---\n${body}`,
  );
  writeFileSync(
    join(corpus, 'ferry.txt'),
    'The ferry stops\n\nThe ferry made its last journey in June, Tom Reed said.\n',
  );
});
afterAll(() => rmSync(corpus, { recursive: true, force: true }));

describe('verbatim ask --batch', () => {
  it('answers in order and in the fixed shape, with the same ids', async () => {
    const questions = [
      { id: 'a', command: 'who-said', text: 'It will carry trams' },
      { id: 2, command: 'ask', text: 'When was the last journey of the ferry?' },
      { id: 'c', command: 'mention', text: 'thanks!' },
      { id: 'd', command: 'what-clause', text: 'fishing quotas' },
    ];
    const { status, stdout } = await run(
      ['ask', '--batch', '--corpus', corpus],
      questions.map((question) => JSON.stringify(question)).join('\n'),
    );
    expect(status).toBe(0);
    const answers = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => answerSchema.parse(JSON.parse(line)));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c', 'd']);
    const [first] = answers;
    if (first?.kind !== 'answered') throw new Error('expected an answer');
    expect(body.replaceAll('\r\n', '\n').slice(first.excerpt.start, first.excerpt.end)).toBe(
      first.excerpt.text,
    );
    expect(first.excerpt.text).toContain('“It will carry trams,” Brook said.');
    expect(first.attribution?.speaker).toBe('Ada Brook');
    expect(first.article).toEqual({
      id: 'the-bridge',
      title: 'A bridge opens',
      publisher: null,
      author: null,
      published: '2024-05-06',
      url: null,
    });
    expect(first.paragraph).toBe(2);
    expect(answers[2]?.kind).toBe('unclear');
    expect(answers[3]?.kind).toBe('not-found');
  });

  it.each([
    { line: 'nonsense', expected: 'expected a JSON object' },
    { line: '{"id":2,"text":"bridge"}', expected: 'command: expected one of "who-said"' },
    { line: '{"id":2,"command":"quotes","text":"Brook"}', expected: 'command: expected one of "who-said"' },
    { line: '{"id":2,"command":"ask","text":7}', expected: 'text: expected string' },
    { line: '{"command":"ask","text":"bridge"}', expected: 'id: expected a string or a number' },
    { line: '[]', expected: 'expected object' },
  ])('names the line that is wrong ($line), and answers the others', async ({ line, expected }) => {
    const question = (id: number): string => JSON.stringify({ id, command: 'ask', text: 'bridge' });
    const { status, stdout, stderr } = await run(
      ['ask', '--batch', '--corpus', corpus],
      `${question(1)}\n\n${line}\n${question(3)}\n`,
    );
    expect(status).toBe(1);
    expect(stderr).toContain(`standard input, line 3: ${expected}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout.match(/"id":\d/g)).toEqual(['"id":1', '"id":3']);
  });
});

describe('THRESHOLD_ASK', () => {
  const args = (): readonly string[] => [
    'ask',
    '--json',
    '--corpus',
    corpus,
    '/ask last journey of the ferry',
  ];

  it('says how sure an answer has to be', async () => {
    const usual = await run(args());
    expect(JSON.parse(usual.stdout)).toMatchObject({ kind: 'answered' });
    const strict = await run(args(), '', { THRESHOLD_ASK: '1' });
    expect(JSON.parse(strict.stdout)).toMatchObject({ kind: 'not-found', reason: 'unsure' });
  });

  it('is refused where it is no number from 0 to 1', async () => {
    expect(await run(args(), '', { THRESHOLD_ASK: '40%' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'verbatim: THRESHOLD_ASK: expected a number from 0 to 1\n',
    });
  });
});

describe('verbatim ask', () => {
  it('TEXT --json prints one answer', async () => {
    const { status, stdout } = await run([
      'ask',
      '--json',
      '--corpus',
      corpus,
      '/who-said it will carry trams',
    ]);
    expect(status).toBe(0);
    expect(answerSchema.parse(JSON.parse(stdout)).kind).toBe('answered');
  });

  it('without TEXT answers the lines of standard input, without colour', async () => {
    const { status, stdout } = await run(['ask', '--corpus', corpus], '/who-said it will carry trams\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Ada Brook');
    expect(stdout).not.toContain('\u001B');
  });

  it('a folder that is not there is a problem that is named', async () => {
    const { stderr } = await run(['ask', '--corpus', join(corpus, 'nowhere'), 'bridge']);
    expect(stderr).toContain('unreadable-folder');
    expect(stderr).toContain('nowhere');
  });
});

describe('verbatim extract --jsonl', () => {
  it('gives offsets into the text as given', async () => {
    const given = 'Ada Brook opened the bridge.\r\n\r\n“It will carry trams,” Brook said.';
    const { status, stdout } = await run(['extract', '--jsonl'], JSON.stringify({ id: 'x', text: given }));
    expect(status).toBe(0);
    const schema = z.object({
      id: z.literal('x'),
      quotes: z.array(
        z.object({
          content: z.union([pair, z.array(pair)]),
          speaker: pair.nullable(),
          speakerName: text.nullable(),
          cue: pair.nullable(),
          direct: z.boolean(),
        }),
      ),
      clauses: z.array(z.object({ agreement: text, label: text.nullable(), content: pair })),
    });
    const quote = schema.parse(JSON.parse(stdout)).quotes.find(({ direct }) => direct);
    expect(quote?.speakerName).toBe('Ada Brook');
    expect(quote?.speaker && given.slice(...quote.speaker)).toBe('Brook');
    expect(quote?.cue && given.slice(...quote.cue)).toBe('said');
  });
});

describe('usage', () => {
  it.each([{ args: ['frobnicate'] }, { args: ['ask', '--no-such-option'] }])(
    'verbatim $args ends with status 2',
    async ({ args }) => {
      const { status, stderr } = await run(args);
      expect(status).toBe(2);
      expect(stderr).toContain('error:');
    },
  );

  it('--help ends with status 0 and lists the subcommands', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const name of ['ask', 'extract']) expect(stdout).toContain(name);
  });
});
