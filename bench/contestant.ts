import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LoopbackDiscord, loopbackToken } from '../tests/support/loopback-discord.ts';

/** A bot in a process of its own, with a Discord of its own. */
export interface Contestant {
  readonly name: string;
  readonly discord: LoopbackDiscord;
  readonly child: ChildProcess;
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The bots that are measured: the least that discord.js can do, and this one with the starter corpus. */
export const programs: Readonly<Record<'bare' | 'verbatim', readonly string[]>> = {
  bare: [file('./bare-bot.js')],
  verbatim: [file('../src/verbatim.js'), 'start'],
};

export interface ContestantOptions {
  /** Of Node, such as those of the container and the unit. */
  readonly flags?: readonly string[];
  /** Called before the bot starts. */
  readonly prepare?: (discord: LoopbackDiscord) => void;
}

/** With which the container and the unit run the bot: without them, Node lets garbage lie as long as the machine has memory. */
export const hostedFlags: readonly string[] = ['--max-old-space-size=320', '--max-semi-space-size=4'];

/** Resolves once the bot has identified. Its data go into `folder`. */
export async function startContestant(
  name: keyof typeof programs,
  folder: string,
  { flags = [], prepare }: ContestantOptions = {},
): Promise<Contestant> {
  const discord = await LoopbackDiscord.start();
  prepare?.(discord);
  const child = spawn(process.execPath, [...flags, ...programs[name]], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: loopbackToken,
      DISCORD_API: discord.api,
      DATA_DIR: folder,
    },
  });
  await discord.gateway.waitFor('identify', 1, 30_000);
  return { name, discord, child };
}

/** True once the process has ended by itself, as where its heap was full. */
export const hasStopped = ({ child: { exitCode, signalCode } }: Contestant): boolean =>
  exitCode !== null || signalCode !== null;

export async function stopContestant(contestant: Contestant): Promise<void> {
  const { child, discord } = contestant;
  if (!hasStopped(contestant)) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  await discord.stop();
}

/** Resident memory in MB, as `ps` gives it. */
export const readMemory = ({ child: { pid } }: Contestant): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
