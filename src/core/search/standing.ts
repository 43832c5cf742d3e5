import type { Features } from './features.ts';
import type { SentenceMatch } from './match-passage.ts';
import type { Query } from './query.ts';

/** What is known of a passage in its place among the others. */
export interface Standing {
  readonly features: Features;
  /** Its best sentence; null where it has none. */
  readonly sentence: SentenceMatch | null;
  readonly score: number;
  /** The score of the passage that follows, null where none does. */
  readonly nextScore: number | null;
}

export const confidenceNames = [
  'bm25',
  'coverage',
  'sentence',
  'pair',
  'wording',
  'meaning',
  'wanted',
  'missingNames',
  'missingNumbers',
  'length',
  'lead',
  'otherPolarity',
  'newNames',
  'asksNumber',
  'asksDate',
  'asksWho',
  'questionLength',
] as const;

export type ConfidenceName = (typeof confidenceNames)[number];
/** What the features alone do not say. */
type OwnName = Exclude<ConfidenceName, keyof Features>;

/** A lead beyond this says no more. */
const mostLead = 4;
/** Shorter questions are keywords, of which the training had none: they count as this long, in UTF-16 units. */
const shortestQuestion = 40;
/** The lead of the only passage that was found. */
const leadAlone = 3;

/** What confidence is made of, in the order of `confidenceNames`. */
export function readStanding(query: Query, { features, sentence, score, nextScore }: Standing): Float64Array {
  const own: Readonly<Record<OwnName, number>> = {
    lead: Math.min(mostLead, nextScore === null ? leadAlone : score - nextScore),
    // A question that denies something is seldom answered by a sentence that denies nothing.
    otherPolarity: query.negated && !sentence?.negated ? 1 : 0,
    newNames: Math.min(3, sentence?.newNames ?? 0),
    asksNumber: query.wanted === 'number' ? 1 : 0,
    asksDate: query.wanted === 'when' ? 1 : 0,
    asksWho: query.wanted === 'who' ? 1 : 0,
    questionLength: Math.log(1 + Math.max(shortestQuestion, query.text.length)),
  };
  const isOwn = (name: ConfidenceName): name is OwnName => name in own;
  return Float64Array.from(confidenceNames, (name) => (isOwn(name) ? own[name] : features[name]));
}
