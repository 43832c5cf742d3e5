import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LibraryEditor } from '../../src/core/server/libraries.ts';
import { createLibraryEditor } from '../../src/library/edit-library.ts';
import { type OpenLibraries, openLibraries } from '../../src/library/open-libraries.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import {
  sendDirectMessage,
  sendInteraction,
  sendMessage,
  toMessage,
  withPermissions,
} from '../support/loopback-events.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

type Fields = Record<string, unknown>;

/** Where an interaction or message comes from. */
const guilds = { red: places.guild, blue: '2100' } as const;
type Guild = keyof typeof guilds;
const channels = { red: places.channel, blue: '3100' } as const;
const from = (guild: Guild): Fields => ({
  guild_id: guilds[guild],
  channel_id: channels[guild],
  channel: { id: channels[guild], type: 0, name: 'news', guild_id: guilds[guild], permissions: '0' },
  authorizing_integration_owners: { 0: guilds[guild] },
});

/** What nobody but the red server may read: no question below holds any of it. */
const secret = /Rosa|Marlow|foghorn|Of the red|scarlet/i;
const article =
  'Of the red harbour\n\n“The walrus is purple, and the foghorn is broken,” said Rosa Marlow, the scarlet keeper of the harbour.\n\n' +
  'The Walrus Convention was signed on 3 May 2021. Under Article 4 of the Walrus Convention, the parties shall repair the foghorn within ninety days.\n';
const asked = 'the walrus is purple';

interface Component {
  readonly custom_id?: string;
  readonly components?: readonly Component[];
}
const flatten = (parts: readonly Component[] = []): readonly Component[] =>
  parts.flatMap((part) => [part, ...flatten(part.components)]);
const messageOf = (body: unknown): { readonly components?: readonly Component[] } => {
  const fields = body as { data?: Fields };
  return fields.data ?? (body as Fields);
};

describe.each(['sqlite', 'postgresql'])('two servers, kept in %s', (kind) => {
  let folder = '';
  let postgres: PostgresServer | null = null;
  let missing: string | null = null;
  let store: Store;
  let libraries: OpenLibraries;
  let editor: LibraryEditor;
  let discord: LoopbackDiscord;
  let bot: TestBot;
  let kept = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-two-'));
    if (kind === 'postgresql') {
      const started = await startPostgres();
      if ('reason' in started) {
        missing = started.reason;
        return;
      }
      postgres = started;
    }
    writeFileSync(join(folder, 'host.txt'), 'Of the host\n\n“The lighthouse stays dark,” said Ida Moss.\n');
    store = await openStore({ dataFolder: folder, databaseUrl: postgres?.url ?? null });
    libraries = await openLibraries({
      store,
      corpus: [folder],
      dataFolder: folder,
      indexMemory: 64,
      onProblems: () => undefined,
      onFailure: (error) => {
        throw error;
      },
    });
    editor = createLibraryEditor({ articles: store.articles });
    kept = await add('red', article);
    await add('blue', 'Of the forest\n\n“The badger is golden,” said Bill Thorne.\n');
    discord = await LoopbackDiscord.start();
    const other = { ...discord.guild(guilds.blue), threads: [] };
    const channel = { id: channels.blue, guild_id: guilds.blue, type: 0, name: 'news', position: 0 };
    discord.gateway.guilds = () => [
      discord.guild(),
      { ...other, channels: [{ ...channel, parent_id: null, permission_overwrites: [] }] },
    ];
    bot = await startTestBot(discord, await libraries.openLibrary(null), {
      libraries,
      settings: store.settings,
      feedback: store.feedback,
      openEditor: async () => editor,
    });
    while (!bot.isReady()) await new Promise((done) => setTimeout(done, 20));
  }, 60_000);
  afterAll(async () => {
    await bot?.stop();
    await discord?.stop();
    await libraries?.close();
    await store?.close();
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function add(guild: Guild, text: string): Promise<string> {
    const source = { kind: 'file', name: 'a.txt', bytes: Buffer.from(text) } as const;
    const { drafts } = await editor.readDrafts(guilds[guild], [source], () => undefined);
    const found = await editor.keepDraft(guilds[guild], drafts[0]?.id ?? '', {});
    if ('rule' in found) throw new Error(found.message);
    return found.id;
  }

  const check = (name: string, test: () => Promise<void>): void => {
    it(name, async (context) => {
      if (missing) context.skip(missing);
      await test();
    });
  };

  /** The answer to an interaction: all that was sent for it. */
  async function ask(fields: Fields): Promise<unknown> {
    const id = sendInteraction(discord, { user: somebody(), ...fields });
    const { body } = await discord.waitForCallback(id);
    if ((body as { type: number }).type !== 5) return body;
    return (await discord.waitFor(({ path }) => path.includes(`/token-${id}/messages/`))).body;
  }

  /** Fair use counts against none of them. */
  const somebody = (): Fields => ({ ...places.asker, id: discord.snowflake() });

  const run = (guild: Guild, name: string, option: string | null, value: string): Promise<unknown> =>
    ask({
      ...from(guild),
      type: 2,
      data: { id: '7000', type: 1, name, options: option ? [{ name: option, type: 3, value }] : [] },
    });

  const type = (guild: Guild, name: string, option: string, value: string): Promise<unknown> =>
    ask({
      ...from(guild),
      type: 4,
      data: { id: '7000', type: 1, name, options: [{ name: option, type: 3, value, focused: true }] },
    });

  const textOptions = commands.flatMap(({ name, options }) =>
    options.filter((option) => option.kind !== 'flag').map((option) => ({ name, option })),
  );

  check('every command answers from the own library, with whatever text', async () => {
    const told = new Set<string>();
    for (const { name } of commands.filter(({ options }) => options.every(({ required }) => !required)))
      for (const guild of ['red', 'blue'] as const) {
        const reply = JSON.stringify(await run(guild, name, null, ''));
        if (guild === 'blue') expect(reply, name).not.toMatch(secret);
        else if (secret.test(reply)) told.add(name);
      }
    for (const { name, option } of textOptions)
      for (const value of [asked, 'wal', kept, 'badger']) {
        expect(JSON.stringify(await run('blue', name, option.name, value)), `${name} ${value}`).not.toMatch(
          secret,
        );
        if (secret.test(JSON.stringify(await run('red', name, option.name, value)))) told.add(name);
      }
    // Where the red server is not told either, the test would prove nothing.
    expect([...told].sort()).toEqual(
      expect.arrayContaining([
        'about',
        'article',
        'ask',
        'quotes',
        'timeline',
        'voices',
        'what-clause',
        'who-said',
      ]),
    );
  });

  check('what is suggested while typing comes from the own library', async () => {
    let told = 0;
    for (const { name, option } of textOptions)
      for (const value of ['', 'r', 'wal', 'of the']) {
        expect(JSON.stringify(await type('blue', name, option.name, value)), name).not.toMatch(secret);
        if (secret.test(JSON.stringify(await type('red', name, option.name, value)))) told += 1;
      }
    expect(told).toBeGreaterThan(2);
  });

  check('buttons and menus of an answer show nothing of it elsewhere', async () => {
    const shown = messageOf(await run('red', 'who-said', 'quote', asked));
    expect(JSON.stringify(shown)).toMatch(secret);
    const ids = flatten(shown.components).flatMap(({ custom_id }) => custom_id ?? []);
    expect(ids.length).toBeGreaterThan(1);
    const press = (guild: Guild | null, customId: string): Promise<unknown> =>
      ask({
        ...(guild ? from(guild) : { guild_id: null }),
        type: 3,
        message: toMessage(discord, { author: places.bot }),
        data: { custom_id: customId, component_type: 2 },
      });
    let told = 0;
    for (const id of ids) {
      if (secret.test(JSON.stringify(await press('red', id)))) told += 1;
      for (const guild of ['blue', null] as const)
        expect(JSON.stringify(await press(guild, id)), id).not.toMatch(secret);
    }
    expect(told).toBeGreaterThan(0);
  });

  check('mentions and direct messages are answered from the own library', async () => {
    const before = discord.requests.length;
    const text = `<@${places.bot.id}> who said ${asked}?`;
    sendMessage(discord, text, {
      guild_id: guilds.blue,
      channel_id: channels.blue,
      author: somebody(),
    });
    sendDirectMessage(discord, `who said ${asked}?`);
    sendMessage(discord, text, { author: somebody() });
    const sent = (channel: string) =>
      discord.requests
        .slice(before)
        .filter(({ method, path }) => method === 'POST' && path === `/channels/${channel}/messages`);
    for (const channel of [channels.red, channels.blue, places.direct])
      await expect.poll(() => sent(channel).length).toBe(1);
    expect(JSON.stringify(sent(channels.red))).toMatch(secret);
    for (const channel of [channels.blue, places.direct])
      expect(JSON.stringify(sent(channel))).not.toMatch(secret);
  });

  check('/library lists, suggests, describes and removes the own articles', async () => {
    const manage = (guild: Guild, subcommand: string, article: string | null, focused = false) =>
      ask({
        ...from(guild),
        ...withPermissions(32n),
        type: focused ? 4 : 2,
        data: {
          id: '7000',
          type: 1,
          name: 'library',
          options: [
            {
              name: subcommand,
              type: 1,
              options: article === null ? [] : [{ name: 'article', type: 3, value: article, focused }],
            },
          ],
        },
      });
    const surfaces: readonly [string, (guild: Guild) => Promise<unknown>][] = [
      ['list', (guild) => manage(guild, 'list', null)],
      ['suggestions', (guild) => manage(guild, 'info', 'of the', true)],
      ['info', (guild) => manage(guild, 'info', kept)],
      ['remove', (guild) => manage(guild, 'remove', kept)],
    ];
    for (const [name, reach] of surfaces) {
      expect(JSON.stringify(await reach('red')), name).toMatch(secret);
      expect(JSON.stringify(await reach('blue')), name).not.toMatch(secret);
    }
    expect(await editor.findArticle(guilds.red, kept)).not.toBeNull();
  });

  check('lists, exports and single articles hold the own library', async () => {
    const exported = async (guild: Guild): Promise<string> =>
      Object.entries(unzipSync(await editor.exportArticles(guilds[guild])))
        .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
        .join('\n');
    expect(await exported('red')).toMatch(secret);
    expect(await exported('blue')).toContain('Bill Thorne');
    expect(await exported('blue')).not.toMatch(secret);
    expect(JSON.stringify(await editor.listArticles(guilds.blue))).not.toMatch(secret);
    expect(await editor.findArticle(guilds.blue, kept)).toBeNull();
    expect(await editor.describeArticle(guilds.blue, kept)).toBeNull();
    expect(await editor.correctArticle(guilds.blue, kept, { title: 'Mine' })).toBeNull();
    expect(await editor.removeArticle(guilds.blue, kept)).toBe(false);
    expect(await editor.findArticle(guilds.red, kept)).not.toBeNull();
  });
});
