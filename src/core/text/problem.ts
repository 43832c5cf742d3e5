/** Something wrong in foreign input, with the place where it stands. Problems are values and are reported together. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** The name of the rule that is broken, in kebab case: `missing-title`, `bad-date`, … */
  readonly rule: string;
  readonly message: string;
}

/** A problem of a whole file; it is told at its beginning. */
export const toProblem = (file: string, rule: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
});

export const formatProblem = ({ file, line, column, rule, message }: Problem): string =>
  `${file}:${line}:${column} ${rule}: ${message}`;
