import { weightOf } from '../search/features.ts';
import type { SentenceMatch } from '../search/match-passage.ts';
import type { Query } from '../search/query.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { StatementFeatures } from './statement-weights.ts';

/** A sentence with what each term of a question finds in it. */
export interface MatchedSentence {
  readonly span: Span;
  readonly match: SentenceMatch;
  /** By term: how near its nearest word comes, 0–1; null without a word table. */
  readonly nearest: Float64Array | null;
}

type Shares = Pick<StatementFeatures, 'own' | 'soft' | 'pair' | 'local' | 'people'>;

/**
 * Which share of the question's weight each sentence of an article has. `people` tells by term where the article means somebody whom the
 * term names.
 */
export function shareTerms(
  query: Query,
  sentences: readonly MatchedSentence[],
  people: readonly (readonly Span[])[],
): readonly Shares[] {
  const total = weightOf(query);
  const reached = sentences.map(reachIn);
  const rarity = findRarity(reached, query.terms.length);
  const local = query.terms.map(({ weight }, term) => weight * (rarity[term] ?? 0));
  const localTotal = local.reduce((sum, weight) => sum + weight, 0) || 1;
  return sentences.map(({ span, match: { strengths } }, at): Shares => {
    const shares = { own: 0, soft: 0, pair: 0, local: 0, people: 0 };
    for (const [term, { weight }] of query.terms.entries()) {
      const hit = strengths[term] ?? 0;
      const soft = hit ? 0 : (reached[at]?.[term] ?? 0);
      const around = [at - 1, at, at + 1].map((other) => reached[other]?.[term] ?? 0);
      shares.own += (weight * hit) / total;
      shares.soft += (weight * soft) / total;
      shares.pair += (weight * Math.max(...around)) / total;
      shares.local += ((local[term] ?? 0) * soft) / localTotal;
      if (!hit && people[term]?.some((place) => overlaps(place, span))) shares.people += weight / total;
    }
    return shares;
  });
}

/** By term: how near the sentence comes to it, by the word itself or by the nearest. */
const reachIn = ({ match: { strengths }, nearest }: MatchedSentence): Float64Array =>
  strengths.map((strength, term) => Math.max(strength, nearest?.[term] ?? 0));

/** By term: how rare it is in the article, 0 where each sentence reaches it, about 1 where none does. */
function findRarity(reached: readonly Float64Array[], terms: number): Float64Array {
  const sums = new Float64Array(terms);
  for (const strengths of reached)
    for (let term = 0; term < terms; term += 1) sums[term] = (sums[term] ?? 0) + (strengths[term] ?? 0);
  return sums.map((sum) => Math.max(0, -Math.log(sum / (reached.length || 1) + leastShare) / 4));
}

/** Keeps the logarithm finite: about one sentence of fifty, whose logarithm is about 4. */
const leastShare = 0.02;
