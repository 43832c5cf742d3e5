import { Client } from 'discord.js';
import { afterEach, expect, it, vi } from 'vitest';
import { soak } from '../../bench/soak-messages.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import { startTestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('50,000 messages by 10,000 users leave discord.js with what it had, and the bot answering', async () => {
  const clients: Client[] = [];
  const login = Client.prototype.login;
  vi.spyOn(Client.prototype, 'login').mockImplementation(function (this: Client, token) {
    clients.push(this);
    return login.call(this, token);
  });
  const discord = await LoopbackDiscord.start();
  const bot = await startTestBot(discord, await openStarterLibrary());
  await waitUntil(bot.isReady);
  await soak(discord, { from: 0, to: 50_000, users: 10_000 });
  const [client] = clients;
  if (!client) throw new Error('no client logged in');
  const guild = client.guilds.cache.get(places.guild);
  expect(client.users.cache.size).toBeLessThanOrEqual(201);
  expect(guild?.members.cache.size).toBeLessThanOrEqual(11);
  for (const channel of client.channels.cache.values())
    if ('messages' in channel) expect(channel.messages.cache.size).toBeLessThanOrEqual(5);
  await bot.stop();
  await discord.stop();
}, 60_000);
