import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/answer/library.ts';
import type { Connection } from '../../src/discord/client.ts';
import { LoopbackDiscord } from '../support/loopback-discord.ts';
import { sendCommand, sendInteraction, sendMessage } from '../support/loopback-events.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';
import { waitUntil } from '../support/wait-until.ts';

let library: Library;
beforeAll(async () => {
  library = await openStarterLibrary();
});

/** Identifies of one process are five seconds and more apart: that is what takes the time here. */
const patience = 15_000;

interface Running {
  readonly discord: LoopbackDiscord;
  readonly bot: TestBot;
  readonly count: (kind: 'identify' | 'resume') => number;
}

async function withBot(
  run: (running: Running) => Promise<void>,
  prepare: (discord: LoopbackDiscord) => void = () => undefined,
  connection: Partial<Connection> = {},
): Promise<void> {
  const discord = await LoopbackDiscord.start();
  prepare(discord);
  const bot = await startTestBot(discord, library, {}, connection);
  await waitUntil(() => bot.isReady(), patience);
  try {
    const count = (kind: string) => discord.gateway.events.filter((event) => event.kind === kind).length;
    await run({ discord, bot, count });
  } finally {
    await bot.stop();
    await discord.stop();
  }
}

/** The bot is there again, and answers. */
async function answers({ discord, bot }: Running): Promise<void> {
  await waitUntil(() => bot.isReady(), patience);
  await discord.waitForCallback(sendCommand(discord, 'about'), patience);
}

const codes: readonly (readonly [number, 'resume' | 'identify', string])[] = [
  [1000, 'identify', 'closed by Discord'],
  [1001, 'resume', 'Discord restarts'],
  [1006, 'resume', 'a torn wire'],
  [4000, 'resume', 'unknown error'],
  [4001, 'resume', 'unknown opcode'],
  [4002, 'resume', 'decode error'],
  [4003, 'identify', 'not authenticated'],
  [4005, 'identify', 'already authenticated'],
  [4007, 'identify', 'invalid sequence'],
  [4008, 'identify', 'rate limited'],
  [4009, 'resume', 'session timed out'],
];

describe('a gateway that closes', () => {
  it.concurrent.each(codes)('with %i is met with %s: %s', async (code, way) => {
    await withBot(async (running) => {
      const { discord, count } = running;
      discord.gateway.disconnect(code);
      await discord.gateway.waitFor(way, way === 'identify' ? 2 : 1, patience);
      await answers(running);
      expect({ identify: count('identify'), resume: count('resume') }).toEqual(
        way === 'identify' ? { identify: 2, resume: 0 } : { identify: 1, resume: 1 },
      );
    });
  });

  it.concurrent.each([4004, 4010, 4011, 4012, 4013, 4014])(
    'with %i is not connected to again, and the reason is told once',
    async (code) => {
      await withBot(async ({ discord, bot, count }) => {
        discord.gateway.disconnect(code);
        await waitUntil(() => bot.lines.some(({ fields }) => fields.kind === 'RefusedError'));
        await new Promise((resolve) => setTimeout(resolve, 1500));
        expect(bot.lines.filter(({ fields }) => fields.kind === 'RefusedError')).toHaveLength(1);
        expect(count('identify') + count('resume')).toBe(1);
        expect(bot.isReady()).toBe(false);
      });
    },
  );
});

describe('a session', () => {
  it.concurrent('that is lost but can be resumed is resumed, and what came meanwhile is answered once', async () => {
    await withBot(async (running) => {
      const { discord } = running;
      discord.gateway.disconnect(1006);
      const ids = [sendCommand(discord, 'about'), sendCommand(discord, 'help')];
      await discord.gateway.waitFor('resume');
      for (const id of ids) await discord.waitForCallback(id);
      await answers(running);
      for (const id of ids) expect(discord.requests.filter(({ path }) => path.includes(id))).toHaveLength(1);
    });
  });

  it.concurrent('that Discord calls invalid but resumable is resumed', async () => {
    await withBot(async (running) => {
      running.discord.gateway.invalidate(true);
      await running.discord.gateway.waitFor('resume', 1, patience);
      await answers(running);
      expect(running.count('identify')).toBe(1);
    });
  });

  it.concurrent('that is over is begun anew', async () => {
    await withBot(async (running) => {
      running.discord.gateway.invalidate(false);
      await running.discord.gateway.waitFor('identify', 2, patience);
      await answers(running);
      expect(running.count('resume')).toBe(0);
    });
  });

  it.concurrent('that Discord asks to move is resumed elsewhere', async () => {
    await withBot(async (running) => {
      running.discord.gateway.askToReconnect();
      await running.discord.gateway.waitFor('resume', 1, patience);
      await answers(running);
    });
  });

  it.concurrent('without acknowledged heartbeats is a zombie: it is left and resumed', async () => {
    await withBot(
      async (running) => {
        const { gateway } = running.discord;
        gateway.acknowledges = false;
        await gateway.waitFor('resume', 1, patience);
        gateway.acknowledges = true;
        await answers(running);
        expect(gateway.events.find(({ kind }) => kind === 'close')?.code).toBe(4200);
        expect(running.count('identify')).toBe(1);
      },
      ({ gateway }) => {
        gateway.heartbeatInterval = 400;
      },
    );
  });
});

describe('a gateway that is away', () => {
  it.concurrent('for longer than the host has patience ends the bot, and it says why', async () => {
    await withBot(
      async ({ discord, bot }) => {
        discord.gateway.isOpen = false;
        discord.gateway.disconnect(1006);
        await waitUntil(() => bot.awaySeconds() > 0.1, patience);
        expect(bot.isReady()).toBe(false);
        await waitUntil(() => bot.lines.some(({ message }) => message.includes('No gateway for')), patience);
        // A client that is ended while it connects has nobody who hears of the connection's failure.
        discord.gateway.isOpen = true;
        await waitUntil(bot.isReady, patience);
      },
      undefined,
      { patience: 2000 },
    );
  });

  it.concurrent('for a while is waited for, and comes back as ready', async () => {
    await withBot(async (running) => {
      const { gateway } = running.discord;
      gateway.isOpen = false;
      gateway.disconnect(1006);
      await waitUntil(() => running.bot.awaySeconds() > 1, patience);
      gateway.isOpen = true;
      await answers(running);
      expect(running.bot.awaySeconds()).toBe(0);
    });
  });
});

describe('the identifies of a day', () => {
  it.concurrent('are not used up: with few left the bot waits, says so, and goes on when there are more', async () => {
    const discord = await LoopbackDiscord.start();
    Object.assign(discord.gateway.limit, { remaining: 20, reset_after: 1000 });
    const starting = startTestBot(discord, library);
    await discord.waitFor(({ path }) => path === '/gateway/bot');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(discord.gateway.events).toEqual([]);
    discord.gateway.limit.remaining = 1000;
    const bot = await starting;
    expect(bot.lines.filter(({ message }) => message.includes('too few identifies'))[0]).toMatchObject({
      level: 'error',
      fields: { remaining: 20, seconds: 1 },
    });
    await bot.stop();
    await discord.stop();
  });

  it.concurrent('are not used up by a gateway that closes again and again', async () => {
    await withBot(async ({ discord, bot, count }) => {
      Object.assign(discord.gateway.limit, { remaining: 20, reset_after: 60_000 });
      discord.gateway.invalidate(false);
      await waitUntil(
        () => bot.lines.some(({ message }) => message.includes('too few identifies')),
        patience,
      );
      expect(count('identify')).toBe(1);
    });
  });
});

describe('deliveries', () => {
  it.concurrent('that come twice are answered once', async () => {
    await withBot(async (running) => {
      const { discord } = running;
      const id = sendInteraction(discord, { type: 2, data: { id: '7000', type: 1, name: 'about' } });
      sendInteraction(discord, { id, type: 2, data: { id: '7000', type: 1, name: 'about' } });
      const asked = sendMessage(discord, '<@1001> who said a gross violation?');
      sendMessage(discord, '<@1001> who said a gross violation?', { id: asked.id });
      await answers(running);
      await discord.waitFor(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
      await answers(running);
      const sent = (matches: (path: string) => boolean) =>
        discord.requests.filter(({ method, path }) => method === 'POST' && matches(path)).length;
      expect(sent((path) => path.includes(id))).toBe(1);
      expect(sent((path) => path.endsWith('/messages'))).toBe(1);
    });
  });
});
