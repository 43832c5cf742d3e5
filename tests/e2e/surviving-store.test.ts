import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentTelemetry } from '../../src/core/server/telemetry.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';
import { LoopbackDiscord, places } from '../support/loopback-discord.ts';
import { sendCommand } from '../support/loopback-events.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';
import { waitUntil } from '../support/wait-until.ts';

let folder: string;
let discord: LoopbackDiscord;
let store: Store;
let bot: TestBot;
let errors: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
  discord = await LoopbackDiscord.start();
  store = await openStore({ dataFolder: folder, databaseUrl: null });
  errors = [];
  const telemetry = {
    ...silentTelemetry,
    countStoreError: (operation: string) => void errors.push(operation),
  };
  const { settings, feedback } = store;
  bot = await startTestBot(discord, await openStarterLibrary(), { settings, feedback, telemetry });
  await waitUntil(bot.isReady);
});
afterEach(async () => {
  await bot.stop();
  await discord.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const manager = {
  member: {
    user: places.owner,
    roles: [],
    permissions: String(1n << 5n),
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
  },
};

/** Answers `/who-said`, as ever. */
async function expectAnswer(): Promise<void> {
  const id = sendCommand(discord, 'who-said', { quote: 'a gross violation' });
  expect(JSON.stringify((await discord.waitForCallback(id)).body)).toContain('gross violation');
}

describe('a store', () => {
  it('that is locked holds up no answer; what cannot be saved is said in time, and saved once it is free', async () => {
    const other = new Libsql(join(folder, 'verbatim.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const id = sendCommand(discord, 'settings', { private: true }, manager);
    await expectAnswer();
    const first = await discord.waitForCallback(id, 2800);
    expect(first.body).toMatchObject({ type: 5, data: { flags: 64 } });
    const edit = await discord.waitFor(({ method, path }) => method === 'PATCH' && path.includes(id), 8000);
    expect(JSON.stringify(edit.body)).toContain('cannot be saved');
    expect(errors).toEqual(['write-settings']);
    other.exec('ROLLBACK');
    other.close();
    const again = await discord.waitForCallback(sendCommand(discord, 'settings', { private: true }, manager));
    expect(JSON.stringify(again.body)).toContain('Saved.');
  });

  it('whose file is gone answers from memory, and refuses to save into nothing', async () => {
    renameSync(join(folder, 'verbatim.sqlite'), join(folder, 'elsewhere'));
    const id = sendCommand(discord, 'settings', { private: true }, manager);
    const { body } = await discord.waitForCallback(id);
    expect(JSON.stringify(body)).toContain('cannot be saved');
    await expectAnswer();
    renameSync(join(folder, 'elsewhere'), join(folder, 'verbatim.sqlite'));
  });
});
