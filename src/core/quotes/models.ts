import type { Model } from './linear-model.ts';
import { unpackWeights } from './pack-weights.ts';
import { packedWeights } from './weights.ts';

/** The decisions on the way to a report, in the order in which they are taken. */
export const decisions = ['cue', 'cueRange', 'source', 'left', 'right', 'end', 'report', 'quote'] as const;
export type Decision = (typeof decisions)[number];
export type Models = Readonly<Record<Decision, Model>>;

/** The weights of each decision. */
export const models: Models = {
  cue: unpackWeights(packedWeights.cue),
  cueRange: unpackWeights(packedWeights.cueRange),
  source: unpackWeights(packedWeights.source),
  left: unpackWeights(packedWeights.left),
  right: unpackWeights(packedWeights.right),
  end: unpackWeights(packedWeights.end),
  report: unpackWeights(packedWeights.report),
  quote: unpackWeights(packedWeights.quote),
};
