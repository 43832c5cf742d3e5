import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../src/core/locale/de.ts';
import { fr } from '../../src/core/locale/fr.ts';
import { defaultSettings } from '../../src/core/server/settings.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { roomOfHost } from '../../src/library/library-room.ts';
import { hostLibrary } from '../../src/library/read-imported.ts';
import { openStore, type Store } from '../../src/library/store/open-store.ts';
import { LoopbackDiscord, loopbackToken, places } from '../support/loopback-discord.ts';
import { sendCommand, sendDirectMessage } from '../support/loopback-events.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { executable, runCommandLine } from '../support/run-command-line.ts';
import { waitUntil } from '../support/wait-until.ts';

const shards = [0, 1, 2, 3];
/** Discord gives a server to the shard `(id >> 22) % shards`. */
const serverOf = (shard: number): string => String((BigInt(shard) << 22n) + 2000n);
/** Between two identifies as they come in, in milliseconds: those that are sent five seconds apart take different times on a busy machine. */
const fiveSeconds = 4500;
/** For a change to be seen by another process, from the moment in which it is committed, in milliseconds. */
const promised = 20_000;
/** For what has to start first, on a machine that has a lot else to do, in milliseconds. */
const patience = 20_000;

let postgres: PostgresServer | null = null;
let missing = '';
let discord: LoopbackDiscord;
let bot: ChildProcess;
let output = '';
let nextMember = 700_000;
const folder = mkdtempSync(join(tmpdir(), 'verbatim-shards-'));

const environment = (): Record<string, string> => ({
  DISCORD_TOKEN: loopbackToken,
  DISCORD_API: discord.api,
  DATA_DIR: folder,
  DATABASE_URL: postgres?.url ?? '',
  SHARDS: 'auto',
});

beforeAll(async () => {
  const started = await startPostgres();
  if ('reason' in started) {
    missing = started.reason;
    return;
  }
  postgres = started;
  discord = await LoopbackDiscord.start();
  discord.gateway.shards = shards.length;
  discord.gateway.limit.max_concurrency = 2;
  discord.gateway.guilds = (shard) => [discord.guild(serverOf(shard))];
  bot = spawn(process.execPath, [executable, 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...environment() },
  });
  for (const stream of [bot.stdout, bot.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  await discord.gateway.waitFor('identify', shards.length, 50_000);
}, 60_000);

afterAll(async () => {
  bot?.kill('SIGKILL');
  await discord?.stop();
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks in the server of a shard, each time as another member; gives what is answered. */
async function ask(
  shard: number,
  command: string,
  options: Readonly<Record<string, string>> = {},
): Promise<string> {
  nextMember += 1;
  const fields = { guild_id: serverOf(shard), user: { ...places.asker, id: String(nextMember) } };
  const id = sendCommand(discord, command, options, fields);
  const { body } = await discord.waitForCallback(id, 10_000);
  if (!isDeferral(body)) return JSON.stringify(body);
  const edit = await discord.waitFor(({ path }) => path.includes(`token-${id}/messages`), 10_000);
  return JSON.stringify(edit.body);
}

/** Where the server's library has to be opened first, the answer is an edit of the deferral. */
const isDeferral = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'type' in body && body.type === 5;

/** How long each shard takes from now on until it answers so, in milliseconds. */
async function timeUntil(
  isSo: (answer: string) => boolean,
  command: string,
  options: Readonly<Record<string, string>> = {},
): Promise<readonly number[]> {
  const start = performance.now();
  return await Promise.all(
    shards.map(async (shard) => {
      await waitUntil(async () => isSo(await ask(shard, command, options)), patience);
      return performance.now() - start;
    }),
  );
}

/** The store, opened by this process, which is none of the bot's. */
async function withStore(run: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore({ dataFolder: folder, databaseUrl: postgres?.url ?? null });
  try {
    await run(store);
  } finally {
    await store.close();
  }
}

const isAnswer = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === 'POST' && path.endsWith('/messages');

const listProcesses = (): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(bot.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);

describe('SHARDS=auto', () => {
  const check = (name: string, run: () => Promise<void>): void => {
    it(name, async (context) => {
      if (missing) context.skip(missing);
      await run();
    }, 60_000);
  };

  check('runs a process for each shard, and each answers for its servers', async () => {
    expect(listProcesses()).toHaveLength(shards.length);
    for (const shard of shards)
      expect(await ask(shard, 'who-said', { quote: 'a gross violation' })).toContain('gross violation');
  });

  check('identifies as many at once as Discord allows, five seconds apart', async () => {
    const identifies = discord.gateway.events.filter(({ kind }) => kind === 'identify');
    expect(identifies.map(({ shard }) => shard).sort()).toEqual(shards);
    for (const key of [0, 1]) {
      const [first, second] = identifies.filter(({ shard }) => shard % 2 === key);
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(fiveSeconds);
    }
  });

  check('registers the commands once, from the first shard', async () => {
    const puts = discord.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
    );
    expect(puts).toHaveLength(1);
    expect(output.match(/Invite the bot: /g)).toHaveLength(1);
  });

  check('answers direct messages from the first shard alone', async () => {
    const before = discord.requests.filter(isAnswer).length;
    const message = sendDirectMessage(discord, 'who said a gross violation?');
    for (const shard of shards.slice(1)) discord.gateway.dispatch('MESSAGE_CREATE', message, shard);
    await waitUntil(() => discord.requests.filter(isAnswer).length > before);
    for (const shard of shards) await ask(shard, 'about');
    expect(discord.requests.filter(isAnswer)).toHaveLength(before + 1);
  });

  check('an article that another process adds is answered from by every shard', async () => {
    const file = join(folder, 'ferry.md');
    writeFileSync(
      file,
      '---\ntitle: The ferry\n---\n\n“The ferry will sail at noon,” said Captain Ines Vega on Monday.\n',
    );
    const { status, stderr } = await runCommandLine(['import', file], '', environment());
    expect({ status, stderr }).toMatchObject({ status: 0 });
    await timeUntil((answer) => answer.includes('Ines Vega'), 'who-said', {
      quote: 'the ferry will sail at noon',
    });
  });

  check('an article that another process adds or removes comes and goes with every shard', async () => {
    await withStore(async ({ articles }) => {
      const quote = 'the bridge will open in spring';
      const article = articleOf('given', `“The ${quote.slice(4)},” said Mayor Tomas Lind on Friday.\n`);
      const kept = await articles.keepArticle(hostLibrary, article, roomOfHost);
      // No promise of time: four processes index it at once, on what this machine has left.
      await timeUntil((answer) => answer.includes('Tomas Lind'), 'who-said', { quote });
      await articles.removeArticle(hostLibrary, typeof kept === 'string' ? '' : kept.id);
      await timeUntil((answer) => !answer.includes('Tomas Lind'), 'who-said', { quote });
    });
  });

  check('settings that another process writes are soon seen', async () => {
    await withStore(async ({ settings }) => {
      for (const { language, method } of [
        { language: 'de', method: de.about.method },
        { language: 'fr', method: fr.about.method },
      ]) {
        for (const shard of shards)
          await settings.writeSettings(serverOf(shard), { ...defaultSettings, language });
        const seen = await timeUntil((answer) => answer.includes(method), 'about');
        expect(Math.max(...seen)).toBeLessThan(promised);
      }
    });
  });

  check('a process that is killed comes back, and the others do not notice', async () => {
    const [victim = 0] = listProcesses();
    process.kill(victim, 'SIGKILL');
    await waitUntil(
      () => discord.gateway.events.filter(({ kind }) => kind === 'identify').length > shards.length,
      30_000,
    );
    await waitUntil(() => listProcesses().length === shards.length);
    for (const shard of shards) expect(await ask(shard, 'about')).toContain('articles');
    expect(discord.gateway.events.filter(({ kind }) => kind === 'identify')).toHaveLength(shards.length + 1);
    expect(output).toContain('the process of a shard ended');
  });

  check('ends with 0 and takes all processes along', async () => {
    const processes = listProcesses();
    const ended = new Promise((resolve) => bot.once('close', resolve));
    bot.kill('SIGTERM');
    expect(await ended).toBe(0);
    const alive = processes.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
    expect(alive).toEqual([]);
    expect(output).not.toContain(loopbackToken);
  });
});

describe('two processes with SHARD_IDS', () => {
  it('identify five seconds apart where Discord lets one at a time', async (context) => {
    const database = await startPostgres();
    if ('reason' in database) {
      context.skip(database.reason);
      return;
    }
    const other = await LoopbackDiscord.start();
    other.gateway.limit.max_concurrency = 1;
    const children = ['0', '1'].map((id) =>
      spawn(process.execPath, [executable, 'start'], {
        cwd: folder,
        env: {
          PATH: process.env.PATH ?? '',
          DISCORD_TOKEN: loopbackToken,
          DISCORD_API: other.api,
          DATA_DIR: join(folder, `machine-${id}`),
          DATABASE_URL: database.url,
          SHARD_IDS: id,
          SHARD_COUNT: '2',
        },
      }),
    );
    try {
      await other.gateway.waitFor('identify', children.length, 50_000);
      const times = other.gateway.events.filter(({ kind }) => kind === 'identify').map(({ at }) => at);
      expect(times).toHaveLength(children.length);
      for (const [index, time] of times.slice(1).entries())
        expect(time - (times[index] ?? 0)).toBeGreaterThan(fiveSeconds);
    } finally {
      for (const child of children) child.kill('SIGKILL');
      await other.stop();
      database.stop();
    }
  }, 60_000);
});

describe('one process', () => {
  const check = (
    name: string,
    env: Record<string, string>,
    run: (other: LoopbackDiscord, child: ChildProcess) => Promise<void>,
  ): void => {
    it(name, async () => {
      const other = await LoopbackDiscord.start();
      other.gateway.guilds = (shard) => [other.guild(serverOf(shard))];
      const apart = { DISCORD_API: other.api, DATA_DIR: join(folder, 'apart'), DISCORD_TOKEN: loopbackToken };
      const child = spawn(process.execPath, [executable, 'start'], {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '', ...apart, ...env },
      });
      try {
        await run(other, child);
      } finally {
        child.kill('SIGKILL');
        await other.stop();
      }
    }, 60_000);
  };

  check(
    'runs the shards that SHARD_IDS names; without the first one it registers nothing',
    { SHARD_IDS: '1,3', SHARD_COUNT: '4' },
    async (other) => {
      await other.gateway.waitFor('identify', 2, 20_000);
      const identified = other.gateway.events.filter(({ kind }) => kind === 'identify');
      expect(identified.map(({ shard }) => shard).sort()).toEqual([1, 3]);
      const fields = { guild_id: serverOf(3), user: places.asker };
      await other.waitForCallback(sendCommand(other, 'about', {}, fields), 10_000);
      expect(other.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    },
  );

  check('is enough where Discord recommends one shard', { SHARDS: 'auto' }, async (other, child) => {
    await other.gateway.waitFor('identify', 1, 20_000);
    await other.waitForCallback(sendCommand(other, 'about'), 10_000);
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('');
  });
});
