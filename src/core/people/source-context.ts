import type { Span } from '../text/span.ts';
import type { Speaker } from './person.ts';

/** What surrounds the source of an attribution when its name is looked for. */
export interface SourceContext {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** Who spoke last before this, of those whose name is known. */
  readonly previous?: Speaker | null;
  /** The words of the last source before this, named or not. */
  readonly previousSource?: Span | null;
}
