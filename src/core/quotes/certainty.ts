import type { Directness } from './directness.ts';
import type { Draft } from './draft.ts';
import { logistic } from './linear-model.ts';
import { certaintyWeights } from './weights.ts';

export const certaintyFeatures = [
  'report',
  'cue',
  'source',
  'borders',
  'mixed',
  'no-source',
  'nameless',
  'several-parts',
  'split',
  'before',
  'only-cue',
  'announced',
  'goes-on',
  'left-open',
  'source-words',
  'cue-words',
] as const;
export type CertaintyFeature = (typeof certaintyFeatures)[number];
/** The base and, in the order of `certaintyFeatures`, what each adds to the logarithmic odds. */
export type CertaintyWeights = readonly number[];

const odds = (probability: number): number => Math.log((probability + 0.001) / (1.001 - probability));

const flag = (holds: boolean): number => (holds ? 1 : 0);

const size = (range: { readonly from: number; readonly to: number } | null | undefined): number =>
  range ? Math.log(range.to - range.from + 1) : 0;

/** What tells how sure it is that somebody says this, and that the source is right. */
export function describeCertainty(
  draft: Draft,
  directness: Directness,
  named: boolean,
): Readonly<Record<CertaintyFeature, number>> {
  const { report, content, rule } = draft;
  const certainty = report?.certainty;
  return {
    report: odds(draft.probability * (draft.continues?.probability ?? 1)),
    cue: odds(certainty?.cue ?? 0.5),
    source: odds(certainty?.source ?? 0.5),
    borders: odds(certainty ? certainty.left * certainty.right * certainty.end : 0.5),
    mixed: flag(directness === 'mixed'),
    'no-source': flag(report !== null && report.source === null),
    nameless: flag(!named),
    'several-parts': flag(content.length > 1),
    split: flag(rule.endsWith('-split')),
    before: flag(rule.endsWith('-before')),
    'only-cue': flag(rule === 'only-cue'),
    announced: flag(rule === 'announced'),
    'goes-on': flag(rule === 'goes-on'),
    'left-open': flag(rule === 'left-open'),
    'source-words': size(report?.source),
    'cue-words': size(report?.cue),
  };
}

/**
 * The calibrated probability that a draft is an attribution of (at least half of) its words, and of most of each quotation in it,
 * to its source: of those given 0.9, nine in ten are. Logistic regressions, one for quotations and one for other statements, on
 * articles that the models had not seen. `named`: whether a name was found for the source.
 */
export function certaintyOf(draft: Draft, directness: Directness, named: boolean): number {
  if (draft.source) return draft.probability;
  const [base = 0, ...weights]: CertaintyWeights =
    certaintyWeights[directness === 'indirect' ? 'indirect' : 'quoted'];
  const features = describeCertainty(draft, directness, named);
  return logistic(
    certaintyFeatures.reduce((sum, name, at) => sum + (weights[at] ?? 0) * features[name], base),
  );
}
