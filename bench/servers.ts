import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoopbackDiscord } from '../tests/support/loopback-discord.ts';
import { hostedFlags, readMemory, startContestant, stopContestant } from './contestant.ts';

/** A server of the usual size. */
const size = { channels: 25, roles: 15 };
/** As many as Discord allows a shard. */
const counts = [1, 1000, 2500];
/** Before memory is read, in milliseconds. */
const rest = 5000;

/** What a process holds by the number of servers that its shard is in. */
export async function measureServers(): Promise<void> {
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-servers-'));
    const contestant = await startContestant('verbatim', folder, {
      flags: hostedFlags,
      prepare: (discord) => {
        const servers = Array.from({ length: count }, (_, number) =>
          createServer(discord, 10_000 + 1000 * number),
        );
        discord.gateway.guilds = () => servers;
      },
    });
    await wait(rest);
    process.stdout.write(`servers ${count}: memory ${readMemory(contestant).toFixed(0)} MB\n`);
    await stopContestant(contestant);
    rmSync(folder, { recursive: true });
  }
}

function createServer(discord: LoopbackDiscord, id: number) {
  const server = discord.guild(String(id));
  const { channels, roles } = server;
  const [channel] = Array.isArray(channels) ? channels : [];
  const [role] = Array.isArray(roles) ? roles : [];
  const repeat = (value: object, count: number) =>
    Array.from({ length: count }, (_, number) => ({
      ...value,
      id: String(id + number),
      name: `name ${number}`,
    }));
  return {
    ...server,
    channels: repeat(channel, size.channels),
    roles: repeat(role, size.roles),
    threads: [],
  };
}
