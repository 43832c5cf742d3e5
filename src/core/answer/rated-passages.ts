import type { Query } from '../search/query.ts';
import { rankPassages } from '../search/rank-passages.ts';
import { type RatedPassage, ratePassages } from '../search/rate-passages.ts';
import type { Library } from './library.ts';

/** Answers that are given, or nearest passages: the first, and four beside it. */
const most = 5;

/** The passages that answer best. Where the first lacks the number or the time that is asked for, the surest one comes first: it may have it. */
export function findRated(
  { index }: Library,
  query: Query,
  article: string | undefined,
): readonly RatedPassage[] {
  const ranked = rankPassages(index, query, { limit: most, article });
  const rated = ratePassages(index, query, ranked, most);
  return rated[0]?.lacksAsked ? [...rated].sort((a, b) => b.confidence - a.confidence) : rated;
}
