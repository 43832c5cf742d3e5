import type { Command } from 'commander';
import type { Configuration } from './configuration.ts';
import type { Check } from './core/server/check.ts';
import { findHostCorpus } from './open-library.ts';
import { readConfiguration } from './read-environment.ts';

/** `verbatim doctor` */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'check token, application, commands, channels, corpus, store, disk, memory and clock, and say what to mend',
    )
    .option('--json', 'print the checks as JSON')
    .action(report);
}

async function report(flags: { readonly json?: boolean }): Promise<void> {
  const { formatChecks } = await import('./operations/doctor.ts');
  const checks = await findChecks();
  process.stdout.write(`${flags.json ? JSON.stringify(checks) : formatChecks(checks)}\n`);
  if (checks.some(({ status }) => status === 'failure')) process.exitCode = 1;
}

async function findChecks(): Promise<readonly Check[]> {
  const { examine } = await import('./examine.ts');
  const { readHostCorpus } = await import('./library/read-imported.ts');
  const { findParagraphs } = await import('./core/text/paragraphs.ts');
  const configuration = await readConfiguration();
  const { folders, store } = await findHostCorpus([]);
  const { articles, problems } = await readHostCorpus(folders, store);
  const passages = articles.reduce((sum, { text }) => sum + findParagraphs(text).length, 0);
  return await examine(configuration, {
    corpus: { articles: articles.length, passages, problems },
    tryStore: () => tryStore(configuration),
    server: null,
  });
}

/** Opens the store, which is made where it is not there yet, and writes what it holds. */
async function tryStore(configuration: Configuration): Promise<void> {
  const { openStore } = await import('./library/store/open-store.ts');
  const { hostLibrary } = await import('./library/read-imported.ts');
  const { settings, close } = await openStore(configuration);
  try {
    await settings.writeSettings(hostLibrary, await settings.readSettings(hostLibrary));
  } finally {
    await close();
  }
}
