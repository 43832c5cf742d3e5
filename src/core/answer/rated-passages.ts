import type { Query } from '../search/query.ts';
import { rankPassages } from '../search/rank-passages.ts';
import { preferAsked, type RatedPassage, ratePassages } from '../search/rate-passages.ts';
import type { Library } from './library.ts';

/** Answers that are given, or nearest passages: the first, and four beside it. */
const most = 5;

/** The passages that answer best. */
export function findRated(
  { index }: Library,
  query: Query,
  article: string | undefined,
): readonly RatedPassage[] {
  const ranked = rankPassages(index, query, { limit: most, article });
  return preferAsked(ratePassages(index, query, ranked, most));
}
