import { inverseFrequency, type PassageIndex } from '../search/passage-index.ts';
import type { Query } from '../search/query.ts';
import { countBits, type Segment } from '../search/segment.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Library } from './library.ts';

/** An article with the share of a question's weight that stands anywhere in it, by rarity among articles; 0–1. */
export interface LeadingArticle {
  readonly segment: number;
  /** Index into the segment's articles. */
  readonly article: number;
  readonly share: number;
}

/**
 * The articles that hold most of a question, wherever in them. A statement that is paraphrased shares hardly a word with the
 * question, but the article around it often does.
 */
export function findLeadingArticles(
  { segments }: PassageIndex,
  { terms }: Query,
  limit: number,
): readonly LeadingArticle[] {
  const sums = segments.map(({ articles }) => new Float64Array(articles.length));
  const size = segments.reduce((sum, { articles }) => sum + articles.length, 0);
  let total = 0;
  for (const { keys } of terms) {
    const holding = segments.map((segment) => findHolding(segment, keys.keys()));
    const weight = inverseFrequency(
      holding.reduce((sum, { length }) => sum + length, 0),
      size,
    );
    total += weight;
    for (const [at, articles] of holding.entries())
      for (const article of articles) {
        const list = sums[at];
        if (list) list[article] = (list[article] ?? 0) + weight;
      }
  }
  return sums
    .flatMap((list, segment) =>
      [...list].map((sum, article): LeadingArticle => ({ segment, article, share: sum / (total || 1) })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, limit);
}

/** The articles that hold any of the keys, each once. */
function findHolding({ numbers, arrays }: Segment, keys: Iterable<string>): readonly number[] {
  const { postings, postingStarts, passageArticles } = arrays;
  const found = new Set<number>();
  for (const key of keys) {
    const number = numbers.get(key);
    if (number === undefined) continue;
    for (let at = postingStarts[number] ?? 0; at < (postingStarts[number + 1] ?? 0); at += 1)
      found.add(passageArticles[(postings[at] ?? 0) >>> countBits] ?? 0);
  }
  return [...found];
}

/** The passages of an article stand side by side: the first, and the one after the last. */
export function findPassageRange({ arrays }: Segment, article: number): readonly [number, number] {
  const from = arrays.passageArticles.indexOf(article);
  return from < 0 ? [0, 0] : [from, arrays.passageArticles.lastIndexOf(article) + 1];
}

/** The articles that hold most of a question, with their analyses. */
export const findLeadingEntries = (
  { index, entries }: Library,
  query: Query,
  limit: number,
): readonly AnalyzedArticle[] =>
  findLeadingArticles(index, query, limit).flatMap(
    ({ segment, article }) => entries.get(index.segments[segment]?.articles[article]?.id ?? '') ?? [],
  );
