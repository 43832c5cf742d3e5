import { mkdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { findHostCorpus } from './open-library.ts';
import type { Check } from './operations/doctor.ts';
import { readConfiguration } from './read-environment.ts';

/** Discord's programming interface, as its documentation gives it. */
const discordApi = 'https://discord.com/api';

/** `verbatim doctor` */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check token, application, commands, corpus, disk, memory and clock, and say what to mend')
    .option('--json', 'print the checks as JSON')
    .action(examine);
}

async function examine(flags: { readonly json?: boolean }): Promise<void> {
  const { formatChecks } = await import('./operations/doctor.ts');
  const checks = await findChecks();
  process.stdout.write(`${flags.json ? JSON.stringify(checks) : formatChecks(checks)}\n`);
  if (checks.some(({ status }) => status === 'failure')) process.exitCode = 1;
}

async function findChecks(): Promise<readonly Check[]> {
  const { token, api, dataFolder } = await readConfiguration();
  const { checkCorpus, checkDiscord, checkDisk, checkMemory, checkNode } = await import(
    './operations/doctor.ts'
  );
  const { readHostCorpus } = await import('./library/read-imported.ts');
  const { findParagraphs } = await import('./core/text/paragraphs.ts');
  const { commands } = await import('../commands/index.ts');
  const { folders, store } = await findHostCorpus([]);
  const { articles, problems } = await readHostCorpus(folders, store);
  const passages = articles.reduce((sum, { text }) => sum + findParagraphs(text).length, 0);
  await mkdir(dataFolder, { recursive: true }).catch(() => undefined);
  return [
    checkNode(process.version),
    checkCorpus(articles.length, passages, problems),
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
