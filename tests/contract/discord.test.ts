import { MessageFlags } from 'discord.js';
import {
  ApplicationCommandCreateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { en } from '../../src/core/locale/en.ts';
import { languages } from '../../src/core/locale/find-strings.ts';
import { toMessage, toNote } from '../../src/discord/card/component.ts';
import { toCard } from '../../src/discord/card/reply-card.ts';
import { menuNames, toCommandBodies } from '../../src/discord/registration/command-bodies.ts';
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

describe('strings', () => {
  const wanted = [
    ...commands.flatMap(({ name, options }) => [name, ...options.map((option) => `${name}.${option.name}`)]),
    ...Object.values(menuNames),
  ];

  it.each(Object.keys(languages))('%s names every command and option within the limits', (locale) => {
    const texts = languages[locale]?.commands ?? {};
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
    for (const [key, { name, description }] of Object.entries(texts)) {
      expect(name.length, key).toBeLessThanOrEqual(32);
      expect(description.length, key).toBeLessThanOrEqual(100);
      if (description) expect(name, key).toMatch(/^[-_'\p{L}\p{N}\p{sc=Devanagari}\p{sc=Thai}]{1,32}$/u);
      if (description) expect(name, key).toBe(name.toLowerCase());
    }
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
