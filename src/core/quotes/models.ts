import { parseWeights } from './linear-model.ts';
import { cueRangeTable, cueTable, endTable, leftTable, rightTable, sourceTable } from './weights.ts';

/** The weights of each decision, in the order in which they are taken. */
export const models = {
  cue: parseWeights(cueTable),
  cueRange: parseWeights(cueRangeTable),
  source: parseWeights(sourceTable),
  left: parseWeights(leftTable),
  right: parseWeights(rightTable),
  end: parseWeights(endTable),
};
