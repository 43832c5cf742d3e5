import { type Configuration, parseConfiguration } from './configuration.ts';

/** The configuration from the environment and `.env`; all problems go to standard error, and the process ends with 1. */
export async function readConfiguration(): Promise<Configuration> {
  const { config } = await import('dotenv');
  config({ quiet: true });
  const parsed = parseConfiguration(process.env);
  if (!('problems' in parsed)) return parsed;
  for (const problem of parsed.problems) process.stderr.write(`verbatim: ${problem}\n`);
  process.exit(1);
}
