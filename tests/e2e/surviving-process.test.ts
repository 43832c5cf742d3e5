import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { LoopbackDiscord, loopbackToken, places } from '../support/loopback-discord.ts';
import { sendCommand, sendInteraction } from '../support/loopback-events.ts';
import { executable } from '../support/run-command-line.ts';
import { waitUntil } from '../support/wait-until.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-surviving-'));
const children: ChildProcess[] = [];
const discords: LoopbackDiscord[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const discord of discords.splice(0)) await discord.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<number | null>;
}

/** `verbatim start`, below a shell that may set limits first. */
function start(env: Record<string, string>, limits = ''): Started {
  const child = spawn('sh', ['-c', `${limits} exec "${process.execPath}" "${executable}" start`], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      DATA_DIR: join(folder, 'data'),
      DISCORD_TOKEN: loopbackToken,
      ...env,
    },
  });
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => output, errors: () => errors, ended };
}

async function startDiscord(port?: number): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start(port);
  discords.push(discord);
  return discord;
}

/** A port of 127.0.0.1 that nobody listens on. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** For a process to start on a machine that has a lot else to do, in milliseconds. */
const patience = 40_000;
vi.setConfig({ testTimeout: 60_000 });

const isAlive = ({ child }: Started): boolean => child.exitCode === null;

describe('at the start', () => {
  it('a name that cannot be looked up is waited for, and said', async () => {
    const started = start({ DISCORD_API: 'http://discord.invalid/api' });
    await waitUntil(() => started.output().includes('another attempt follows'), patience);
    expect(isAlive(started)).toBe(true);
    expect(started.output()).toContain('discord.invalid');
  });

  it('a Discord that is there later is connected to', async () => {
    const port = await findFreePort();
    const started = start({ DISCORD_API: `http://127.0.0.1:${port}/api` });
    await waitUntil(() => started.output().includes('another attempt follows'), patience);
    const discord = await startDiscord(port);
    await discord.gateway.waitFor('identify', 1, patience);
    await discord.waitForCallback(sendCommand(discord, 'about'));
  });

  it('a Discord that is not there for long ends the process with 75 and one line', async () => {
    const port = await findFreePort();
    const { ended, errors } = start({
      DISCORD_API: `http://127.0.0.1:${port}/api`,
      GATEWAY_PATIENCE: '0.02',
    });
    expect(await ended).toBe(75);
    expect(errors().trim().split('\n')).toEqual([
      expect.stringMatching(/^verbatim: Discord cannot be reached/),
    ]);
  });

  it('a database that is away ends it with 75 and one line, without its password', async () => {
    const port = await findFreePort();
    const { ended, errors } = start({
      DATABASE_URL: `postgres://verbatim:secret@127.0.0.1:${port}/postgres`,
    });
    expect(await ended).toBe(75);
    expect(errors().trim().split('\n')).toHaveLength(1);
    expect(errors()).not.toContain('secret');
  });

  it('a data folder that cannot be one ends it with 1, and is named', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { ended, errors } = start({ DATA_DIR: join(folder, 'a-file', 'data') });
    expect(await ended).toBe(1);
    expect(errors()).toMatch(/^verbatim: DATA_DIR: .*a-file/);
  });
});

describe('after a damage', () => {
  it('a snapshot that holds garbage is said and made anew, and the bot answers', async () => {
    const discord = await startDiscord();
    const data = join(folder, 'damaged');
    const env = { DISCORD_API: discord.api, DATA_DIR: data };
    const first = start(env);
    await discord.gateway.waitFor('identify', 1, patience);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const snapshots = join(data, 'snapshots');
    const files = readdirSync(snapshots, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.part'))
      .map((name) => join(snapshots, name));
    expect(files).not.toEqual([]);
    const good = files.map((file) => readFileSync(file));
    for (const [at, file] of files.entries()) writeFileSync(file, damage(Buffer.from(good[at] ?? '')));
    const second = start(env);
    await discord.gateway.waitFor('identify', 2, patience);
    const id = sendCommand(discord, 'who-said', { quote: 'a gross violation' }, { guild_id: null });
    expect(JSON.stringify((await discord.waitForCallback(id)).body)).toContain('gross violation');
    for (const file of files) expect(second.output().split('\n').filter(isDamageLine(file))).toHaveLength(1);
    expect(files.map((file) => readFileSync(file))).toEqual(good);
  });
});

/** The header stands, what follows is garbage: only the checksum can tell. */
const damage = (bytes: Buffer): Buffer =>
  bytes.fill(0xff, bytes.indexOf('\n') + 1 + Math.floor(bytes.length / 3));

const isDamageLine =
  (file: string) =>
  (line: string): boolean =>
    line.includes('a snapshot is damaged') && line.includes(file);

describe('while it runs', () => {
  it.each([4010, 4011, 4013, 4014])('a close with %i ends it with 1 and one line', async (code) => {
    const discord = await startDiscord();
    const { ended, errors } = start({ DISCORD_API: discord.api });
    await discord.gateway.waitFor('identify', 1, patience);
    discord.gateway.disconnect(code);
    expect(await ended).toBe(1);
    expect(errors().trim().split('\n')).toHaveLength(1);
  });

  it('packets that discord.js cannot read are logged, and the next question is answered', async () => {
    const discord = await startDiscord();
    const started = start({ DISCORD_API: discord.api });
    await discord.gateway.waitFor('identify', 1, patience);
    sendInteraction(discord, { type: 2, data: null });
    sendInteraction(discord, { type: 3, data: { custom_id: 7 }, message: 'none' });
    discord.gateway.dispatch('MESSAGE_CREATE', { id: '1', author: null });
    discord.gateway.dispatch('GUILD_CREATE', { id: null, channels: 3 });
    await discord.waitForCallback(sendCommand(discord, 'about'));
    await waitUntil(() => started.output().includes('a promise failed unnoticed'));
    expect(isAlive(started)).toBe(true);
  });

  it('a corpus file that goes bad is said, and the others answer', async () => {
    const corpus = join(folder, 'corpus');
    mkdirSync(corpus);
    writeFileSync(
      join(corpus, 'ferry.md'),
      '---\ntitle: The ferry\n---\n\n“We sail at noon,” said Ines Vega.\n',
    );
    const discord = await startDiscord();
    const started = start({ DISCORD_API: discord.api, CORPUS: corpus });
    await discord.gateway.waitFor('identify', 1, patience);
    writeFileSync(join(corpus, 'broken.md'), '---\ntitle: [\n---\n\ntext\n');
    await waitUntil(() => started.errors().includes('broken.md'), patience);
    const from = { guild_id: null };
    const id = sendCommand(discord, 'who-said', { quote: 'we sail at noon' }, from);
    expect(JSON.stringify((await discord.waitForCallback(id)).body)).toContain('Ines Vega');
  });

  it('a disk that is full refuses to save, and answers go on', async () => {
    const discord = await startDiscord();
    const env = { DISCORD_API: discord.api, DATA_DIR: join(folder, 'full') };
    // A file may grow to 300 KB and no further: what a full disk does to SQLite.
    const started = start(env, 'ulimit -f 600;');
    await discord.gateway.waitFor('identify', 1, patience);
    const save = async (member: number, isPrivate: boolean): Promise<string> => {
      const fields = managerFields(member);
      const id = sendCommand(discord, 'settings', { private: isPrivate }, fields);
      return JSON.stringify((await discord.waitForCallback(id)).body);
    };
    let refused = '';
    for (let member = 0; member < 120 && !refused; member += 1) {
      const answer = await save(member, member % 2 === 0);
      if (answer.includes('cannot be saved')) refused = answer;
    }
    expect(refused).not.toBe('');
    await discord.waitForCallback(
      sendCommand(discord, 'who-said', { quote: 'a gross violation' }, managerFields(999)),
    );
    expect(isAlive(started)).toBe(true);
  });
});

describe('what is observed', () => {
  it('readiness follows the gateway; the metrics tell its state and lag, the age of answers and the index', async () => {
    const discord = await startDiscord();
    discord.gateway.heartbeatInterval = 300;
    const port = await findFreePort();
    start({ DISCORD_API: discord.api, OBSERVE_PORT: String(port), GATEWAY_PATIENCE: '0.1' });
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    await discord.gateway.waitFor('identify', 1, patience);
    await waitUntil(async () => (await get('/readyz')).status === 200, patience);
    await discord.waitForCallback(sendCommand(discord, 'about'));
    const metrics = async (): Promise<string> => await (await get('/metrics')).text();
    await waitUntil(
      async () => (await metrics()).includes('verbatim_gateway_lag_seconds{shard="0"}'),
      patience,
    );
    const text = await metrics();
    expect(text).toContain('verbatim_gateway_state{shard="0",state="ready"} 1');
    expect(text).toContain('verbatim_questions_total{command="about",outcome="answered"} 1');
    expect(text).toContain('verbatim_interaction_age_seconds_count{command="about"} 1');
    expect(text).toMatch(/verbatim_index_bytes [1-9]/);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect((await get('/healthz')).status).toBe(200);
    discord.gateway.isOpen = false;
    discord.gateway.disconnect(1006);
    await waitUntil(async () => (await get('/readyz')).status === 503, patience);
  });
});

/** A member who may manage the server of their own. */
const managerFields = (member: number) => ({
  member: {
    user: { ...places.asker, id: String(600_000 + member) },
    roles: [],
    permissions: String(1n << 5n),
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
  },
});
