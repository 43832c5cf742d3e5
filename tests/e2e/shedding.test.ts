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
  const held = 6000;
  discord.intercept = ({ path }) => (path.startsWith('/interactions/') ? { status: 204, delay: held } : null);
  const ids = Array.from({ length: 350 }, (_, member) => ask(member));
  const mention = sendMessage(discord, `<@${places.bot.id}> who said a gross violation?`);
  const typed = sendTyping(discord, 'ask', 'article', 'a');
  await discord.waitFor(
    ({ method, path }) => method === 'PUT' && path.includes(`${mention.id}/reactions`),
    15_000,
  );
  const listBodies = (): readonly string[] =>
    ids.flatMap((id) => {
      const answer = discord.requests.find(({ path }) => path.includes(id));
      return answer ? [JSON.stringify(answer.body)] : [];
    });
  const listRefused = () => listBodies().filter((body) => body.includes(en.refusals.busy));
  await waitUntil(() => listRefused().length > 30, 15_000);
  const refused = listRefused();
  expect(listBodies().length - refused.length).toBeGreaterThan(100);
  expect(refused.every((body) => body.includes('"flags":32832'))).toBe(true);
  await waitUntil(() => shed.length >= refused.length + 2);
  expect(discord.requests.some(({ path }) => path.includes(typed))).toBe(false);
  discord.intercept = () => null;
  await new Promise((resolve) => setTimeout(resolve, held + 1000));
  const after = await discord.waitForCallback(ask(999));
  expect(JSON.stringify(after.body)).toContain('3 articles');
  await bot.stop();
  await discord.stop();
}, 60_000);
