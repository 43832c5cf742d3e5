import { Command, CommanderError } from 'commander';
import { addAsk } from './run-ask.ts';
import { addCard } from './run-card.ts';
import { addCheck } from './run-check.ts';
import { addDoctor } from './run-doctor.ts';
import { addEval } from './run-eval.ts';
import { addExtract } from './run-extract.ts';
import { addFeedback } from './run-feedback.ts';
import { addHealth } from './run-health.ts';
import { addImport } from './run-import.ts';
import { addPlayground } from './run-playground.ts';
import { addRegister } from './run-register.ts';
import { addStart } from './run-start.ts';

/** Runs the subcommand that the arguments name; says how they are used where they name none. */
export async function runSubcommand(): Promise<void> {
  const program = new Command('verbatim')
    .description("Answers with an article's own words and says who said them.")
    .exitOverride()
    .showHelpAfterError('(verbatim --help lists the subcommands)');
  for (const add of subcommands) add(program);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
}

const subcommands = [
  addStart,
  addRegister,
  addAsk,
  addPlayground,
  addCard,
  addDoctor,
  addExtract,
  addCheck,
  addImport,
  addEval,
  addFeedback,
  addHealth,
];
