import type { Speaker } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import type { Directness } from './directness.ts';

/** A quotation or reported statement with its source. Plain data: it is stored in snapshots. */
export interface Attribution {
  /** What was said, in order; more than one span where the reporting clause splits it. Marks are inside the spans. */
  readonly content: readonly Span[];
  /** The words that name the source, as the text has them ("He", "Rachel Lee"), or null. */
  readonly source: Span | null;
  /** The reporting words ("labeling", "according to"), or null. */
  readonly cue: Span | null;
  /** direct: all in quotation marks; mixed: partly; indirect: without. */
  readonly directness: Directness;
  readonly speaker: Speaker;
  /**
   * That the text attributes (at least half of) the content to this source: 0–1, calibrated. Whether the source has the right
   * name is `speaker.probability`; both together are `attributionConfidence`.
   */
  readonly probability: number;
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** How often the source is right where it has no name, as against one that has: phrases are more often cut wrong than names. */
const ofNameless = 0.95;

/** That somebody says this and that the name shown is right, or where none is shown, that the source is: 0–1, calibrated. */
export const attributionConfidence = ({ probability, speaker }: Attribution): number =>
  probability * (speaker.name === null ? ofNameless : speaker.probability);
