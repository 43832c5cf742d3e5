import { coverageOf, weightOf } from '../search/features.ts';
import { matchPassage, numberQuery, type SentenceMatch } from '../search/match-passage.ts';
import type { Query } from '../search/query.ts';
import { findInTitle } from '../search/rank-passages.ts';
import type { Segment } from '../search/segment.ts';
import { cosineOf, directionOf } from '../search/soft-match.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';
import { findLeadingArticles, findPassageRange, type LeadingArticle } from './leading-articles.ts';
import type { Library } from './library.ts';
import { addDirections, sumDirections } from './sentence-directions.ts';
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
  return findLeadingArticles(library.index, query, mostArticles)
    .flatMap((leading) => rankInArticle(library, query, leading, keep))
    .sort((a, b) => b.score - a.score);
}

function rankInArticle(
  library: Library,
  query: Query,
  { segment: number, article, share }: LeadingArticle,
  keep: (entry: AnalyzedArticle) => boolean,
): readonly RankedStatement[] {
  const segment = library.index.segments[number];
  const entry = library.entries.get(segment?.articles[article]?.id ?? '');
  if (!segment || !entry || !keep(entry)) return [];
  const sentences = readSentences(library, query, segment, article);
  const people = findMeant(entry, query);
  const named = entry.analysis.attributions
    .filter(({ speaker }) => speaker.name !== null && speaker.probability >= surestName)
    .flatMap(({ content }) => content);
  return sentences.map((sentence, at): RankedStatement => {
    const mates = findMates(sentences, at);
    const features = {
      article: share,
      ...shareTerms(query, sentence, mates, people),
      likeness: sentence.likeness,
      context: sentence.context(mates),
      named: named.some((span) => overlaps(span, sentence.span)) ? 1 : 0,
      length: Math.log(1 + sentence.match.length) / 3,
    };
    const score = statementFeatureNames.reduce(
      (sum, name) => sum + statementWeights[name] * features[name],
      0,
    );
    return { entry, sentence: sentence.span, paragraph: sentence.paragraph, features, score };
  });
}

interface ReadSentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly match: SentenceMatch;
  readonly inTitle: Uint8Array;
  readonly likeness: number;
  /** Cosine of the question and this sentence with others. */
  readonly context: (mates: readonly ReadSentence[]) => number;
  readonly direction: Float32Array | null;
}

function readSentences(
  { index }: Library,
  query: Query,
  segment: Segment,
  article: number,
): readonly ReadSentence[] {
  const { arrays } = segment;
  const [from, to] = findPassageRange(segment, article);
  const numbers = numberQuery(query, segment);
  const asked = index.meaning && directionOf(query, index.meaning);
  const directions = sumDirections(index, segment, from, to);
  const inTitle = findInTitle(segment, numbers, from, query.terms.length);
  const likenessOf = (direction: Float32Array | null): number =>
    asked && direction ? Math.max(0, cosineOf(asked, direction)) : 0;
  const sentences: ReadSentence[] = [];
  for (let passage = from; passage < to; passage += 1)
    for (const match of matchPassage(segment, numbers, passage, query.terms.length).sentences) {
      const direction = directions[sentences.length] ?? null;
      sentences.push({
        span: {
          start: arrays.sentenceFrom[match.sentence] ?? 0,
          end: arrays.sentenceTo[match.sentence] ?? 0,
        },
        paragraph: arrays.sentenceParagraphs[match.sentence] ?? 1,
        match,
        inTitle,
        likeness: likenessOf(direction),
        context: (mates) =>
          direction
            ? likenessOf(
                addDirections(
                  [direction, ...mates.flatMap((mate) => mate.direction ?? [])],
                  direction.length,
                ),
              )
            : 0,
        direction,
      });
    }
  return sentences;
}

/** The other sentences of the paragraph, and those right before and after. */
const findMates = (sentences: readonly ReadSentence[], at: number): readonly ReadSentence[] =>
  sentences.filter(
    ({ paragraph }, other) =>
      other !== at && (paragraph === sentences[at]?.paragraph || Math.abs(other - at) === 1),
  );

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

/** Which share of the question's weight stands where, each term where it counts most. */
function shareTerms(
  query: Query,
  { span, paragraph, match, inTitle }: ReadSentence,
  mates: readonly ReadSentence[],
  people: readonly (readonly Span[])[],
): Pick<StatementFeatures, 'own' | 'people' | 'paragraph' | 'title'> {
  const total = weightOf(query);
  const near = mates.filter((mate) => mate.paragraph === paragraph);
  const shares = { people: 0, paragraph: 0, title: 0 };
  for (const [at, { weight }] of query.terms.entries()) {
    if (match.strengths[at]) continue;
    if (people[at]?.some((place) => overlaps(place, span))) shares.people += weight / total;
    else if (near.some((mate) => mate.match.strengths[at])) shares.paragraph += weight / total;
    else if (inTitle[at]) shares.title += weight / total;
  }
  return { own: coverageOf(query, match.strengths, total), ...shares };
}
