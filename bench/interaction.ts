import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoopbackDiscord, places } from '../tests/support/loopback-discord.ts';
import { sendCommand } from '../tests/support/loopback-events.ts';
import { type Contestant, quantile, readMemory, startContestant, stopContestant } from './contestant.ts';

/** As npm start, the container and the unit run it: garbage is collected earlier than Node does where memory is plenty. */
const ownFlags = ['--max-semi-space-size=4'];
const warmUps = 100;
const rounds = 500;
/** Before memory is read, so that what the start left behind has been collected or not, for both alike; milliseconds. */
const rest = 3000;

/** What users feel at most: the answer may take twice as long as "pong". */
const mostRatio = 2;
const mostExtraMemory = 60;

const questions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['who-said', { quote: 'a gross violation' }],
  ['what-clause', { topic: 'mutual assistance' }],
  ['ask', { question: 'when did Putin and Kim sign the treaty' }],
];

interface Timed extends Contestant {
  /** From the start of the process to its first answer, in milliseconds. */
  readonly start: number;
  readonly times: number[];
}

/**
 * From INTERACTION_CREATE leaving the loopback to its callback having arrived: this bot with the starter corpus against a bare discord.js bot
 * that says "pong", in turns, each in a process and with a Discord of its own.
 */
export async function measureInteraction(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const contestants = [await startTimed('bare', folder, []), await startTimed('verbatim', folder, ownFlags)];
  for (let round = 0; round < warmUps + rounds; round += 1)
    for (const contestant of round % 2 ? contestants : contestants.toReversed()) {
      const time = await askOnce(contestant.discord, round);
      if (round >= warmUps) contestant.times.push(time);
    }
  await new Promise((resolve) => setTimeout(resolve, rest));
  report(contestants);
  for (const contestant of contestants) await stopContestant(contestant);
  rmSync(folder, { recursive: true });
}

async function startTimed(
  name: 'bare' | 'verbatim',
  folder: string,
  flags: readonly string[],
): Promise<Timed> {
  const started = performance.now();
  const contestant = await startContestant(name, folder, { flags });
  await askOnce(contestant.discord, 0);
  return { ...contestant, start: performance.now() - started, times: [] };
}

/** Milliseconds. Each question is by another member, in a direct message: fair use does not count against it. */
async function askOnce(discord: LoopbackDiscord, round: number): Promise<number> {
  const [command, options] = questions[round % questions.length] ?? ['about', {}];
  const from = { guild_id: null, user: { ...places.asker, id: String(600_000 + round) } };
  discord.requests.length = 0;
  const started = performance.now();
  const { at } = await discord.waitForCallback(sendCommand(discord, command, options, from), 30_000);
  return at - started;
}

function report(contestants: readonly Timed[]): void {
  const results = contestants.map((contestant) => {
    const { name, times, start } = contestant;
    const sorted = times.toSorted((a, b) => a - b);
    return {
      name,
      start,
      median: quantile(sorted, 0.5),
      p95: quantile(sorted, 0.95),
      memory: readMemory(contestant),
    };
  });
  for (const { name, median, p95, start, memory } of results)
    process.stdout.write(
      `interaction ${name}: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, first answer after ${start.toFixed(0)} ms, memory ${memory.toFixed(0)} MB\n`,
    );
  const [bare, own] = results;
  if (!bare || !own) return;
  process.stdout.write(
    `interaction ratio of the medians: ${(own.median / bare.median).toFixed(2)} (at most ${mostRatio}); memory above bare: ${(own.memory - bare.memory).toFixed(0)} MB (at most ${mostExtraMemory})\n`,
  );
}
