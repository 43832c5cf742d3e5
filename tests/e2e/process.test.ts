import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoopbackDiscord, loopbackToken } from '../support/loopback-discord.ts';
import { sendCommand } from '../support/loopback-events.ts';
import { executable, runCommandLine } from '../support/run-command-line.ts';

// Processes start slowly on a machine that has a lot else to do.
vi.setConfig({ testTimeout: 60_000 });

let discord: LoopbackDiscord;
let children: ChildProcess[] = [];
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await discord.stop();
});

const environment = (token = loopbackToken) => ({
  DISCORD_TOKEN: token,
  DISCORD_API: discord.api,
  DATA_DIR: folder,
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(): Started {
  const child = spawn(process.execPath, [executable, 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...environment() },
  });
  children.push(child);
  let output = '';
  const add = (chunk: unknown): void => {
    output += String(chunk);
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return { child, output: () => output, ended: new Promise((resolve) => child.on('close', resolve)) };
}

describe('verbatim start', () => {
  it('without a token says how to get one and answers an example', async () => {
    const { status, stdout } = await runCommandLine(['start'], '', { DATA_DIR: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('https://discord.com/developers/applications');
  });

  it('tells all problems of the configuration by name, without the token', async () => {
    const { status, stderr } = await runCommandLine(['start'], '', { DISCORD_TOKEN: 'secret', SHARDS: 'x' });
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':')[1]?.trim())
        .sort(),
    ).toEqual(['DISCORD_TOKEN', 'SHARDS']);
    expect(stderr).not.toContain('secret');
  });

  it('with a token that Discord does not take ends with 1 and one line, and never identifies', async () => {
    const { status, stderr } = await runCommandLine(['start'], '', environment('a.revoked.token'));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(discord.gateway.events).toEqual([]);
  });

  it('with a token that is revoked later ends with 1 and does not come back', async () => {
    const { ended, output } = start();
    await discord.gateway.waitFor('identify', 1, 40_000);
    discord.gateway.disconnect(4004);
    expect(await ended).toBe(1);
    expect(output()).toContain('does not take the token any more');
    expect(discord.gateway.events.filter(({ kind }) => kind === 'identify')).toHaveLength(1);
  });

  it('prints the invite link, answers, and ends with 0 on SIGTERM; the token is in no line', async () => {
    const { child, ended, output } = start();
    await discord.gateway.waitFor('identify', 1, 40_000);
    await expect
      .poll(output, { timeout: 20_000 })
      .toContain('https://discord.com/oauth2/authorize?client_id=1000');
    await discord.waitForCallback(sendCommand(discord, 'about'));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(discord.gateway.events.at(-1)).toMatchObject({ kind: 'close', code: 1000 });
    expect(output()).not.toContain(loopbackToken);
  });
});

describe('verbatim register', () => {
  it('registers the commands once', async () => {
    const first = await runCommandLine(['register'], '', environment());
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('commands registered') });
    const second = await runCommandLine(['register'], '', environment());
    expect(second).toMatchObject({ status: 0, stdout: expect.stringContaining('up to date') });
  });

  it('without a token says what is missing', async () => {
    const { status, stderr } = await runCommandLine(['register']);
    expect(status).toBe(1);
    expect(stderr).toContain('DISCORD_TOKEN');
  });
});
