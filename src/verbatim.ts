#!/usr/bin/env node
import { fail, messageOf } from './end-process.ts';

const [subcommand, ...flags] = process.argv.slice(2);

try {
  // Lines are read without what the other subcommands need: opening that takes as long as reading ten articles.
  if (subcommand === 'extract' && flags.join(' ') === '--jsonl')
    await (await import('./extract-input.ts')).extractInput(0);
  else await (await import('./run-subcommand.ts')).runSubcommand();
} catch (error) {
  fail(messageOf(error));
}
