import { mkdir } from 'node:fs/promises';
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

/** Everything that `verbatim doctor` and `/doctor` look at. */
export async function examine(
  { token, api, dataFolder }: Configuration,
  { articles, passages, problems }: CorpusState,
): Promise<readonly Check[]> {
  const { checkCorpus, checkDiscord, checkDisk, checkMemory, checkNode } = await import(
    './operations/doctor.ts'
  );
  const { commands } = await import('../commands/index.ts');
  await mkdir(dataFolder, { recursive: true }).catch(() => undefined);
  return [
    checkNode(process.version),
    checkCorpus(articles, passages, problems),
    await checkDisk(dataFolder),
    checkMemory(),
    ...(await checkDiscord({
      token,
      api: `${api ?? discordApi}/v10`,
      commandNames: commands.map(({ name }) => name),
      now: Date.now,
    })),
  ];
}
