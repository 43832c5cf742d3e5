import { expect, it } from 'vitest';
import { en } from '../../src/core/locale/en.ts';
import { silentTelemetry } from '../../src/core/server/telemetry.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import { sendCommand, sendMessage, sendTyping } from '../support/loopback-events.ts';
import { startTestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';
import { waitUntil } from '../support/wait-until.ts';

it('above its limit the bot refuses politely and privately, counts it, and answers again when the rush is over', async () => {
  const discord = await LoopbackDiscord.start();
  const shed: true[] = [];
  const telemetry = { ...silentTelemetry, countShed: () => void shed.push(true) };
  const bot = await startTestBot(discord, await openStarterLibrary(), { telemetry });
  await waitUntil(bot.isReady);
  const ask = (member: number) =>
    sendCommand(
      discord,
      'about',
      {},
      { guild_id: null, user: { ...places.asker, id: String(600_000 + member) } },
    );
  // None of the answers gets through for a while, so that they pile up in hand.
  discord.intercept = ({ path }) => (path.startsWith('/interactions/') ? { status: 204, delay: 700 } : null);
  const ids = Array.from({ length: 350 }, (_, member) => ask(member));
  const mention = sendMessage(discord, `<@${places.bot.id}> who said a gross violation?`);
  const typed = sendTyping(discord, 'ask', 'article', 'a');
  await waitUntil(
    () => discord.requests.filter(({ path }) => path.startsWith('/interactions/')).length === 350,
    15_000,
  );
  const bodies = ids.map((id) =>
    JSON.stringify(discord.requests.find(({ path }) => path.includes(id))?.body),
  );
  const refused = bodies.filter((body) => body.includes(en.refusals.busy));
  expect(refused.length).toBeGreaterThan(30);
  expect(bodies.length - refused.length).toBeGreaterThanOrEqual(300);
  expect(refused.every((body) => body.includes('"flags":32832'))).toBe(true);
  expect(shed).toHaveLength(refused.length + 2);
  await discord.waitFor(({ method, path }) => method === 'PUT' && path.includes(`${mention.id}/reactions`));
  expect(discord.requests.some(({ path }) => path.includes(typed))).toBe(false);
  discord.intercept = () => null;
  await waitUntil(() => bot.lines.every(({ level }) => level !== 'error'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const after = await discord.waitForCallback(ask(999));
  expect(JSON.stringify(after.body)).toContain('3 articles');
  await bot.stop();
  await discord.stop();
});
