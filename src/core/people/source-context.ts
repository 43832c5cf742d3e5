import type { Span } from '../text/span.ts';
import type { Speaker } from './person.ts';

/** What surrounds the source of an attribution when its name is looked for. */
export interface SourceContext {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** Who spoke in the attribution before this one, where there is one. */
  readonly previous?: Speaker | null;
  /** The words of that attribution's source. */
  readonly previousSource?: Span | null;
}
