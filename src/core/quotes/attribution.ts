import type { Speaker } from '../people/person.ts';
import type { Span } from '../text/span.ts';

/** A quotation or reported statement with its source. Plain data: it is stored in snapshots. */
export interface Attribution {
  /** What was said, in order; more than one span where the reporting clause splits it. Marks are inside the spans. */
  readonly content: readonly Span[];
  /** The words that name the source, as the text has them ("He", "Rachel Lee"), or null. */
  readonly source: Span | null;
  /** The reporting words ("labeling", "according to"), or null. */
  readonly cue: Span | null;
  /** direct: all in quotation marks; mixed: partly; indirect: without. */
  readonly directness: 'direct' | 'mixed' | 'indirect';
  readonly speaker: Speaker;
  /** That this is an attribution at all, and with these borders: 0–1. Only its order means something: it is not calibrated yet. */
  readonly probability: number;
  /** The name of the rule that found it. */
  readonly rule: string;
}
