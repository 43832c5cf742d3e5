import { formatProblem, type Problem } from './core/text/problem.ts';

/** Prints problems to standard error, a line each. */
export function report(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

/** What a status tells a supervisor, as sysexits.h has it where it is not 1. */
const statuses = { problem: 1, bug: 70, temporary: 75 } as const;

/** Prints a problem that does not stop the work; the process ends with status 1 when the work is done. */
export function tell(problem: string): void {
  process.stderr.write(`verbatim: ${problem}\n`);
  process.exitCode = statuses.problem;
}

/** Ends with a line that says why, and with status 1: a person has to mend something, a restart does not help. */
export function fail(message: string): never {
  endWith(statuses.problem, message);
}

/** Ends with a line that says why, and with status 75: a restart may help. */
export function giveUp(message: string): never {
  endWith(statuses.temporary, message);
}

/** Ends with a line that says why, and with status 70: a bug reached the top. */
export function crash(message: string): never {
  endWith(statuses.bug, message);
}

function endWith(status: number, message: string): never {
  process.stderr.write(`verbatim: ${message}\n`);
  process.exit(status);
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
