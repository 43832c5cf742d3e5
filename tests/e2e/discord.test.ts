import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '../../src/core/answer/library.ts';
import { defaultSettings } from '../../src/core/server/settings.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import {
  sendCommand,
  sendDirectMessage,
  sendInteraction,
  sendMenu,
  sendMessage,
  sendPress,
  sendTyping,
  toMessage,
  withPermissions,
} from '../support/loopback-events.ts';
import {
  buttonOf,
  ephemeral,
  flatten,
  type MessageBody,
  messageOf,
  sentTo,
  textOf,
} from '../support/message-parts.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let library: Library;
let discord: LoopbackDiscord;
let bot: TestBot;

beforeAll(async () => {
  library = await openStarterLibrary();
});
beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  bot = await startTestBot(discord, library);
  await expect.poll(() => bot.isReady()).toBe(true);
});
afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

describe('start', () => {
  it('registers the commands once, and not again where they are the same', async () => {
    const puts = () =>
      discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
    expect(puts()).toHaveLength(1);
    const second = await startTestBot(discord, library);
    expect(puts()).toHaveLength(1);
    await second.stop();
  });

  it('asks for no privileged intent and gives an invite link without administrator', () => {
    expect(bot.invite).toContain('scope=bot+applications.commands');
    const permissions = BigInt(new URL(bot.invite ?? '').searchParams.get('permissions') ?? '8');
    expect(permissions & 8n).toBe(0n);
  });
});

describe('slash commands', () => {
  it('are answered at once with the words, the speaker and the source; nobody is pinged', async () => {
    const callback = await discord.waitForCallback(
      sendCommand(discord, 'who-said', { quote: 'a gross violation' }),
    );
    const message = messageOf(callback);
    expect(callback.body).toMatchObject({ type: 4 });
    expect(textOf(message)).toContain('-# /who-said a gross violation');
    expect(textOf(message)).toContain('gross violation');
    expect(textOf(message)).toContain('Moscow and Pyongyang promise each other help against aggression');
    expect(message.allowed_mentions).toEqual({ parse: [] });
  });

  it('are private where the asker wishes so', async () => {
    const id = sendCommand(discord, 'who-said', { quote: 'a gross violation', private: true });
    const message = messageOf(await discord.waitForCallback(id));
    expect((message.flags ?? 0) & ephemeral).toBe(ephemeral);
    expect(buttonOf(message, 'Share here')).toBeTruthy();
  });

  it('say privately where nothing is found', async () => {
    const id = sendCommand(discord, 'ask', { question: 'xylophone quasar zucchini' });
    const message = messageOf(await discord.waitForCallback(id));
    expect((message.flags ?? 0) & ephemeral).toBe(ephemeral);
    expect(textOf(message)).toContain('Nothing in the articles answers that.');
  });

  it('are answered late where the library has to be opened first', async () => {
    await bot.stop();
    bot = await startTestBot(discord, library, {
      libraries: {
        findLibrary: () => null,
        openLibrary: () => new Promise((resolve) => setTimeout(() => resolve(library), 50)),
      },
    });
    await expect.poll(() => bot.isReady()).toBe(true);
    const id = sendCommand(discord, 'who-said', { quote: 'a gross violation' });
    expect((await discord.waitForCallback(id)).body).toMatchObject({ type: 5 });
    const edit = await discord.waitFor(
      ({ method, path }) => method === 'PATCH' && path.startsWith('/webhooks/'),
    );
    expect(textOf(messageOf(edit))).toContain('gross violation');
    expect(messageOf(edit).allowed_mentions).toEqual({ parse: [] });
  });

  it('answer about and help privately', async () => {
    const message = messageOf(await discord.waitForCallback(sendCommand(discord, 'about')));
    expect((message.flags ?? 0) & ephemeral).toBe(ephemeral);
    expect(textOf(message)).toContain('3 articles');
  });
});

describe('autocomplete', () => {
  it('suggests articles and speakers from memory', async () => {
    const callback = await discord.waitForCallback(sendTyping(discord, 'ask', 'article', 'Moscow'));
    expect(callback.body).toMatchObject({ type: 8, data: { choices: [{ value: 'pyongyang-pact' }] } });
  });

  it('gives an empty list for what is not known', async () => {
    const callback = await discord.waitForCallback(sendTyping(discord, 'ask', 'article', 'zzzz'));
    expect(callback.body).toMatchObject({ type: 8, data: { choices: [] } });
  });
});

describe('mentions', () => {
  it('are answered beside the message', async () => {
    const asked = sendMessage(discord, `<@${places.bot.id}> who said a gross violation?`);
    const message = messageOf(await discord.waitFor(sentTo(places.channel)));
    expect(message).toMatchObject({ message_reference: { message_id: asked.id, fail_if_not_exists: false } });
    expect(message.allowed_mentions).toMatchObject({ parse: [] });
    expect(textOf(message)).toContain('Moscow and Pyongyang');
  });

  it('are answered in direct messages without a mention', async () => {
    sendDirectMessage(discord, 'who said a gross violation?');
    expect(textOf(messageOf(await discord.waitFor(sentTo(places.direct))))).toContain('Moscow and Pyongyang');
  });

  it('take the message that is replied to as the question', async () => {
    const original = toMessage(discord, { content: 'a gross violation', author: places.stranger });
    sendMessage(discord, `<@${places.bot.id}>`, {
      type: 19,
      message_reference: { message_id: original.id, channel_id: places.channel, guild_id: places.guild },
      referenced_message: original,
    });
    expect(textOf(messageOf(await discord.waitFor(sentTo(places.channel))))).toContain(
      'Moscow and Pyongyang',
    );
  });

  it.each([
    ['a bot', { author: { ...places.stranger, bot: true } }, `<@${places.bot.id}> who said this?`],
    ['@everyone', { mention_everyone: true }, '@everyone who said a gross violation?'],
    ['a role', { mention_roles: [places.guild] }, `<@&${places.guild}> who said a gross violation?`],
    ['nobody', {}, 'who said a gross violation?'],
  ])('by or of %s are not answered', async (_who, fields, content) => {
    sendMessage(discord, content, fields);
    sendDirectMessage(discord, 'who said a gross violation?');
    await discord.waitFor(sentTo(places.direct));
    expect(discord.requests.filter(sentTo(places.channel))).toEqual([]);
  });

  it('are taken back when the question is deleted', async () => {
    const asked = sendMessage(discord, `<@${places.bot.id}> who said a gross violation?`);
    await discord.waitFor(sentTo(places.channel));
    await expect.poll(() => discord.messages.size).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    discord.gateway.dispatch('MESSAGE_DELETE', {
      id: asked.id,
      channel_id: places.channel,
      guild_id: places.guild,
    });
    const [answer] = discord.messages.keys();
    const deletion = await discord.waitFor(({ method }) => method === 'DELETE');
    expect(deletion.path).toBe(`/channels/${places.channel}/messages/${answer}`);
  });
});

describe('buttons', () => {
  const ask = async () =>
    messageOf(
      await discord.waitForCallback(sendCommand(discord, 'who-said', { quote: 'a gross violation' })),
    );
  const asShown = (message: MessageBody, fields = {}) =>
    toMessage(discord, {
      author: places.bot,
      components: message.components,
      flags: message.flags,
      interaction_metadata: { id: '1', type: 2, user: places.asker, authorizing_integration_owners: {} },
      ...fields,
    });

  it('show the whole paragraph and the sentence again, also after a restart', async () => {
    const message = await ask();
    await bot.stop();
    bot = await startTestBot(discord, library);
    await expect.poll(() => bot.isReady()).toBe(true);
    const shown = asShown(message);
    const wide = await discord.waitForCallback(
      sendPress(discord, shown, buttonOf(message, 'Whole paragraph')),
    );
    expect(wide.body).toMatchObject({ type: 7 });
    expect(textOf(messageOf(wide))).toContain('Mr. Putin used the visit');
    const small = await discord.waitForCallback(
      sendPress(discord, asShown(messageOf(wide)), buttonOf(messageOf(wide), 'Just the sentence')),
    );
    expect(textOf(messageOf(small))).toBe(textOf(message));
  });

  it('of somebody else’s answer give an answer of one’s own', async () => {
    const message = await ask();
    const press = sendPress(discord, asShown(message), buttonOf(message, 'Next'), { user: places.stranger });
    const callback = await discord.waitForCallback(press);
    expect(callback.body).toMatchObject({ type: 4 });
    expect((messageOf(callback).flags ?? 0) & ephemeral).toBe(ephemeral);
  });

  it('share a private answer', async () => {
    const id = sendCommand(discord, 'who-said', { quote: 'a gross violation', private: true });
    const message = messageOf(await discord.waitForCallback(id));
    const shared = await discord.waitForCallback(
      sendPress(discord, asShown(message), buttonOf(message, 'Share here')),
    );
    expect((messageOf(shared).flags ?? 0) & ephemeral).toBe(0);
    expect(textOf(messageOf(shared))).toContain('gross violation');
  });

  it('say so where the article has changed or gone since', async () => {
    const message = await ask();
    await bot.stop();
    bot = await startTestBot(discord, createLibrary([]));
    await expect.poll(() => bot.isReady()).toBe(true);
    const press = sendPress(discord, asShown(message), buttonOf(message, 'Whole paragraph'));
    const callback = await discord.waitForCallback(press);
    expect(textOf(messageOf(callback))).toContain('changed or is no longer here');
    expect((messageOf(callback).flags ?? 0) & ephemeral).toBe(ephemeral);
  });

  it('show another answer that is chosen in the menu, and keep the question and the menu', async () => {
    const id = sendCommand(discord, 'ask', { question: 'what did Putin say about the treaty' });
    const message = messageOf(await discord.waitForCallback(id));
    const menu = flatten(message.components).find(({ options = [] }) => options.length > 0);
    const [option] = menu?.options ?? [];
    const press = sendPress(discord, asShown(message), menu?.custom_id ?? '', {}, [option?.value ?? '']);
    const callback = await discord.waitForCallback(press);
    expect(callback.body).toMatchObject({ type: 7 });
    expect(textOf(messageOf(callback))).toContain('-# /ask what did Putin say about the treaty');
    expect(textOf(messageOf(callback))).not.toBe(textOf(message));
    expect(flatten(messageOf(callback).components).some(({ options = [] }) => options.length > 0)).toBe(true);
  });

  it('turn the pages of a list', async () => {
    const first = messageOf(
      await discord.waitForCallback(sendCommand(discord, 'article', { name: 'pyongyang-pact' })),
    );
    const press = sendPress(discord, asShown(first), buttonOf(first, 'Next page'));
    const second = messageOf(await discord.waitForCallback(press));
    expect(textOf(second)).toContain('Page 2 of 2');
    const back = sendPress(discord, asShown(second), buttonOf(second, 'Previous page'));
    expect(textOf(messageOf(await discord.waitForCallback(back)))).toBe(textOf(first));
  });

  it.each(['forged', `AAAAAAAA1vabcdefghij1.2.3`])(
    'that are forged (%s) are refused politely',
    async (customId) => {
      const callback = await discord.waitForCallback(sendPress(discord, asShown(await ask()), customId));
      expect((messageOf(callback).flags ?? 0) & ephemeral).toBe(ephemeral);
      expect(textOf(messageOf(callback))).toContain('not one of mine');
    },
  );
});

describe('trouble', () => {
  it('a bug is told to the asker with an id that is in the log', async () => {
    await bot.stop();
    bot = await startTestBot(discord, library, {
      commands: [
        {
          name: 'ask',
          description: 'breaks',
          options: [],
          run: () => {
            throw new Error('broken on purpose');
          },
        },
      ],
    });
    await expect.poll(() => bot.isReady()).toBe(true);
    const callback = await discord.waitForCallback(sendCommand(discord, 'ask'));
    const id = bot.lines.find(({ level }) => level === 'error')?.fields.id;
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(textOf(messageOf(callback))).toContain(String(id));
    expect((messageOf(callback).flags ?? 0) & ephemeral).toBe(ephemeral);
  });

  it('an unknown interaction is a warning, and the next one is answered', async () => {
    discord.intercept = ({ path }) =>
      path.startsWith('/interactions/')
        ? { status: 404, body: { message: 'Unknown interaction', code: 10062 } }
        : null;
    await discord.waitForCallback(sendCommand(discord, 'about'));
    await expect.poll(() => bot.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    discord.intercept = () => null;
    await discord.waitForCallback(sendCommand(discord, 'about'));
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([429, 500])('a status %i is tried again', async (status) => {
    let failures = 0;
    discord.intercept = ({ path }) => {
      if (!path.endsWith('/messages') || failures > 0) return null;
      failures += 1;
      return status === 429
        ? {
            status,
            body: { message: 'slow', retry_after: 0.05, global: false },
            headers: { 'retry-after': '0.05' },
          }
        : { status, body: { message: 'broken', code: 0 } };
    };
    sendMessage(discord, `<@${places.bot.id}> who said a gross violation?`);
    await expect
      .poll(() => discord.requests.filter(sentTo(places.channel)).length, { timeout: 5000 })
      .toBe(2);
  });

  it('a lost connection is resumed, and what came meanwhile is answered', async () => {
    discord.gateway.disconnect(4000);
    const id = sendCommand(discord, 'about');
    await discord.gateway.waitFor('resume');
    await discord.waitForCallback(id);
  });

  it('a shutdown answers what is in hand first', async () => {
    await bot.stop();
    bot = await startTestBot(discord, library, {
      libraries: {
        findLibrary: () => null,
        openLibrary: () => new Promise((resolve) => setTimeout(() => resolve(library), 200)),
      },
    });
    await expect.poll(() => bot.isReady()).toBe(true);
    await discord.waitForCallback(sendCommand(discord, 'who-said', { quote: 'a gross violation' }));
    await bot.stop();
    expect(
      discord.requests.some(({ method, path }) => method === 'PATCH' && path.startsWith('/webhooks/')),
    ).toBe(true);
  });
});

describe('feedback', () => {
  it('is kept with a reason and a hash of the member, and erased by /privacy', async () => {
    const asked = await discord.waitForCallback(
      sendCommand(discord, 'who-said', { quote: 'a gross violation' }),
    );
    const message = messageOf(asked);
    const shown = toMessage(discord, { author: places.bot, components: message.components });
    const why = await discord.waitForCallback(sendPress(discord, shown, buttonOf(message, 'Wrong')));
    const question = toMessage(discord, {
      author: places.bot,
      components: messageOf(why).components,
      flags: 64,
    });
    await discord.waitForCallback(sendPress(discord, question, buttonOf(messageOf(why), 'Wrong speaker')));
    expect(bot.feedback.at(-1)).toMatchObject({
      verdict: 'bad',
      reason: 'wrong-speaker',
      command: 'who-said',
      question: 'a gross violation',
      server: places.guild,
    });
    expect(JSON.stringify(bot.feedback)).not.toContain(places.asker.id);
    const erased = await discord.waitForCallback(sendCommand(discord, 'privacy', { erase: true }));
    expect(textOf(messageOf(erased))).toContain('Erased');
    expect(bot.feedback).toEqual([]);
  });
});

describe('settings', () => {
  it('are changed by who may manage the server, and count at once', async () => {
    const id = sendCommand(discord, 'settings', { private: true, language: 'en-US' }, withPermissions(32n));
    expect(textOf(messageOf(await discord.waitForCallback(id)))).toContain('Answers are private');
    const asked = sendCommand(discord, 'who-said', { quote: 'a gross violation' });
    const message = messageOf(await discord.waitForCallback(asked));
    expect((message.flags ?? 0) & ephemeral).toBe(ephemeral);
  });

  it('are not changed by anybody else', async () => {
    await discord.waitForCallback(sendCommand(discord, 'settings', { private: true }, withPermissions(0n)));
    expect(bot.settings.size).toBe(0);
  });
});

describe('/doctor', () => {
  const checks = [
    { name: 'disk', status: 'warning', message: '5 MB free', mend: 'Make room.' },
    { name: 'token', status: 'ok', message: 'accepted', mend: '' },
  ] as const;

  it('shows who may manage the server what needs attention, privately', async () => {
    await bot.stop();
    bot = await startTestBot(discord, library, { examine: async () => checks });
    await expect.poll(() => bot.isReady()).toBe(true);
    const id = sendCommand(discord, 'doctor', {}, withPermissions(32n));
    expect((await discord.waitForCallback(id)).body).toMatchObject({ type: 5, data: { flags: ephemeral } });
    const edit = await discord.waitFor(({ path }) => path.includes(`token-${id}/messages`));
    expect(textOf(messageOf(edit))).toMatch(/1 thing needs attention[\s\S]*disk[\s\S]*Make room/);
  });

  it('shows nobody else anything', async () => {
    const id = sendCommand(discord, 'doctor', {}, withPermissions(0n));
    expect(textOf(messageOf(await discord.waitForCallback(id)))).toContain('may manage the server');
  });
});

describe('fair use', () => {
  it('tells a member who asks too fast when to try again, and others are answered', async () => {
    const ids = Array.from({ length: 16 }, () => sendCommand(discord, 'about'));
    const last = messageOf(await discord.waitForCallback(ids.at(-1) ?? ''));
    expect(textOf(last)).toMatch(/try again in \d+ second/);
    const other = sendCommand(discord, 'about', {}, { user: places.stranger });
    expect(textOf(messageOf(await discord.waitForCallback(other)))).toContain('3 articles');
  });
});

describe('right click on a message', () => {
  it('is answered privately from the longest quotation in it', async () => {
    const id = sendMenu(discord, 'Who said this?', 'Look: “a gross violation” of norms, “so”');
    const message = messageOf(await discord.waitForCallback(id));
    expect((message.flags ?? 0) & ephemeral).toBe(ephemeral);
    expect(textOf(message)).toContain('a gross violation');
    expect(textOf(message)).toContain('Moscow and Pyongyang');
  });
});

describe('answers in a server', () => {
  const mention = `<@${places.bot.id}> who said a gross violation?`;

  it('address and notify the one member that the asker names', async () => {
    const id = sendInteraction(discord, {
      type: 2,
      data: {
        id: '7000',
        type: 1,
        name: 'who-said',
        options: [
          { name: 'quote', type: 3, value: 'a gross violation' },
          { name: 'for', type: 6, value: places.stranger.id },
        ],
        resolved: { users: { [places.stranger.id]: places.stranger } },
      },
    });
    const message = messageOf(await discord.waitForCallback(id));
    expect(textOf(message)).toContain(`<@${places.stranger.id}>`);
    expect(message.allowed_mentions).toEqual({ parse: [], users: [places.stranger.id] });
  });

  it('go to a thread where the server wishes so', async () => {
    bot.settings.set(places.guild, { ...defaultSettings, answerIn: 'thread' });
    sendMessage(discord, mention);
    await discord.waitFor(sentTo(places.thread));
    expect(discord.requests.filter(sentTo(places.channel))).toEqual([]);
  });

  it('are not given in channels that are left out', async () => {
    bot.settings.set(places.guild, {
      ...defaultSettings,
      channels: { kind: 'except', channels: [places.channel] },
    });
    sendMessage(discord, mention);
    const refused = messageOf(await discord.waitForCallback(sendCommand(discord, 'ask', { question: 'x' })));
    expect(textOf(refused)).toContain('do not answer in this channel');
    expect(discord.requests.filter(sentTo(places.channel))).toEqual([]);
  });

  it('are removed by the asker’s 🗑️', async () => {
    const asked = sendMessage(discord, mention);
    await discord.waitFor(sentTo(places.channel));
    await expect.poll(() => discord.messages.size).toBe(1);
    const [answer = ''] = discord.messages.keys();
    discord.messages.set(answer, { ...discord.messages.get(answer), referenced_message: asked });
    const react = (user: { readonly id: string }) =>
      discord.gateway.dispatch('MESSAGE_REACTION_ADD', {
        user_id: user.id,
        channel_id: places.channel,
        message_id: answer,
        guild_id: places.guild,
        emoji: { id: null, name: '🗑️' },
        burst: false,
        type: 0,
        member: { user, roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 },
      });
    react(places.asker);
    await discord.waitFor(({ method, path }) => method === 'DELETE' && path.endsWith(answer));
  });

  it('that cannot be given are told once to the owner, with the permission and the channel', async () => {
    await bot.stop();
    discord.permissions = String((1n << 10n) | (1n << 16n));
    bot = await startTestBot(discord, library);
    await expect.poll(() => bot.isReady()).toBe(true);
    sendMessage(discord, mention);
    const told = await discord.waitFor(sentTo(places.direct));
    expect(JSON.stringify(told.body)).toContain('#news');
    expect(JSON.stringify(told.body)).toContain('Send Messages');
    sendMessage(discord, mention);
    await discord.waitForCallback(sendCommand(discord, 'about'));
    expect(discord.requests.filter(sentTo(places.direct))).toHaveLength(1);
  });
});
