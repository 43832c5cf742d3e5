import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { report } from './end-process.ts';
import type { StorePlace } from './library/read-imported.ts';
import { readConfiguration } from './read-environment.ts';

/** The starter corpus, which stands beside the build. */
export const starterCorpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Adds `--corpus DIR`, which may be given several times. */
export const withCorpus = (command: Command): Command =>
  command.option(
    '--corpus <dir>',
    'a folder of articles instead of those configured and imported; may be given several times',
    collect,
    [],
  );

export interface HostCorpus {
  readonly folders: readonly string[];
  /** Where imported articles are kept; null where only folders are meant. */
  readonly store: StorePlace | null;
}

/** Just the folders that are given, or what the configuration names: its folders or the starter corpus, and what was imported. */
export async function findHostCorpus(given: readonly string[]): Promise<HostCorpus> {
  if (given.length) return { folders: given, store: null };
  const { corpus, dataFolder, databaseUrl } = await readConfiguration();
  return { folders: corpus.length ? corpus : [starterCorpus], store: { dataFolder, databaseUrl } };
}

/** The library of the given folders, or of the host; problems go to standard error. */
export async function openLibrary(given: readonly string[]) {
  const { loadLibrary } = await import('./library/load-library.ts');
  const { withThresholds } = await import('./core/answer/library.ts');
  const { folders, store } = await findHostCorpus(given);
  const { thresholds } = await readConfiguration();
  const { library, problems } = await loadLibrary(folders, store);
  report(problems);
  return withThresholds(library, thresholds);
}

export async function terminalStyle() {
  const { colours, plain } = await import('./terminal/style.ts');
  return process.stdout.isTTY && !process.env.NO_COLOR ? colours : plain;
}
