import { MessageFlags } from 'discord.js';
import {
  ApplicationCommandCreateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { en } from '../../src/core/locale/en.ts';
import { languages } from '../../src/core/locale/find-strings.ts';
import { toMessage, toNote } from '../../src/discord/card/component.ts';
import { toCorrectionForm } from '../../src/discord/card/correction-form.ts';
import { toDoctorCard } from '../../src/discord/card/doctor-card.ts';
import { toArticleCard, toDraftsCard, toKeptListCard } from '../../src/discord/card/library-card.ts';
import { toCard } from '../../src/discord/card/reply-card.ts';
import { menuNames, toCommandBodies } from '../../src/discord/registration/command-bodies.ts';
import { serverBodies } from '../../src/discord/registration/server-bodies.ts';
import { createSeal } from '../../src/discord/state/seal.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

const bodies = toCommandBodies(commands, true);

/** The documentation has permissions as a string, as Discord gives them; the published schema as a number, which Discord takes too. */
const withNumbers = (body: Record<string, unknown>) =>
  'default_member_permissions' in body
    ? { ...body, default_member_permissions: Number(body.default_member_permissions) }
    : body;

describe('command bodies', () => {
  it.each(bodies.map((body) => ({ name: body.name, body })))(
    '$name fits the published schema',
    ({ body }) => {
      const plain = withNumbers(JSON.parse(JSON.stringify(body)));
      expect(ApplicationCommandCreateRequestSchema.parse(plain)).toEqual(plain);
    },
  );

  it('stay below 8,000 characters each, 100 slash commands and 15 entries of the menu', () => {
    for (const body of bodies) expect(countCharacters(body)).toBeLessThanOrEqual(8000);
    expect(bodies.filter(({ type }) => type === 1).length).toBeLessThanOrEqual(100);
    expect(bodies.filter(({ type }) => type === 3).length).toBeLessThanOrEqual(15);
  });

  it('have required options first', () => {
    for (const { options } of commands) {
      const required = options.map((option) => option.required);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

/** Names, descriptions and values, the longest translation of each, as Discord counts them. */
function countCharacters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + countCharacters(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) =>
      sum +
      (key.endsWith('_localizations')
        ? Math.max(0, ...Object.values(Object(part)).map(countCharacters))
        : countCharacters(part)),
    0,
  );
}

interface OptionBody {
  readonly name: string;
  readonly options?: readonly OptionBody[];
}
const findKeys = (prefix: string, options: readonly OptionBody[]): readonly string[] =>
  options.flatMap((option) => {
    const key = `${prefix}.${option.name}`;
    return [key, ...findKeys(key, option.options ?? [])];
  });

describe('strings', () => {
  const wanted = [
    ...commands.flatMap(({ name, options }) => [name, ...options.map((option) => `${name}.${option.name}`)]),
    ...Object.values(menuNames),
    ...serverBodies.flatMap(({ name, options = [] }) => [name, ...findKeys(name, options)]),
  ];

  it.each(Object.keys(languages))('%s names every command and option', (locale) => {
    const texts = languages[locale]?.commands ?? {};
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
  });
});

const call = { command: 'ask', page: 0, texts: new Map([['question', 'x']]) };

describe('messages', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openStarterLibrary();
  });

  const lines = [
    '/who-said a gross violation',
    '/what-clause mutual assistance',
    '/ask what was signed in Pyongyang',
    '/ask xylophone quasar',
    '/ask',
    '/about',
    '/help',
    '/voices',
    '/quotes Putin',
    '/quotes Nobody',
    '/article pyongyang-pact',
    '/article',
  ];

  it.each(lines)('%s fits the published schemas, as a reply, an update and a message', (line) => {
    const result = runCall(library, commands, line);
    if (result.kind !== 'reply') throw new Error(`expected a reply to ${line}`);
    const drawing = { strings: en, seal: createSeal('a key'), isPrivate: true };
    const { components, flags } = toMessage(toCard(result.reply, call, drawing));
    checkMessage(JSON.parse(JSON.stringify({ components, flags, allowed_mentions: { parse: [] } })));
  });

  const drawing = { strings: en, seal: createSeal('a key') };
  const about = { title: 'T'.repeat(500), author: null, publisher: null, published: '2024-06-20', url: null };
  const contents = { paragraphs: 3, quotations: 2, clauses: 1 };
  const kept = { ...about, id: 'x', length: 3, addedAt: '2024-06-20T00:00:00Z' };
  const article = { ...about, id: 'x', language: 'en', sources: [], summary: false, text: 'T' };
  const draft = { ...contents, id: 'AAAAAAAAAAAAAAAA', article, replaces: 'x' };
  const problem = { file: 'a.pdf', line: 1, column: 1, rule: 'encrypted', message: 'expected no password' };
  const checks = [
    { name: 'disk', status: 'warning', message: '5 MB free', mend: 'Make room.' },
    { name: 'token', status: 'ok', message: 'accepted', mend: '' },
  ] as const;
  it.each([
    ['drafts', () => toDraftsCard([draft, draft, draft, draft, draft], Array(9).fill(problem), drawing)],
    ['a kept article', () => toArticleCard({ ...contents, kept, language: 'en' }, drawing, false)],
    ['a removal', () => toArticleCard({ ...contents, kept, language: 'en' }, drawing, true)],
    ['a list', () => toKeptListCard(Array(45).fill(kept), 2, drawing)],
    ['an empty list', () => toKeptListCard([], 0, drawing)],
    ['a check-up', () => toDoctorCard(checks, en)],
  ])('%s fits the published schemas', (_what, draw) => {
    const { components, flags } = toMessage(draw());
    checkMessage(JSON.parse(JSON.stringify({ components, flags, allowed_mentions: { parse: [] } })));
  });

  it('a form for corrections fits the published schema', () => {
    const form = JSON.parse(JSON.stringify({ type: 9, data: toCorrectionForm('x', article, en) }));
    expect(ModalInteractionCallbackRequestSchema.parse(form)).toEqual(form);
  });

  it('a note fits the published schemas', () => {
    const { components, flags } = toMessage(toNote('*'));
    checkMessage(JSON.parse(JSON.stringify({ components, flags, allowed_mentions: { parse: [] } })));
  });
});

function checkMessage(message: { readonly flags: number }): void {
  expect(message.flags & MessageFlags.IsComponentsV2).toBe(MessageFlags.IsComponentsV2);
  expect(MessageCreateRequestSchema.parse(message)).toEqual(message);
  const reply = { type: 4, data: message };
  expect(CreateMessageInteractionCallbackRequestSchema.parse(reply)).toEqual(reply);
  const update = { type: 7, data: message };
  expect(UpdateMessageInteractionCallbackRequestSchema.parse(update)).toEqual(update);
}
