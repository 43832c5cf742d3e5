import type { Query } from '../search/query.ts';
import { rankPassages } from '../search/rank-passages.ts';
import { type RatedPassage, ratePassages } from '../search/rate-passages.ts';
import type { Library } from './library.ts';

/** Answers that are given, or nearest passages: the first, and four beside it. */
const most = 5;

/** So far behind the first, in the ranking's score, another may stand and still come before it: farther, it is another subject. */
const mostBehind = 2;

/** The passages that answer best. Where the first lacks the number or the time that is asked for, the next close behind that has it comes before. */
export function findRated(
  { index }: Library,
  query: Query,
  article: string | undefined,
): readonly RatedPassage[] {
  const ranked = rankPassages(index, query, { limit: most, article });
  const rated = ratePassages(index, query, ranked, most);
  const [first] = rated;
  if (!first?.lacksAsked) return rated;
  const having = rated.find(
    ({ lacksAsked, passage }) => !lacksAsked && passage.score >= first.passage.score - mostBehind,
  );
  return having ? [having, ...rated.filter((other) => other !== having)] : rated;
}
