import type { Span } from './span.ts';

/** A stretch between quotation marks. */
export interface QuotedRegion extends Span {
  /** The words between the marks, the marks left out. */
  readonly inner: Span;
  /** False where the text never closes it: it then runs to the end of its paragraph. */
  readonly closed: boolean;
}
