import { mkdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Configuration } from './configuration.ts';
import type { Check } from './core/server/check.ts';
import type { Problem } from './core/text/problem.ts';

/** Discord's programming interface, as its documentation gives it. */
const discordApi = 'https://discord.com/api';

export interface CorpusState {
  readonly articles: number;
  readonly passages: number;
  readonly problems: readonly Problem[];
}

/** What is looked at beside the configuration. */
export interface Examined {
  readonly corpus: CorpusState;
  /** Reads and writes the store; rejects where that is not possible. */
  readonly tryStore: () => Promise<void>;
  /** One server, or null for all. */
  readonly server: string | null;
}

/** Everything that `verbatim doctor` and `/doctor` look at. */
export async function examine(
  { token, api, dataFolder, databaseUrl }: Configuration,
  { corpus, tryStore, server }: Examined,
): Promise<readonly Check[]> {
  const doctor = await import('./operations/doctor.ts');
  const { checkChannels, createReader } = await import('./operations/check-channels.ts');
  await mkdir(dataFolder, { recursive: true }).catch(() => undefined);
  const address = `${api ?? discordApi}/v10`;
  const discord = await doctor.checkDiscord({
    token,
    api: address,
    commandNames: await listCommandNames(),
    now: Date.now,
  });
  const isAccepted =
    token !== null && discord.some(({ name, status }) => name === 'token' && status === 'ok');
  return [
    doctor.checkNode(process.version, await readVersion()),
    doctor.checkCorpus(corpus.articles, corpus.passages, corpus.problems),
    await doctor.checkStore(databaseUrl === null ? `the file in ${dataFolder}` : 'PostgreSQL', tryStore),
    await doctor.checkDisk(dataFolder),
    doctor.checkMemory(),
    ...discord,
    ...(isAccepted ? await checkChannels(createReader(address, token), server) : []),
  ];
}

/** The names of all commands and entries of the menu that this version registers. */
async function listCommandNames(): Promise<readonly string[]> {
  const { commands } = await import('../commands/index.ts');
  const { toCommandBodies } = await import('./discord/registration/command-bodies.ts');
  return toCommandBodies(commands, true).map(({ name }) => name);
}

async function readVersion(): Promise<string> {
  const file = new URL('../../package.json', import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(file, 'utf8'))).version;
}
