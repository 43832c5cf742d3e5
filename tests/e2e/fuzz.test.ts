import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LoopbackDiscord, loopbackToken, places } from '../support/loopback-discord.ts';
import { sendCommand, sendInteraction } from '../support/loopback-events.ts';
import { executable } from '../support/run-command-line.ts';
import { anyText } from '../support/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-fuzz-'));
let discord: LoopbackDiscord;
let child: ChildProcess;
let output = '';

beforeAll(async () => {
  discord = await LoopbackDiscord.start();
  child = spawn(process.execPath, [executable, 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: loopbackToken,
      DISCORD_API: discord.api,
      DATA_DIR: folder,
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  await discord.gateway.waitFor('identify', 1, 30_000);
});
afterAll(async () => {
  child.kill('SIGKILL');
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

const snowflake = fc.bigInt({ min: 1n << 22n, max: (1n << 62n) - 1n }).map(String);
const user = fc.record({
  id: snowflake,
  username: anyText,
  discriminator: fc.constant('0'),
  avatar: fc.constant(null),
});
const commandName = fc.oneof(
  fc.constantFrom(...commands.map(({ name }) => name), 'settings', 'privacy', 'library', 'doctor'),
  anyText,
);
const optionName = fc.oneof(
  fc.constantFrom(
    ...commands.flatMap(({ options }) => options.map(({ name }) => name)),
    'page',
    'private',
    'for',
  ),
  anyText,
);
const option = fc.record({
  name: optionName,
  type: fc.oneof(fc.integer({ min: 1, max: 11 }), fc.nat()),
  value: fc.oneof(anyText, fc.boolean(), fc.integer(), fc.jsonValue()),
  focused: fc.boolean(),
});
const message = fc.record({
  id: snowflake,
  channel_id: snowflake,
  content: anyText,
  author: user,
  components: fc.array(fc.jsonValue()),
});

/** What interactions hold, by their type in Discord's documentation; other types hold anything. */
const data = fc.oneof(
  fc.record({
    id: snowflake,
    type: fc.integer({ min: 1, max: 4 }),
    name: commandName,
    options: fc.array(option, { maxLength: 4 }),
  }),
  fc.record({
    custom_id: anyText,
    component_type: fc.integer({ min: 1, max: 20 }),
    values: fc.array(anyText, { maxLength: 3 }),
  }),
  fc.record({
    id: snowflake,
    type: fc.constant(3),
    name: anyText,
    target_id: snowflake,
    resolved: fc.jsonValue(),
  }),
  fc.jsonValue(),
);

/** Interactions of which one or more parts are not what they should be. */
const interaction = fc.record(
  {
    type: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.nat()),
    data,
    message: fc.oneof(message, fc.jsonValue()),
    user,
    locale: fc.oneof(fc.constantFrom('de', 'en-US', 'xx'), anyText),
    context: fc.nat(3),
    channel: fc.oneof(fc.record({ id: snowflake, type: fc.nat(20) }), fc.jsonValue()),
    entitlements: fc.array(fc.jsonValue(), { maxLength: 2 }),
    unknown_field: fc.jsonValue(),
    // A server of its own each time, or none: fair use is not what is tested.
    guild_id: fc.oneof(snowflake, fc.constant(null)),
  },
  { requiredKeys: ['type', 'data', 'user', 'guild_id'] },
);

const batches = 30;
const batchSize = 50;

it(`${batches * batchSize} interactions with anything in them: the next question is answered each time, and nobody is pinged`, async () => {
  const seed = Date.now() % 1_000_000;
  const payloads = fc.sample(interaction, { numRuns: batches * batchSize, seed });
  for (let batch = 0; batch < batches; batch += 1) {
    for (const payload of payloads.slice(batch * batchSize, (batch + 1) * batchSize))
      sendInteraction(discord, { ...payload });
    const asker = { ...places.asker, id: String(900_000 + batch) };
    const id = sendCommand(
      discord,
      'who-said',
      { quote: 'a gross violation' },
      { user: asker, guild_id: null },
    );
    const { body } = await discord.waitForCallback(id, 10_000).catch((error: unknown) => {
      throw new Error(`seed ${seed}, batch ${batch}: ${output.slice(-2000)}`, { cause: error });
    });
    expect(JSON.stringify(body), `seed ${seed}`).toContain('gross violation');
  }
  expect(child.exitCode, `seed ${seed}: ${output.slice(-2000)}`).toBeNull();
  for (const { body } of discord.requests.filter(({ path }) => path.endsWith('/callback')))
    if (holdsMessage(body)) expect(body.data.allowed_mentions.parse, `seed ${seed}`).toEqual([]);
}, 120_000);

/** Callbacks of the types 4 and 7 show a message. */
const holdsMessage = (
  body: unknown,
): body is { readonly data: { readonly allowed_mentions: { readonly parse: unknown } } } =>
  typeof body === 'object' && body !== null && 'type' in body && (body.type === 4 || body.type === 7);
