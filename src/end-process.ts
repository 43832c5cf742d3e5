import { formatProblem, type Problem } from './core/text/problem.ts';

/** Prints problems to standard error, a line each. */
export function report(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

/** Ends with status 1 and a line that says why. */
export function fail(message: string): never {
  process.stderr.write(`verbatim: ${message}\n`);
  process.exit(1);
}
