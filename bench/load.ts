import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { en } from '../src/core/locale/en.ts';
import { places } from '../tests/support/loopback-discord.ts';
import { sendCommand } from '../tests/support/loopback-events.ts';
import {
  type Contestant,
  hasStopped,
  hostedFlags,
  quantile,
  readMemory,
  startContestant,
  stopContestant,
} from './contestant.ts';

/** After which Discord takes no answer, in milliseconds. */
const deadline = 3000;
/** What has to be carried: questions a second, and for how many seconds. */
const required = { rate: 200, seconds: 60 };
/** How the rate grows until the deadline breaks, and for how many seconds each is tried. */
const growth = { factor: 1.4, seconds: 8, most: 6000 };

const questions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['who-said', { quote: 'a gross violation' }],
  ['what-clause', { topic: 'mutual assistance' }],
  ['ask', { question: 'when did Putin and Kim sign the treaty' }],
];

interface Asked {
  readonly at: number;
  /** Milliseconds until each answer; two are one too many. */
  readonly answers: number[];
  isRefused: boolean;
}

interface LoadResult {
  readonly rate: number;
  readonly sent: number;
  readonly answered: number;
  /** Told politely that too many ask. */
  readonly refused: number;
  readonly late: number;
  readonly lost: number;
  readonly doubled: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

let nextMember = 600_000;

/** Asks at a fixed rate, whatever the answers do. Each question is by another member, in a direct message: fair use does not count. */
async function applyLoad({ discord }: Contestant, rate: number, seconds: number): Promise<LoadResult> {
  const asked = new Map<string, Asked>();
  discord.intercept = ({ path, body, at }) => {
    discord.requests.length = 0;
    const question = asked.get(path.split('/')[2] ?? '');
    if (!path.startsWith('/interactions/') || !question) return null;
    question.answers.push(at - question.at);
    question.isRefused = isRefusal(body);
    return { status: 204 };
  };
  const started = performance.now();
  for (let sent = 0; sent < rate * seconds; ) {
    for (const due = ((performance.now() - started) / 1000) * rate; sent < due; sent += 1) {
      const [command, options] = questions[sent % questions.length] ?? ['about', {}];
      nextMember += 1;
      const from = { guild_id: null, user: { ...places.asker, id: String(nextMember) } };
      asked.set(sendCommand(discord, command, options, from), {
        at: performance.now(),
        answers: [],
        isRefused: false,
      });
    }
    await wait(2);
  }
  await wait(deadline + 2000);
  return summarize(rate, [...asked.values()]);
}

/** Cards are long, the refusal is short: most need not be looked into. */
function isRefusal(body: unknown): boolean {
  const text = JSON.stringify(body);
  return text.length < 600 && text.includes(en.refusals.busy);
}

function summarize(rate: number, asked: readonly Asked[]): LoadResult {
  const answered = asked.filter(({ answers }) => answers.length > 0);
  const times = answered.map(({ answers }) => answers[0] ?? Number.NaN).sort((a, b) => a - b);
  return {
    rate,
    sent: asked.length,
    answered: answered.filter(({ isRefused }) => !isRefused).length,
    refused: answered.filter(({ isRefused }) => isRefused).length,
    late: times.filter((time) => time > deadline).length,
    lost: asked.length - answered.length,
    doubled: asked.filter(({ answers }) => answers.length > 1).length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: times.at(-1) ?? Number.NaN,
  };
}

/** `memory` is null where the bot has stopped. */
function report({ name }: Contestant, result: LoadResult, memory: number | null): void {
  const { rate, sent, answered, refused, late, lost, doubled, median, p95, longest } = result;
  process.stdout.write(
    `load ${name} ${rate}/s: ${sent} asked, ${answered} answered, ${refused} refused politely, ${late} late, ${lost} lost, ${doubled} doubled; ` +
      `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(0)} ms, longest ${longest.toFixed(0)} ms; ${memory === null ? 'stopped' : `memory ${memory.toFixed(0)} MB`}\n`,
  );
}

const isBroken = ({ late, lost, refused }: LoadResult): boolean => late + lost + refused > 0;

/** The lowest rate tried at which not every question was answered in time, or null; and what happens above it, until the bot itself stops. */
async function findBreakingRate(contestant: Contestant): Promise<number | null> {
  let broken: number | null = null;
  for (let rate = required.rate; rate < growth.most; rate = Math.round(rate * growth.factor)) {
    const result = await applyLoad(contestant, rate, growth.seconds);
    const stopped = hasStopped(contestant);
    report(contestant, result, stopped ? null : readMemory(contestant));
    if (stopped) return broken ?? rate;
    if (broken !== null) return broken;
    if (isBroken(result)) broken = rate;
  }
  return broken;
}

/** `npm run load -- SECONDS` for a shorter run at the required rate. */
const seconds = Number(process.argv[2] ?? required.seconds);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
for (const name of ['verbatim', 'bare'] as const) {
  const contestant = await startContestant(name, folder, { flags: hostedFlags });
  await applyLoad(contestant, required.rate / 4, 2);
  process.stdout.write(`load ${name}: memory at rest ${readMemory(contestant).toFixed(0)} MB\n`);
  const result = await applyLoad(contestant, required.rate, seconds);
  report(contestant, result, hasStopped(contestant) ? null : readMemory(contestant));
  const rate = hasStopped(contestant) ? required.rate : await findBreakingRate(contestant);
  process.stdout.write(`load ${name}: the deadline breaks at ${rate ?? `more than ${growth.most}`}/s\n`);
  await stopContestant(contestant);
}
rmSync(folder, { recursive: true });
