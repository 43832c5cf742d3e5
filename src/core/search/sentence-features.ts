import type { Asking } from './asking.ts';
import { cosineApart, directionOf, dotProduct, findDirections, findTitleDirection } from './directions.ts';
import { closenessIn, coverageOf, wantedIn, weightOf } from './features.ts';
import { holdsKind, type ReadWord } from './holds-kind.ts';
import { numberPairs, pairOf, type SentenceMatch } from './match-passage.ts';
import type { Query } from './query.ts';
import { readSentences } from './read-sentence.ts';
import type { Segment } from './segment.ts';
import { findNearest, type QueryMeaning } from './soft-match.ts';

/** What a sentence is chosen by among those of its passage; each 0–1 unless it says otherwise. */
export interface SentenceFeatures {
  /** Share of the question's weight that stands in it, a term of the title at half its weight. */
  readonly coverage: number;
  /** The same, a term counting the more, the fewer sentences of the passage have it, and half where only the sentence before has it. */
  readonly carried: number;
  /** Share of the question's weight that are names and stand in it. */
  readonly names: number;
  /** Share of the question's neighbouring words, stop words included, that are neighbours in it. */
  readonly wording: number;
  /** How near its matched terms stand to each other. */
  readonly closeness: number;
  /** Of the first sentence, which stands beside the title: share of the question's weight that the title has. */
  readonly first: number;
  /** As the feature of passages, and more exactly: 1 where it holds the number or time that is asked for. */
  readonly wanted: number;
  readonly holdsKind: number;
  /** How near it comes to what is asked for, as "disease" in "which disease". */
  readonly focus: number;
  /** 1 where a place is asked for and it says "in", "at", "near" one. */
  readonly place: number;
  /** Names that the question does not have; three say as much as more. */
  readonly newNames: number;
  /** Share of the weight that is missing in it, as far as one of its words comes near in meaning. */
  readonly meaning: number;
  /** Cosine with the question, once most of what both share with the title is taken away; with the title; −1 to 1. */
  readonly likeness: number;
  readonly titleLikeness: number;
}

export type SentenceFeatureName = keyof SentenceFeatures;

export const sentenceFeatureNames = [
  'coverage',
  'carried',
  'names',
  'wording',
  'closeness',
  'first',
  'wanted',
  'holdsKind',
  'focus',
  'place',
  'newNames',
  'meaning',
  'likeness',
  'titleLikeness',
] as const satisfies readonly SentenceFeatureName[];

/** The passage whose sentences are judged. */
export interface JudgedPassage {
  readonly segment: Segment;
  /** Its number in the segment. */
  readonly passage: number;
  readonly sentences: readonly SentenceMatch[];
  /** By term: whether the title has it. */
  readonly inTitle: Uint8Array;
}

/** What each sentence of a passage is chosen by. Without a table of words nothing is known of meanings. */
export function findSentenceFeatures(
  query: Query,
  asking: Asking,
  meaning: QueryMeaning | null,
  judged: JudgedPassage,
): readonly SentenceFeatures[] {
  const { segment, passage, sentences } = judged;
  const { terms, titleShare } = weighTerms(query, judged.inTitle);
  const total = weightOf({ terms });
  const all = weightOf(query);
  const rare = weighInPassage(query, sentences);
  const rareTotal = weightOf({ terms: rare });
  const names = query.terms.map(({ weight }, at) => ({ weight: asking.names[at] ? weight : 0 }));
  const pairs = numberPairs(query, segment);
  const read = readSentences(segment, judged);
  const nearest = meaning ? findNearest(segment, passage, passage + 1, meaning) : [];
  const likenesses = meaning ? findLikenesses(query, meaning, judged) : [];
  return sentences.map((match, at): SentenceFeatures => {
    const { strengths } = match;
    const words = read[at] ?? [];
    const near = nearest[at];
    const missing = near?.map((strength, term) => (strengths[term] ? 0 : strength));
    return {
      coverage: coverageOf({ terms }, strengths, total),
      carried: coverageOf({ terms: rare }, carryOver(strengths, sentences[at - 1]?.strengths), rareTotal),
      names: coverageOf({ terms: names }, strengths, all),
      wording: countPairs(words, pairs) / Math.max(1, pairs.size),
      closeness: closenessIn(match),
      first: at === 0 ? titleShare : 0,
      wanted: wantedIn(query.wanted, match),
      holdsKind: holdsKind(asking.kind, words, segment.words) ? 1 : 0,
      focus: Math.max(strengths[asking.focus] ?? 0, near?.[asking.focus] ?? 0),
      place: query.wanted === 'where' && namesPlace(words, segment.words) ? 1 : 0,
      newNames: Math.min(mostNames, match.newNames) / mostNames,
      meaning: missing ? coverageOf({ terms }, missing, total) : 0,
      likeness: likenesses[at]?.likeness ?? 0,
      titleLikeness: likenesses[at]?.titleLikeness ?? 0,
    };
  });
}

/** The share of its weight that a term of the title keeps inside the article. */
const titleTermShare = 0.5;

/**
 * The terms of a query by what they weigh inside an article: a term of the title says less there, as the whole article is about it. With
 * the share of the query's weight that the title has.
 */
export function weighTerms(
  query: Query,
  inTitle: Uint8Array,
): { readonly terms: readonly { readonly weight: number }[]; readonly titleShare: number } {
  const terms = query.terms.map(({ weight }, at) => ({
    weight: inTitle[at] ? weight * titleTermShare : weight,
  }));
  return { terms, titleShare: coverageOf(query, Float64Array.from(inTitle), weightOf(query)) };
}

/** More names than these say no more. */
const mostNames = 3;
/** What a term of the sentence before counts: "It", "The region" speak of what was just named. */
const carriedShare = 0.5;

/** The terms' weights inside a passage: the more, the fewer of its sentences have them, as inverse document frequency would have it. */
function weighInPassage(
  { terms }: Query,
  sentences: readonly SentenceMatch[],
): readonly { readonly weight: number }[] {
  return terms.map(({ weight }, at) => {
    const having = sentences.filter(({ strengths }) => strengths[at]).length;
    return {
      weight: having ? weight * Math.max(0, Math.log((sentences.length + 1) / (having + 0.5))) : 0,
    };
  });
}

const carryOver = (strengths: Float64Array, before: Float64Array | undefined): Float64Array =>
  before ? strengths.map((own, at) => Math.max(own, carriedShare * (before[at] ?? 0))) : strengths;

function countPairs(words: readonly ReadWord[], pairs: ReadonlySet<number>): number {
  let found = 0;
  for (let at = 1; at < words.length; at += 1)
    if (pairs.has(pairOf(words[at - 1]?.number ?? 0, words[at]?.number ?? 0))) found += 1;
  return found;
}

/** English words before the name of a place. */
const beforePlace = new Set(['in', 'at', 'near', 'from', 'to', 'on']);

const namesPlace = (words: readonly ReadWord[], texts: readonly string[]): boolean =>
  words.some(({ name }, at) => {
    const before = (back: number): string => texts[words[at - back]?.number ?? 0] ?? '';
    return name && beforePlace.has(before(1) === 'the' ? before(2) : before(1));
  });

/** How near each sentence comes in meaning to the question and to the title. */
function findLikenesses(
  query: Query,
  { table }: QueryMeaning,
  { segment, passage }: JudgedPassage,
): readonly Pick<SentenceFeatures, 'likeness' | 'titleLikeness'>[] {
  const article = segment.articles[segment.arrays.passageArticles[passage] ?? -1];
  if (!article) return [];
  const asked = directionOf(query, table);
  const title = findTitleDirection(table, segment, article);
  const askedTitle = dotProduct(asked, title);
  return findDirections(table, segment, passage, passage + 1).map((direction) => {
    const titleLikeness = dotProduct(direction, title);
    const likeness = cosineApart(dotProduct(asked, direction), askedTitle, titleLikeness);
    return { likeness, titleLikeness };
  });
}
