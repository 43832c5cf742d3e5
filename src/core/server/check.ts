export type CheckStatus = 'ok' | 'warning' | 'failure';

/** One thing that was looked at. `mend` is what to do, empty where all is well. */
export interface Check {
  readonly name: string;
  readonly status: CheckStatus;
  readonly message: string;
  readonly mend: string;
}
