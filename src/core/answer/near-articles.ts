import { meaningFor } from '../search/asking.ts';
import {
  type Direction,
  directionOf,
  dotProduct,
  findDirections,
  findTitleDirection,
  joinDirections,
} from '../search/directions.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Query } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import type { WordTable } from '../search/word-table.ts';
import { findLeadingArticles, findPassageRange, type LeadingArticle } from './leading-articles.ts';
import { articleWeights } from './statement-weights.ts';

/** An article that is near a question in words and in meaning. */
export interface NearArticle extends LeadingArticle {
  /** Cosine of the question and the article, and of the question and the title; 0 without a word table. */
  readonly likeness: number;
  readonly titleLikeness: number;
  /** Of the article; null without a word table. */
  readonly direction: Direction | null;
}

/** Articles of which the meaning is compared. */
const mostCompared = 100;

/** The articles that are nearest to a question, the nearest first. */
export function findNearArticles(index: PassageIndex, query: Query, limit: number): readonly NearArticle[] {
  const meaning = meaningFor(query, index);
  const asked = meaning && directionOf(query, meaning);
  const rate = ({ share, likeness, titleLikeness }: NearArticle): number =>
    articleWeights.share * share +
    articleWeights.likeness * likeness +
    articleWeights.titleLikeness * titleLikeness;
  const leading = findLeadingArticles(index, query, mostCompared);
  const compared = asked ? [...leading, ...takeOthers(index, leading)] : leading;
  return compared
    .map((leading) => toNear(index, leading, asked))
    .sort((a, b) => rate(b) - rate(a))
    .slice(0, limit);
}

/** Articles that have no word of the question: in a small library one of them may say the same in others. */
function takeOthers(
  { segments }: PassageIndex,
  leading: readonly LeadingArticle[],
): readonly LeadingArticle[] {
  const isLeading = (segment: number, article: number): boolean =>
    leading.some((each) => each.segment === segment && each.article === article);
  const others: LeadingArticle[] = [];
  for (const [segment, { articles }] of segments.entries())
    for (let article = 0; article < articles.length; article += 1) {
      if (leading.length + others.length >= mostCompared) return others;
      if (!isLeading(segment, article)) others.push({ segment, article, share: 0 });
    }
  return others;
}

function toNear(index: PassageIndex, leading: LeadingArticle, asked: Direction | null): NearArticle {
  const segment = index.segments[leading.segment];
  const known = segment && index.meaning && recallDirections(index.meaning, segment, leading.article);
  if (!known || !asked) return { ...leading, likeness: 0, titleLikeness: 0, direction: null };
  return {
    ...leading,
    likeness: Math.max(0, dotProduct(asked, known.text)),
    titleLikeness: Math.max(0, dotProduct(asked, known.title)),
    direction: known.text,
  };
}

interface ArticleDirections {
  readonly text: Direction;
  readonly title: Direction;
}

/** By table, segment and number of the article: neither changes, so each article is read once, when it is first compared. */
const remembered = new WeakMap<WordTable, WeakMap<Segment, Map<number, ArticleDirections>>>();

function recallDirections(table: WordTable, segment: Segment, article: number): ArticleDirections | null {
  const segments = remembered.get(table) ?? new WeakMap<Segment, Map<number, ArticleDirections>>();
  remembered.set(table, segments);
  const articles = segments.get(segment) ?? new Map<number, ArticleDirections>();
  segments.set(segment, articles);
  const known = articles.get(article);
  const source = segment.articles[article];
  if (known || !source) return known ?? null;
  const [from, to] = findPassageRange(segment, article);
  const made = {
    text: joinDirections(findDirections(table, segment, from, to), new Float32Array(table.texts.dimensions)),
    title: findTitleDirection(table, segment, source),
  };
  articles.set(article, made);
  return made;
}
