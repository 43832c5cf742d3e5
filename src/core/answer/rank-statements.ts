import type { Person } from '../people/person.ts';
import { meaningFor } from '../search/asking.ts';
import {
  cosineApart,
  type Direction,
  directionOf,
  dotProduct,
  findDirections,
  joinDirections,
} from '../search/directions.ts';
import { matchPassage, numberQuery, type QueryNumbers, type SentenceMatch } from '../search/match-passage.ts';
import type { Query } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { findNearest, type QueryMeaning, readMeaning } from '../search/soft-match.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';
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
const mostArticles = 8;

/** The sentences that are nearest to a question in words, in meaning and by whom they mean, the nearest first. */
export function rankStatements(
  library: Library,
  query: Query,
  keep: (entry: AnalyzedArticle) => boolean,
): readonly RankedStatement[] {
  if (query.terms.length === 0) return [];
  const asking = readCompared(library, query);
  return findNearArticles(library.index, query, mostArticles)
    .flatMap((near) => rankInArticle(library, asking, near, keep))
    .sort((a, b) => b.score - a.score);
}

/** A question as sentences are compared with it. */
interface ComparedQuestion {
  readonly query: Query;
  readonly meaning: QueryMeaning | null;
  readonly direction: Direction | null;
  /** By number of a segment: what its numbers mean; made when the first of its articles is looked at. */
  readonly numbers: Map<number, QueryNumbers>;
}

function readCompared({ index }: Library, query: Query): ComparedQuestion {
  const meaning = meaningFor(query, index);
  return {
    query,
    meaning: meaning && readMeaning(query, meaning, meaning.texts),
    direction: meaning && directionOf(query, meaning),
    numbers: new Map(),
  };
}

function rankInArticle(
  library: Library,
  asking: ComparedQuestion,
  near: NearArticle,
  keep: (entry: AnalyzedArticle) => boolean,
): readonly RankedStatement[] {
  const segment = library.index.segments[near.segment];
  const entry = library.entries.get(segment?.articles[near.article]?.id ?? '');
  if (!segment || !entry || !keep(entry)) return [];
  const sentences = readSentences(asking, segment, near);
  const shares = shareTerms(asking.query, sentences, findMeant(entry, asking.query));
  const likenesses = findLikenesses(asking, sentences, near);
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
  { query, meaning, numbers }: ComparedQuestion,
  segment: Segment,
  near: NearArticle,
): readonly ReadSentence[] {
  const { sentenceFrom, sentenceTo, sentenceParagraphs } = segment.arrays;
  const [from, to] = findPassageRange(segment, near.article);
  const own = numbers.get(near.segment) ?? numberQuery(query, segment);
  numbers.set(near.segment, own);
  const nearest = meaning ? findNearest(segment, from, to, meaning) : [];
  const directions = meaning ? findDirections(meaning.table, segment, from, to) : [];
  const sentences: ReadSentence[] = [];
  for (let passage = from; passage < to; passage += 1)
    for (const match of matchPassage(segment, own, passage, query.terms.length).sentences)
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
  const places = new Map(terms.map(({ word }): [string, Span[]] => [word, []]));
  for (const person of analysis.people)
    for (const part of person.kind === 'place' ? [] : namePartsOf(person)) {
      const said = places.has(part)
        ? analysis.attributions.filter(({ speaker }) => speaker.person === person.id)
        : [];
      places.get(part)?.push(...person.mentions, ...said.flatMap(({ content }) => content));
    }
  return terms.map(({ word }) => places.get(word) ?? []);
}

const knownParts = new WeakMap<Person, readonly string[]>();

/** The words of a name as they are compared; each name is read once. */
function namePartsOf(person: Person): readonly string[] {
  const parts = knownParts.get(person) ?? foldName(person.name);
  knownParts.set(person, parts);
  return parts;
}

type Likenesses = Pick<StatementFeatures, 'likeness' | 'context' | 'distinct'>;

/** How near the sentences of an article come to a question, each as a whole. */
function findLikenesses(
  { direction: asked }: ComparedQuestion,
  sentences: readonly ReadSentence[],
  { direction: article }: NearArticle,
): readonly Likenesses[] {
  const room = new Float32Array(asked?.length ?? 0);
  const shared = asked && article ? dotProduct(asked, article) : 0;
  return sentences.map(({ direction }, at): Likenesses => {
    if (!direction || !asked || !article) return { likeness: 0, context: 0, distinct: 0 };
    const likeness = dotProduct(asked, direction);
    const around = findAround(sentences, at).flatMap((mate) => mate.direction ?? []);
    return {
      likeness: Math.max(0, likeness),
      context: Math.max(0, dotProduct(asked, joinDirections(around, room))),
      distinct: cosineApart(likeness, shared, dotProduct(direction, article)),
    };
  });
}

/** The sentences of a paragraph of which one has the index `at`, and those right before and after that one. */
function findAround(sentences: readonly ReadSentence[], at: number): readonly ReadSentence[] {
  const own = sentences[at]?.paragraph;
  let from = at;
  let to = at;
  while (sentences[from - 1]?.paragraph === own && from > 0) from -= 1;
  while (sentences[to + 1]?.paragraph === own) to += 1;
  return sentences.slice(Math.max(0, Math.min(from, at - 1)), Math.max(to, at + 1) + 1);
}
