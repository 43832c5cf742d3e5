import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { report } from './end-process.ts';

/** The starter corpus, which stands beside the build. */
export const starterCorpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Adds `--corpus DIR`, which may be given several times. */
export const withCorpus = (command: Command): Command =>
  command.option(
    '--corpus <dir>',
    'a folder of articles instead of the starter corpus; may be given several times',
    collect,
    [],
  );

/** The library below the folders, or the starter corpus; problems go to standard error. */
export async function openLibrary(folders: readonly string[]) {
  const { loadLibrary } = await import('./library/load-library.ts');
  const { library, problems } = await loadLibrary(folders.length ? folders : [starterCorpus]);
  report(problems);
  return library;
}

export async function terminalStyle() {
  const { colours, plain } = await import('./terminal/style.ts');
  return process.stdout.isTTY && !process.env.NO_COLOR ? colours : plain;
}
