import type { Asking } from './asking.ts';
import type { Features } from './features.ts';
import type { Query } from './query.ts';
import { readDemands } from './question-demands.ts';
import { readShares } from './question-shares.ts';
import type { RankedPassage } from './rank-passages.ts';
import type { Segment } from './segment.ts';
import type { WordTable } from './word-table.ts';

/** What confidence is made of; what is not told in this file is told in features.ts, question-shares.ts and question-demands.ts. */
export const confidenceNames = [
  'pair',
  'meaning',
  'wanted',
  'titleOnly',
  'missingNames',
  'lead',
  'farLead',
  'bm25Lead',
  'rareCoverage',
  'rarePair',
  'rareSentence',
  'namesNowhere',
  'namesSwapped',
  'yearOther',
  'questionLength',
  'degreeMissing',
  'opposite',
  'otherPolarity',
  'onlyPolarity',
  'lacksNumber',
  'lacksTime',
  'likenessApart',
  'restLikeness',
  'numberFar',
  'brokenPairs',
  'bm25',
] as const;

export type ConfidenceName = (typeof confidenceNames)[number];
/** What the features alone do not say. */
type OwnName = Exclude<ConfidenceName, keyof Features>;

/** A passage, and those that are ranked right below it, four at most. */
export interface Placed {
  readonly passage: RankedPassage;
  readonly followers: readonly RankedPassage[];
}

/** What a passage is judged by. */
export interface Ground {
  readonly query: Query;
  readonly asking: Asking;
  readonly segment: Segment;
  readonly meaning: WordTable | null;
}

/** What the confidence of a passage is made of, in the order of `confidenceNames`. */
export function readStanding(ground: Ground, placed: Placed): Float64Array {
  const { query, asking, segment, meaning } = ground;
  const { features, sentences, best } = placed.passage;
  const sentence = sentences[best];
  const shares = readShares(query, asking, placed.passage, segment);
  const demands = readDemands(query, asking, placed.passage, segment, meaning);
  // A question that denies something is seldom answered by a sentence that denies nothing.
  const otherPolarity = query.negated && !sentence?.negated ? 1 : 0;
  const leads = readLeads(placed);
  // Written out: spreading objects together takes more time than all the rest.
  const own: Readonly<Record<OwnName, number>> = {
    lead: leads.lead,
    farLead: leads.farLead,
    bm25Lead: leads.bm25Lead,
    rareCoverage: shares.rareCoverage,
    rarePair: shares.rarePair,
    rareSentence: shares.rareSentence,
    namesNowhere: shares.namesNowhere,
    lacksNumber: demands.lacksNumber,
    lacksTime: demands.lacksTime,
    likenessApart: demands.likenessApart,
    restLikeness: demands.restLikeness,
    numberFar: demands.numberFar,
    brokenPairs: shares.brokenPairs,
    // What differs in detail tells most where the rest of the question is met.
    namesSwapped: (shares.namesElsewhere + shares.namesNowhere) * shares.rareSentence,
    degreeMissing: demands.degreeMissing * shares.rareSentence,
    onlyPolarity: otherPolarity * shares.rareSentence,
    opposite: demands.opposite * shares.rareSentence,
    otherPolarity,
    yearOther: demands.yearOther,
    questionLength: Math.log(1 + Math.max(shortestCounted, Math.min(longestCounted, query.text.length))),
  };
  const isOwn = (name: ConfidenceName): name is OwnName => name in own;
  const standing = new Float64Array(confidenceNames.length);
  for (const [at, name] of confidenceNames.entries()) standing[at] = isOwn(name) ? own[name] : features[name];
  return standing;
}

/** Shorter questions are keywords, longer ones are no harder to mistake: they count as this long, in UTF-16 units. */
const shortestCounted = 40;
const longestCounted = 147;

/** A lead beyond this says no more: over the passage that follows, over the last one that is looked at. */
const mostLead = 8;
const mostFarLead = 16;
/** The leads where nothing follows. */
const leadAlone = 3;
const farLeadAlone = 5;

function readLeads({ passage: { score, features }, followers }: Placed) {
  const next = followers[0]?.score;
  const last = followers.at(-1)?.score;
  return {
    lead: Math.min(mostLead, next === undefined ? leadAlone : score - next),
    farLead: Math.min(mostFarLead, last === undefined ? farLeadAlone : score - last),
    bm25Lead: features.bm25 - Math.max(0, ...followers.map((other) => other.features.bm25)),
  };
}
