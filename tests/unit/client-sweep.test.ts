import { Client, DMChannel, SnowflakeUtil } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sweepChannels } from '../../src/discord/client-sweep.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A client that knows so many direct channels. */
function createClient(channels: number): Client {
  const client = new Client({ intents: [] });
  for (let number = 0; number < channels; number += 1) speak(client, String(1000 + number));
  return client;
}

/** Somebody writes in a direct channel. */
function speak(client: Client, id: string): void {
  const data = { id, type: 1, last_message_id: String(SnowflakeUtil.generate()) };
  client.channels.cache.set(id, Reflect.construct(DMChannel, [client, data]));
}

it('direct channels where nothing was said lately are forgotten, but for a few', async () => {
  const client = createClient(1000);
  const stop = sweepChannels(client);
  vi.advanceTimersByTime(30_000);
  expect(client.channels.cache.size).toBe(1000);
  speak(client, '1000');
  vi.advanceTimersByTime(30_000);
  expect(client.channels.cache.size).toBe(200);
  expect(client.channels.cache.has('1000')).toBe(true);
  stop();
  await client.destroy();
});
