import { matchPassage, numberQuery, type SentenceMatch } from '../search/match-passage.ts';
import type { Query } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { directionOf, findNearest, readMeaning } from '../search/soft-match.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';
import {
  awayFrom,
  type Direction,
  dotProduct,
  findDirections,
  joinDirections,
  toUnit,
} from './directions.ts';
import { findPassageRange } from './leading-articles.ts';
import type { Library } from './library.ts';
import { findNearArticles, type NearArticle } from './near-articles.ts';
import { shareTerms } from './share-terms.ts';
import { foldName, surestName } from './speaker-names.ts';
import { type StatementFeatures, statementFeatureNames, statementWeights } from './statement-weights.ts';

/** A sentence that may be the statement that is asked for. */
export interface RankedStatement {
  readonly entry: AnalyzedArticle;
  readonly sentence: Span;
  readonly paragraph: number;
  readonly features: StatementFeatures;
  readonly score: number;
}

/** Articles whose sentences are compared. */
const mostArticles = 12;

/** The sentences that are nearest to a question in words, in meaning and by whom they mean, the nearest first. */
export function rankStatements(
  library: Library,
  query: Query,
  keep: (entry: AnalyzedArticle) => boolean,
): readonly RankedStatement[] {
  if (query.terms.length === 0) return [];
  return findNearArticles(library.index, query, mostArticles)
    .flatMap((near) => rankInArticle(library, query, near, keep))
    .sort((a, b) => b.score - a.score);
}

function rankInArticle(
  library: Library,
  query: Query,
  near: NearArticle,
  keep: (entry: AnalyzedArticle) => boolean,
): readonly RankedStatement[] {
  const segment = library.index.segments[near.segment];
  const entry = library.entries.get(segment?.articles[near.article]?.id ?? '');
  if (!segment || !entry || !keep(entry)) return [];
  const sentences = readSentences(library, query, segment, near.article);
  const shares = shareTerms(query, sentences, findMeant(entry, query));
  const likenesses = findLikenesses(library, query, sentences, near);
  const named = entry.analysis.attributions
    .filter(({ speaker }) => speaker.name !== null && speaker.probability >= surestName)
    .flatMap(({ content }) => content);
  return sentences.flatMap(({ span, paragraph }, at): readonly RankedStatement[] => {
    const share = shares[at];
    const likeness = likenesses[at];
    if (!share || !likeness) return [];
    const features = {
      article: near.share,
      articleLikeness: near.likeness,
      titleLikeness: near.titleLikeness,
      ...share,
      ...likeness,
      named: named.some((content) => overlaps(content, span)) ? 1 : 0,
    };
    const score = statementFeatureNames.reduce(
      (sum, name) => sum + statementWeights[name] * features[name],
      0,
    );
    return [{ entry, sentence: span, paragraph, features, score }];
  });
}

/** A sentence of an article as it is compared. */
interface ReadSentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly match: SentenceMatch;
  /** By term: how near its nearest word comes; null without a word table. */
  readonly nearest: Float64Array | null;
  readonly direction: Direction | null;
}

function readSentences(
  { index }: Library,
  query: Query,
  segment: Segment,
  article: number,
): readonly ReadSentence[] {
  const { sentenceFrom, sentenceTo, sentenceParagraphs } = segment.arrays;
  const [from, to] = findPassageRange(segment, article);
  const numbers = numberQuery(query, segment);
  const { meaning } = index;
  const nearest = meaning ? findNearest(segment, from, to, readMeaning(query, meaning, meaning.texts)) : [];
  const directions = findDirections(index, segment, from, to);
  const sentences: ReadSentence[] = [];
  for (let passage = from; passage < to; passage += 1)
    for (const match of matchPassage(segment, numbers, passage, query.terms.length).sentences)
      sentences.push({
        span: { start: sentenceFrom[match.sentence] ?? 0, end: sentenceTo[match.sentence] ?? 0 },
        paragraph: sentenceParagraphs[match.sentence] ?? 1,
        match,
        nearest: nearest[sentences.length] ?? null,
        direction: directions[sentences.length] ?? null,
      });
  return sentences;
}

/** By term of the query: where the article means somebody whom the term names, by whatever words. */
function findMeant({ analysis }: AnalyzedArticle, { terms }: Query): readonly (readonly Span[])[] {
  const places = new Map<string, Span[]>();
  for (const { id, name, kind, mentions } of analysis.people) {
    if (kind === 'place') continue;
    const said = analysis.attributions.flatMap(({ speaker, content }) =>
      speaker.person === id ? content : [],
    );
    for (const part of foldName(name)) places.set(part, [...(places.get(part) ?? []), ...mentions, ...said]);
  }
  return terms.map(({ word }) => places.get(word) ?? []);
}

type Likenesses = Pick<StatementFeatures, 'likeness' | 'context' | 'distinct'>;

/** How near the sentences come to a question, each as a whole. */
function findLikenesses(
  { index: { meaning } }: Library,
  query: Query,
  sentences: readonly ReadSentence[],
  { direction: article }: NearArticle,
): readonly Likenesses[] {
  const asked = meaning && toUnit(directionOf(query, meaning));
  const askedApart = asked && article && awayFrom(asked, article);
  return sentences.map(({ direction }, at): Likenesses => {
    if (!direction || !asked || !article || !askedApart) return { likeness: 0, context: 0, distinct: 0 };
    const around = findMates(sentences, at).flatMap((mate) => mate.direction ?? []);
    return {
      likeness: Math.max(0, dotProduct(asked, direction)),
      context: Math.max(0, dotProduct(asked, joinDirections([direction, ...around], direction.length))),
      distinct: dotProduct(askedApart, awayFrom(direction, article)),
    };
  });
}

/** The other sentences of the paragraph, and those right before and after. */
function findMates(sentences: readonly ReadSentence[], at: number): readonly ReadSentence[] {
  const own = sentences[at]?.paragraph;
  return sentences.filter(
    ({ paragraph }, other) => other !== at && (paragraph === own || Math.abs(other - at) === 1),
  );
}
