import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LoopbackDiscord, loopbackToken } from '../support/loopback-discord.ts';
import { runCommandLine as run } from '../support/run-command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const checks = z.array(
  z.object({
    name: z.string(),
    status: z.enum(['ok', 'warning', 'failure']),
    message: z.string(),
    mend: z.string(),
  }),
);

describe('verbatim doctor', () => {
  it('without a token says how to get one, and ends with status 1', async () => {
    const { status, stdout } = await run(['doctor', '--json'], '', { DATA_DIR: folder, DISCORD_TOKEN: '' });
    expect(status).toBe(1);
    const found = checks.parse(JSON.parse(stdout));
    expect(found.find(({ name }) => name === 'token')).toMatchObject({ status: 'failure' });
    expect(found.find(({ name }) => name === 'corpus')).toMatchObject({ status: 'ok' });
  });

  it('says in words what to mend', async () => {
    const { stdout } = await run(['doctor'], '', { DATA_DIR: folder, DISCORD_TOKEN: '' });
    expect(stdout).toContain('✗ token');
    expect(stdout).toContain('→');
  });

  it('with Discord looks at all that the bot needs, in each channel too', async () => {
    const discord = await LoopbackDiscord.start();
    const env = { DATA_DIR: folder, DISCORD_TOKEN: loopbackToken, DISCORD_API: discord.api };
    await run(['register'], '', env);
    const well = checks.parse(JSON.parse((await run(['doctor', '--json'], '', env)).stdout));
    expect(well.map(({ name }) => name)).toEqual([
      'version',
      'corpus',
      'store',
      'disk',
      'memory',
      'token',
      'clock',
      'application',
      'gateway',
      'commands',
      'channels',
    ]);
    expect(
      well.filter(({ name, status }) => status !== 'ok' && name !== 'application' && name !== 'memory'),
    ).toEqual([]);
    discord.permissions = String(1n << 10n);
    const { stdout } = await run(['doctor'], '', env);
    expect(stdout).toContain('#news (Send Messages, Read Message History)');
    expect(stdout).not.toContain(loopbackToken);
    await discord.stop();
  }, 60_000);
});
