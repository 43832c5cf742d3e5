import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/core/answer/check-quote.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { defaultSettings } from '../../src/core/server/settings.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import {
  sendCommand,
  sendInteraction,
  sendMenu,
  sendMessage,
  withPermissions,
} from '../support/loopback-events.ts';
import { ephemeral, flatten, messageOf, sentTo, textOf } from '../support/message-parts.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let library: Library;
let discord: LoopbackDiscord;
let bot: TestBot;

beforeAll(async () => {
  library = await openStarterLibrary();
});
const restart = async (): Promise<void> => {
  bot = await startTestBot(discord, library, { checkQuotes });
  await expect.poll(() => bot.isReady()).toBe(true);
};
beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  await restart();
});
afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

const mention = `<@${places.bot.id}> who said a gross violation?`;
const manager = withPermissions(32n);

/** `/settings` with a channel among its options. */
const sendSettings = (options: Readonly<Record<string, boolean | string>>): string =>
  sendInteraction(discord, {
    type: 2,
    data: {
      id: '7000',
      type: 1,
      name: 'settings',
      options: Object.entries(options).map(([name, value]) => ({
        name,
        type: typeof value === 'boolean' ? 5 : name === 'channel' ? 7 : 3,
        value,
      })),
      resolved: {
        channels: { [places.channel]: { id: places.channel, type: 0, name: 'news', permissions: '0' } },
      },
    },
    ...manager,
  });
const showSettings = async (options: Readonly<Record<string, boolean | string>>): Promise<string> =>
  textOf(messageOf(await discord.waitForCallback(sendSettings(options))));

describe('/settings', () => {
  it('chooses threads for one channel alone', async () => {
    const shown = await showSettings({ thread: true, channel: places.channel });
    expect(shown).toContain('Mentions are answered in place');
    expect(shown).toContain(`In a thread in <#${places.channel}>`);
    sendMessage(discord, mention);
    await discord.waitFor(sentTo(places.thread));
    expect(discord.requests.filter(sentTo(places.channel))).toEqual([]);
  });

  it('answers in place in one channel where threads are the rule', async () => {
    await showSettings({ thread: true });
    await showSettings({ thread: false, channel: places.channel });
    sendMessage(discord, mention);
    await discord.waitFor(sentTo(places.channel));
  });

  it('keeps a channel out and lets it in again', async () => {
    expect(await showSettings({ allow: false, channel: places.channel })).toContain(
      `Everywhere but in <#${places.channel}>`,
    );
    const refused = sendCommand(discord, 'ask', { question: 'x' });
    expect(textOf(messageOf(await discord.waitForCallback(refused)))).toContain('not answer in this channel');
    await showSettings({ allow: true, channel: places.channel });
    const answered = sendCommand(discord, 'who-said', { quote: 'a gross violation' });
    expect(textOf(messageOf(await discord.waitForCallback(answered)))).toContain('gross violation');
  });

  it('answers in chosen channels alone once all are shut', async () => {
    await showSettings({ allow: false });
    expect(await showSettings({ allow: true, channel: places.channel })).toContain(
      `Only in <#${places.channel}>`,
    );
    expect(bot.settings.get(places.guild)?.channels).toEqual({ kind: 'only', channels: [places.channel] });
  });

  it('chooses the language of every card, and gives it back to each member', async () => {
    expect(await showSettings({ language: 'de' })).toContain('Einstellungen');
    expect(bot.settings.get(places.guild)?.language).toBe('de');
    const about = messageOf(await discord.waitForCallback(sendCommand(discord, 'about')));
    expect(textOf(about)).toContain('3 Artikel');
    expect(await showSettings({ language: 'auto' })).toContain('Settings of this server');
  });

  it('chooses whether the host’s articles are searched', async () => {
    expect(await showSettings({ 'host-corpus': false })).toContain('Only this server’s own articles');
    expect(bot.settings.get(places.guild)).toEqual({ ...defaultSettings, searchHostCorpus: false });
  });
});

describe('lists', () => {
  it('begin at the page that is asked for', async () => {
    const ask = async (page: number): Promise<string> => {
      const id = sendInteraction(discord, {
        type: 2,
        data: {
          id: '7000',
          type: 1,
          name: 'article',
          options: [
            { name: 'name', type: 3, value: 'pyongyang-pact' },
            { name: 'page', type: 4, value: page },
          ],
        },
      });
      return textOf(messageOf(await discord.waitForCallback(id)));
    };
    expect(await ask(2)).toContain('Page 2 of');
    expect(await ask(1)).not.toContain('Page 2 of');
  });

  it('offer the page as an option of every command that has pages', () => {
    const withPage = discord.commands
      .filter(({ options }) => JSON.stringify(options ?? []).includes('"name":"page"'))
      .map(({ name }) => name);
    expect(withPage).toEqual(expect.arrayContaining(['quotes', 'article', 'timeline', 'voices']));
  });
});

describe('right click → Check this quote', () => {
  const check = async (content: string) =>
    messageOf(await discord.waitForCallback(sendMenu(discord, 'Check this quote', content)));

  it('finds words exact, privately, and says what it judges', async () => {
    const message = await check(
      'It provides “for mutual assistance in the event of aggression against one of the parties”.',
    );
    expect((message.flags ?? 0) & ephemeral).toBe(ephemeral);
    expect(textOf(message)).toContain('Exact');
    expect(textOf(message)).toContain('never truth');
  });

  it('shows words that are not in the articles as not found', async () => {
    expect(textOf(await check('“Bananas grow on the moon in seven colours of velvet.”'))).toContain(
      'Not in the articles',
    );
  });

  it('says so where there is no quotation', async () => {
    expect(textOf(await check('hello'))).toContain('no quotation');
  });
});

describe('answers to mentions', () => {
  const answer = async () => {
    const asked = sendMessage(discord, mention);
    await discord.waitFor(sentTo(places.channel));
    await expect.poll(() => discord.messages.size).toBe(1);
    const [id = ''] = discord.messages.keys();
    discord.messages.set(id, { ...discord.messages.get(id), referenced_message: asked });
    return id;
  };
  const react = (message: string, user: { readonly id: string }) =>
    discord.gateway.dispatch('MESSAGE_REACTION_ADD', {
      user_id: user.id,
      channel_id: places.channel,
      message_id: message,
      guild_id: places.guild,
      emoji: { id: null, name: '🗑️' },
      burst: false,
      type: 0,
      member: { user, roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 },
    });

  it('are removed by a 🗑️ of somebody who may manage messages', async () => {
    const id = await answer();
    react(id, places.owner);
    await discord.waitFor(({ method, path }) => method === 'DELETE' && path.endsWith(id));
  });

  it('stay where somebody else reacts with 🗑️', async () => {
    await bot.stop();
    const readAndWrite = (1n << 10n) | (1n << 11n) | (1n << 16n);
    discord.permissions = String(readAndWrite);
    await restart();
    const id = await answer();
    react(id, places.stranger);
    await discord.waitFor(({ method, path }) => method === 'GET' && path.endsWith(id));
    await discord.waitForCallback(sendCommand(discord, 'about'));
    expect(discord.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('are not tried in a thread without the permission; who may mend it is told', async () => {
    await bot.stop();
    const withoutThreads = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n);
    discord.permissions = String(withoutThreads);
    await restart();
    bot.settings.set(places.guild, { ...defaultSettings, answerIn: 'thread' });
    sendMessage(discord, mention);
    const told = await discord.waitFor(sentTo(places.direct));
    expect(JSON.stringify(told.body)).toContain('Send Messages In Threads');
    expect(JSON.stringify(told.body)).toContain('#news');
    expect(told.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('to thanks are not given', async () => {
    sendMessage(discord, `<@${places.bot.id}> thanks, lol`);
    await discord.waitForCallback(sendCommand(discord, 'about'));
    expect(discord.requests.filter(sentTo(places.channel))).toEqual([]);
  });
});

describe('several answers', () => {
  it('are offered in a menu', async () => {
    const id = sendCommand(discord, 'ask', { question: 'what did Putin say about the treaty' });
    const message = messageOf(await discord.waitForCallback(id));
    expect(flatten(message.components).some(({ options = [] }) => options.length > 1)).toBe(true);
  });
});
