import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/answer/library.ts';
import { type LibraryEditor, StoreUnavailableError } from '../../src/core/server/libraries.ts';
import { createLibraryEditor } from '../../src/library/edit-library.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import {
  sendForm,
  sendInteraction,
  sendPress,
  sendSubcommand,
  toMessage,
  withPermissions,
} from '../support/loopback-events.ts';
import { buttonOf, ephemeral, type MessageBody, messageOf, textOf } from '../support/message-parts.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

const manager = withPermissions(32n);
const server = places.guild;
const bridge =
  'The old bridge reopens\n\nThe mayor, Ada Quill, said: "The bridge carries us again." It opened in May.\n';
const ferry = 'The ferry stops\n\nThe ferry made its last crossing. Nobody was on board.\n';

let starter: Library;
let folder: string;
let store: Store;
let editor: LibraryEditor;
let discord: LoopbackDiscord;
let bot: TestBot;

beforeAll(async () => {
  starter = await openStarterLibrary();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-library-'));
  store = await openStore({ dataFolder: folder, databaseUrl: null });
  editor = createLibraryEditor({ articles: store.articles });
  discord = await LoopbackDiscord.start();
  discord.files.set('bridge.txt', bridge);
  discord.files.set('ferry.txt', ferry);
  bot = await startTestBot(discord, starter, { openEditor: async () => editor });
  await expect.poll(() => bot.isReady()).toBe(true);
});
afterEach(async () => {
  await bot.stop();
  await discord.stop();
  await store.close();
  await rm(folder, { recursive: true });
});

/** What a deferred answer shows in the end. */
async function lateAnswer(id: string, says: string): Promise<MessageBody> {
  expect((await discord.waitForCallback(id)).body).toMatchObject({ type: 5, data: { flags: ephemeral } });
  const edit = await discord.waitFor(
    (request) =>
      request.method === 'PATCH' &&
      request.path.includes(`/token-${id}/`) &&
      JSON.stringify(request.body).includes(says),
    20_000,
  );
  return messageOf(edit);
}
const shown = ({ components }: MessageBody) =>
  toMessage(discord, { author: places.bot, components, flags: 32768 | ephemeral });
const add = async (...names: readonly string[]): Promise<MessageBody> => {
  const options = Object.fromEntries(
    names.map((file, at) => [at ? `file-${at + 1}` : 'file', { file }] as const),
  );
  return lateAnswer(sendSubcommand(discord, ['library', 'add'], options, manager), 'not kept yet');
};
/** Presses a button; gives what the card shows then. */
const press = async (message: MessageBody, label: string, says: string, nth = 0): Promise<MessageBody> => {
  const id = sendPress(discord, shown(message), buttonOf(message, label, nth), manager);
  const found = await discord.waitFor(
    ({ path, body }) =>
      path.includes(`/token-${id}/`) || (path.includes(`/${id}/`) && JSON.stringify(body).includes(says)),
  );
  if (JSON.stringify(found.body).includes(says)) return messageOf(found);
  return messageOf(
    await discord.waitFor(
      ({ path, body }) => path.includes(`token-${id}`) && JSON.stringify(body).includes(says),
    ),
  );
};

describe('/library add', () => {
  it('reads files, tells what is in them, and keeps what is kept', async () => {
    const report = await add('bridge.txt', 'ferry.txt');
    expect(textOf(report)).toContain('**The old bridge reopens**');
    expect(textOf(report)).toMatch(/1 paragraph, 1 quotation/);
    expect(textOf(report)).toContain('**The ferry stops**');
    expect(await editor.listArticles(server)).toEqual([]);
    const kept = await press(report, 'Keep', 'Kept: The old bridge reopens');
    expect(textOf(kept)).toContain('**The ferry stops**');
    const both = await press(kept, 'Discard', 'Discarded: The ferry stops');
    expect(textOf(both)).toContain('Kept: The old bridge reopens');
    expect((await editor.listArticles(server)).map(({ title }) => title)).toEqual(['The old bridge reopens']);
  });

  it('takes corrections before anything is kept', async () => {
    const report = await add('bridge.txt');
    const customId = buttonOf(report, 'Correct');
    const asked = await discord.waitForCallback(sendPress(discord, shown(report), customId, manager));
    expect(asked.body).toMatchObject({ type: 9, data: { custom_id: customId } });
    expect(JSON.stringify(asked.body)).toContain('The old bridge reopens');
    const values = { title: 'A bridge', author: 'B. Writer', publisher: '', published: '2024-05-02' };
    const form = sendForm(discord, shown(report), customId, values, manager);
    const corrected = messageOf(await discord.waitForCallback(form));
    expect(textOf(corrected)).toContain('**A bridge**\nAuthor: B. Writer\nPublisher: —\nDate: 2024-05-02');
    await press(corrected, 'Keep', 'Kept: A bridge');
    expect(await editor.listArticles(server)).toMatchObject([{ title: 'A bridge', published: '2024-05-02' }]);
  });

  it('says what is wrong with a correction and leaves the draft', async () => {
    const report = await add('bridge.txt');
    const values = { title: 'A bridge', author: '', publisher: '', published: 'in May' };
    const form = sendForm(discord, shown(report), buttonOf(report, 'Correct'), values, manager);
    const told = messageOf(await discord.waitForCallback(form));
    expect(textOf(told)).toContain('YYYY');
    expect((told.flags ?? 0) & ephemeral).toBe(ephemeral);
    await press(report, 'Keep', 'Kept: The old bridge reopens');
  });

  it('names files that cannot be read beside those that can', async () => {
    discord.files.set('empty.txt', '');
    const report = await add('bridge.txt', 'empty.txt');
    expect(textOf(report)).toContain('This could not be read');
    expect(textOf(report)).toContain('empty.txt');
  });

  it('keeps nothing of a draft that another process read', async () => {
    const report = await add('bridge.txt');
    editor = createLibraryEditor({ articles: store.articles });
    await press(report, 'Keep', 'no longer waiting');
    expect(await editor.listArticles(server)).toEqual([]);
  });

  it('asks for a file or an address where neither is given', async () => {
    const id = sendSubcommand(discord, ['library', 'add'], {}, manager);
    expect(textOf(messageOf(await discord.waitForCallback(id)))).toContain('Attach a file');
  });

  it('refuses addresses inside the host', async () => {
    const id = sendSubcommand(discord, ['library', 'add'], { url: 'http://127.0.0.1:1/' }, manager);
    expect(textOf(await lateAnswer(id, 'could not be read'))).toContain('This could not be read');
  });
});

describe('/library', () => {
  const keepBridge = async (): Promise<string> => {
    await press(await add('bridge.txt'), 'Keep', 'Kept:');
    return (await editor.listArticles(server))[0]?.id ?? '';
  };

  it('lists, suggests, describes, corrects and removes', async () => {
    const article = await keepBridge();
    const list = sendSubcommand(discord, ['library', 'list'], {}, manager);
    expect(textOf(messageOf(await discord.waitForCallback(list)))).toContain('**The old bridge reopens**');
    const typing = sendInteraction(discord, {
      type: 4,
      data: {
        id: '7000',
        type: 1,
        name: 'library',
        options: [
          { name: 'info', type: 1, options: [{ name: 'article', type: 3, value: 'bridge', focused: true }] },
        ],
      },
      ...manager,
    });
    expect((await discord.waitForCallback(typing)).body).toMatchObject({
      data: { choices: [{ name: 'The old bridge reopens', value: article }] },
    });
    const info = sendSubcommand(discord, ['library', 'info'], { article }, manager);
    const described = await lateAnswer(info, 'old bridge');
    expect(textOf(described)).toContain('1 paragraph, 1 quotation');
    const values = { title: 'The new bridge', author: '', publisher: '', published: '' };
    const form = sendForm(discord, shown(described), buttonOf(described, 'Correct'), values, manager);
    await discord.waitFor(
      ({ path, body }) => path.includes(form) && JSON.stringify(body).includes('The new bridge'),
    );
    const remove = sendSubcommand(discord, ['library', 'remove'], { article }, manager);
    await press(await lateAnswer(remove, 'Remove this article?'), 'Remove', 'Removed: The new bridge');
    expect(await editor.listArticles(server)).toEqual([]);
  });

  it('exports all articles as a zip', async () => {
    await keepBridge();
    const id = sendSubcommand(discord, ['library', 'export'], {}, manager);
    await discord.waitForCallback(id);
    const sent = await discord.waitFor(
      ({ method, path }) => method === 'PATCH' && path.includes(`token-${id}`),
    );
    expect(String(sent.body)).toContain('attachment://library.zip');
    expect(String(sent.body)).toContain('filename="library.zip"');
    expect(String(sent.body)).toContain('PK');
  });

  it('shows another server nothing of it', async () => {
    const article = await keepBridge();
    const elsewhere = { ...manager, guild_id: '2001' };
    const list = sendSubcommand(discord, ['library', 'list'], {}, elsewhere);
    expect(textOf(messageOf(await discord.waitForCallback(list)))).toContain('no articles of its own');
    const info = sendSubcommand(discord, ['library', 'info'], { article }, elsewhere);
    expect(textOf(await lateAnswer(info, 'no such article'))).not.toContain('bridge');
  });

  it.each([
    ['a member', withPermissions(0n, places.stranger)],
    ['a direct message', { guild_id: null }],
  ])('is not for %s', async (_who, fields) => {
    const id = sendSubcommand(discord, ['library', 'list'], {}, fields);
    expect(textOf(messageOf(await discord.waitForCallback(id)))).toMatch(/may manage|in a server only/);
  });

  it('says so where the store is away', async () => {
    editor = { ...editor, listArticles: () => Promise.reject(new StoreUnavailableError('away')) };
    const id = sendSubcommand(discord, ['library', 'list'], {}, manager);
    expect(textOf(messageOf(await discord.waitForCallback(id)))).toContain('try again later');
  });
});
