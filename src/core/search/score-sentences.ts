import { directionOf, dotProduct, findDirections } from './directions.ts';
import { closenessIn, coverageOf, wantedIn, weightOf } from './features.ts';
import type { SentenceMatch } from './match-passage.ts';
import type { PassageIndex, PassagePlace } from './passage-index.ts';
import type { Query } from './query.ts';
import { findNearest, type QueryMeaning } from './soft-match.ts';
import { sentenceWeights } from './weights.ts';

/** How near a sentence comes to a question in meaning. */
interface Nearness {
  /** By term: the nearest word, 0–1. */
  readonly nearest: Float64Array;
  /** Cosine of question and sentence, each as the weighted sum of its words. */
  readonly likeness: number;
}

/** What the sentences of a passage are judged by. */
export interface SentenceEvidence {
  readonly sentences: readonly SentenceMatch[];
  /** By term: whether the title has it. */
  readonly inTitle: Uint8Array;
  /** By sentence; empty where meanings are not looked at. */
  readonly nearness: readonly Nearness[];
}

/**
 * How well each sentence of a passage answers. A term of the title says less there, as the whole article is about it, and the first
 * sentence stands beside the title.
 */
export function scoreSentences(
  query: Query,
  { sentences, inTitle, nearness }: SentenceEvidence,
): readonly number[] {
  const terms = query.terms.map(({ weight }, at) => ({
    weight: weight * (inTitle[at] ? sentenceWeights.titleTerm : 1),
  }));
  const total = weightOf({ terms });
  const titleShare =
    query.terms.reduce((sum, { weight }, at) => sum + (inTitle[at] ? weight : 0), 0) / weightOf(query);
  return sentences.map((match, at) => {
    const near = nearness[at];
    const missing = near?.nearest.map((strength, term) => (match.strengths[term] ? 0 : strength));
    return (
      sentenceWeights.coverage * coverageOf({ terms }, match.strengths, total) +
      sentenceWeights.wanted * wantedIn(query.wanted, match) +
      sentenceWeights.closeness * closenessIn(match) +
      (at === 0 ? sentenceWeights.first * titleShare : 0) +
      (missing ? sentenceWeights.meaning * coverageOf({ terms }, missing, total) : 0) +
      sentenceWeights.likeness * (near?.likeness ?? 0)
    );
  });
}

/** How near each sentence of a passage comes to a question; empty without a word table. */
export function findNearness(
  index: PassageIndex,
  query: Query,
  meaning: QueryMeaning | null,
  { segment, passage }: PassagePlace,
): readonly Nearness[] {
  const own = index.segments[segment];
  if (!own || !meaning) return [];
  const asked = directionOf(query, meaning.table);
  const directions = findDirections(meaning.table, own, passage, passage + 1);
  return findNearest(own, passage, passage + 1, meaning).map((nearest, at) => ({
    nearest,
    likeness: dotProduct(asked, directions[at] ?? asked),
  }));
}
