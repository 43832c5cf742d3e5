import type { Configuration } from './configuration.ts';

/** The configuration from the environment and `.env`; all problems go to standard error, and the process ends with 1. */
export async function readConfiguration(): Promise<Configuration> {
  const { config } = await import('dotenv');
  const { parseConfiguration } = await import('./configuration.ts');
  config({ quiet: true });
  const parsed = parseConfiguration(process.env);
  if (!('problems' in parsed)) return parsed;
  for (const problem of parsed.problems) process.stderr.write(`verbatim: ${problem}\n`);
  process.exit(1);
}
