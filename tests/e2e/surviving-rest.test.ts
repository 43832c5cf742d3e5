import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/answer/library.ts';
import { silentTelemetry } from '../../src/core/server/telemetry.ts';
import type { Ports } from '../../src/discord/context.ts';
import { LoopbackDiscord, type LoopbackReply, places } from '../support/loopback-discord.ts';
import { sendCommand, sendInteraction, sendMessage } from '../support/loopback-events.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';
import { waitUntil } from '../support/wait-until.ts';

let library: Library;
beforeAll(async () => {
  library = await openStarterLibrary();
});

interface Running {
  readonly discord: LoopbackDiscord;
  readonly bot: TestBot;
}

async function withBot(run: (running: Running) => Promise<void>, ports: Partial<Ports> = {}): Promise<void> {
  const discord = await LoopbackDiscord.start();
  const bot = await startTestBot(discord, library, ports);
  await waitUntil(bot.isReady);
  try {
    await run({ discord, bot });
  } finally {
    await bot.stop();
    await discord.stop();
  }
}

const question = `<@${places.bot.id}> who said a gross violation?`;
const isCallback = ({ path }: { readonly path: string }) => path.startsWith('/interactions/');
const isSending = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'POST' && path.endsWith('/messages');

/** HTTP 429 with the headers that Discord sends, by scope. */
const slowDown = (scope: 'user' | 'global' | 'shared', seconds: number): LoopbackReply => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
  headers: {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-bucket': 'loopback',
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  },
});

/** Gives each of the first requests that match one of the replies, in order. */
function failFirst(
  discord: LoopbackDiscord,
  matches: (request: { readonly method: string; readonly path: string }) => boolean,
  replies: readonly LoopbackReply[],
): void {
  const left = [...replies];
  discord.intercept = (request) => (matches(request) ? (left.shift() ?? null) : null);
}

const warnings = ({ lines }: TestBot) => lines.filter(({ level }) => level === 'warn');
const errors = ({ lines }: TestBot) => lines.filter(({ level }) => level === 'error');

describe('HTTP 429', () => {
  it.concurrent.each(['user', 'global', 'shared'] as const)(
    'of the scope %s is waited for, counted, and the answer arrives once',
    async (scope) => {
      const scopes: string[] = [];
      const telemetry = { ...silentTelemetry, countRateLimit: (found: string) => void scopes.push(found) };
      await withBot(
        async ({ discord, bot }) => {
          failFirst(discord, isSending, [slowDown(scope, 0.3)]);
          sendMessage(discord, question);
          await waitUntil(() => discord.requests.filter(isSending).length === 2);
          await waitUntil(() => discord.messages.size === 1);
          expect(scopes).toEqual([scope]);
          expect(warnings(bot).map(({ message }) => message)).toEqual(['Discord asks to slow down']);
          expect(errors(bot)).toEqual([]);
        },
        { telemetry },
      );
    },
  );

  it.concurrent('for messages does not hold up answers to commands', async () => {
    await withBot(async ({ discord }) => {
      failFirst(discord, isSending, [slowDown('global', 3)]);
      sendMessage(discord, question);
      await discord.waitFor(isSending);
      await discord.waitForCallback(sendCommand(discord, 'about'), 1000);
    });
  });
});

describe('Discord that fails itself', () => {
  it.concurrent('once with 500 is asked again', async () => {
    await withBot(async ({ discord, bot }) => {
      failFirst(discord, isCallback, [{ status: 500, body: { message: 'broken', code: 0 } }]);
      const id = sendCommand(discord, 'about');
      await waitUntil(() => discord.requests.filter(({ path }) => path.includes(id)).length === 2);
      expect(errors(bot)).toEqual([]);
    });
  });

  it.concurrent('with 502 and HTML is an error in the log, and the next question is answered', async () => {
    await withBot(async ({ discord, bot }) => {
      const page = { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } };
      failFirst(discord, isCallback, [page, page, page, page]);
      sendCommand(discord, 'about');
      await waitUntil(() => errors(bot).length === 1);
      const next = sendCommand(discord, 'about');
      await discord.waitForCallback(next);
    });
  });

  it.concurrent('by taking longer than an answer is worth holds up nobody else, and is asked once', async () => {
    await withBot(async ({ discord, bot }) => {
      const late = sendCommand(discord, 'about');
      discord.intercept = ({ path }) =>
        path.includes(late)
          ? { status: 404, body: { message: 'Unknown interaction', code: 10062 }, delay: 3500 }
          : null;
      await waitUntil(() => discord.requests.some(({ path }) => path.includes(late)));
      await discord.waitForCallback(sendCommand(discord, 'about'), 1000);
      await waitUntil(() => warnings(bot).some(({ message }) => message === 'answered too late'), 8000);
      expect(discord.requests.filter(({ path }) => path.includes(late))).toHaveLength(1);
    });
  });

  it.concurrent('by closing the wire in the middle of an answer is survived', async () => {
    await withBot(async ({ discord, bot }) => {
      discord.tearWires = true;
      sendCommand(discord, 'about');
      await waitUntil(() => errors(bot).length > 0);
      discord.tearWires = false;
      await discord.waitForCallback(sendCommand(discord, 'about'));
    });
  });
});

describe('an answer that comes too late', () => {
  const late = (code: number): LoopbackReply => ({
    status: code === 10062 ? 404 : 400,
    body: { message: 'late', code },
  });

  it.concurrent.each([10062, 40060])(
    'with %i is a warning; nobody is told, and the next is answered',
    async (code) => {
      await withBot(async ({ discord, bot }) => {
        failFirst(discord, isCallback, [late(code)]);
        const id = sendCommand(discord, 'about');
        await waitUntil(() => warnings(bot).some(({ message }) => message === 'answered too late'));
        await discord.waitForCallback(sendCommand(discord, 'about'));
        expect(discord.requests.filter(({ path }) => path.includes(id))).toHaveLength(1);
      });
    },
  );

  it.concurrent('because another process answered with the same token is said once', async () => {
    await withBot(async ({ discord, bot }) => {
      failFirst(discord, isCallback, [late(40060), late(40060)]);
      sendCommand(discord, 'about');
      sendCommand(discord, 'help');
      await waitUntil(
        () => warnings(bot).filter(({ message }) => message === 'answered too late').length === 2,
      );
      expect(errors(bot).map(({ message }) => message)).toEqual([
        'another process answers with the same token: stop one of the two',
      ]);
    });
  });
});

describe('what Discord may send one day', () => {
  const unknown: Readonly<Record<string, Record<string, unknown>>> = {
    'a new type of interaction': { type: 99, data: { anything: [1, 2] } },
    'a new type of command': { type: 2, data: { id: '7000', type: 42, name: 'about' } },
    'a new type of component': {
      type: 3,
      message: { id: '1' },
      data: { custom_id: 'x', component_type: 99 },
    },
    'a modal that nobody opened': { type: 5, data: { custom_id: 'x', components: [{ type: 77 }] } },
    'a user’s menu': {
      type: 2,
      data: {
        id: '7000',
        type: 2,
        name: 'about',
        target_id: '5001',
        resolved: { users: { 5001: places.asker } },
      },
    },
    'a command that is not registered': { type: 2, data: { id: '7000', type: 1, name: 'no-such-command' } },
    'an option of a new type': {
      type: 2,
      data: { id: '7000', type: 1, name: 'about', options: [{ name: 'new', type: 88, value: { a: 1 } }] },
    },
    'unknown fields everywhere': {
      type: 2,
      new_field: { deep: true },
      data: { id: '7000', type: 1, name: 'about', new_field: 1, options: [] },
      channel: { id: places.channel, type: 250, new_field: 1 },
    },
  };

  it.concurrent.each(Object.entries(unknown))('%s: the next question is answered', async (_name, fields) => {
    await withBot(async ({ discord, bot }) => {
      sendInteraction(discord, fields);
      await discord.waitForCallback(sendCommand(discord, 'about'));
      expect(bot.isReady()).toBe(true);
    });
  });

  it.concurrent('unknown events and messages with unknown parts: the next question is answered', async () => {
    await withBot(async ({ discord }) => {
      discord.gateway.dispatch('SOMETHING_NEW', { id: '1' });
      sendMessage(discord, question, { type: 250, components: [{ type: 99 }], new_field: {} });
      sendMessage(discord, question, {
        components: [{ type: 99, components: [{ type: 98 }] }],
        poll: { x: 1 },
      });
      await discord.waitForCallback(sendCommand(discord, 'about'));
    });
  });
});
