import type { Directness } from './directness.ts';
import type { Draft } from './draft.ts';
import { logistic } from './linear-model.ts';
import { certaintyWeights } from './weights.ts';

export const certaintyFeatures = [
  'bias',
  'report',
  'report-direct',
  'cue',
  'source',
  'borders',
  'direct',
  'mixed',
  'no-source',
  'several-parts',
  'only-cue',
  'goes-on',
] as const;
export type CertaintyFeature = (typeof certaintyFeatures)[number];

const odds = (probability: number): number => Math.log((probability + 0.001) / (1.001 - probability));

/** How often a quotation that was left open goes on in the next one: the rest are marks that somebody forgot. */
const leftOpen = 0.85;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What tells how sure it is that somebody says this, and that the source is right. */
export function describeCertainty(
  { report, content, probability, rule }: Draft,
  directness: Directness,
): Readonly<Record<CertaintyFeature, number>> {
  const value = odds(probability);
  const certainty = report?.certainty;
  return {
    bias: 1,
    report: value,
    'report-direct': directness === 'indirect' ? 0 : value,
    cue: odds(certainty?.cue ?? 0.5),
    source: odds(certainty?.source ?? 0.5),
    borders: odds(certainty ? certainty.left * certainty.right * certainty.end : 0.5),
    direct: flag(directness === 'direct'),
    mixed: flag(directness === 'mixed'),
    'no-source': flag(report !== null && report.source === null),
    'several-parts': flag(content.length > 1),
    'only-cue': flag(rule === 'only-cue'),
    'goes-on': flag(rule === 'goes-on'),
  };
}

/**
 * The calibrated probability that a draft is an attribution of (at least half of) its words to its source: of those given
 * 0.9, nine in ten are. A logistic regression on articles that the models had not seen.
 */
export function certaintyOf(draft: Draft, directness: Directness): number {
  if (draft.source) return draft.probability;
  if (draft.rule === 'left-open') return leftOpen;
  const features = describeCertainty(draft, directness);
  return logistic(certaintyFeatures.reduce((sum, name) => sum + certaintyWeights[name] * features[name], 0));
}
