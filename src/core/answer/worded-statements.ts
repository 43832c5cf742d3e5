import type { PassagePlace } from '../search/passage-index.ts';
import type { Query } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { findTerms, type Term } from '../search/terms.ts';
import { coverSpans, overlaps, type Span } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import { type Alignment, type AskedWord, alignWords, toAskedWords } from './align-words.ts';
import type { Finding, Question } from './answer.ts';
import { chooseAttribution } from './choose-attribution.ts';
import { joinSpans } from './join-spans.ts';
import type { Library } from './library.ts';
import { explainWording, rateWording, type WordingFeatures } from './statement-confidence.ts';

/** Passages that are compared word by word. */
const mostCompared = 30;
/** From this share of the asked wording on, the text has nearly these words. */
const nearShare = 0.7;

/** A place with the asked wording, and what its confidence comes from. */
export interface WordedStatement {
  readonly finding: Finding;
  readonly features: WordingFeatures;
}

/** The places that have the asked wording, or nearly, the best of each passage. */
export function findWorded(library: Library, question: Question, query: Query): readonly WordedStatement[] {
  const words = findTerms(query.text, query.language);
  const asked = toAskedWords(words, query.terms);
  return findPlaces(library, question, query, words)
    .flatMap((place) => toWorded(library, query, asked, place) ?? [])
    .sort((a, b) => b.finding.confidence - a.finding.confidence);
}

/** What consists of common words alone is found by its very wording. */
const findPlaces = (
  { index }: Library,
  { article }: Question,
  { terms }: Query,
  words: readonly Term[],
): readonly PassagePlace[] =>
  terms.length
    ? index.findBest(terms, mostCompared, article)
    : index.findPhrase(
        words.map(({ word }) => word),
        mostCompared,
        article,
      );

function toWorded(
  library: Library,
  query: Query,
  asked: readonly AskedWord[],
  place: PassagePlace,
): WordedStatement | null {
  const segment = library.index.segments[place.segment];
  const article = segment?.articles[segment.arrays.passageArticles[place.passage] ?? -1];
  if (!segment || !article) return null;
  const sentences = listSentences(segment, place.passage);
  const whole = coverSpans(sentences);
  if (!whole) return null;
  const alignment = alignWords(asked, findTerms(article.text, query.language, whole));
  const matched: Span | null = alignment.share >= nearShare ? coverSpans(alignment.spans) : null;
  if (!matched) return null;
  const held = sentences.filter((sentence) => overlaps(sentence, matched));
  const excerpt = coverSpans(held);
  if (!excerpt) return null;
  const attribution = chooseAttribution(library, article, matched, excerpt);
  const features = describe(asked, alignment);
  return {
    features,
    finding: {
      article,
      paragraph: held[0]?.paragraph ?? 1,
      excerpt: {
        ...excerpt,
        text: sliceVerbatim(article, excerpt),
        highlights: joinSpans(alignment.spans, article.text),
      },
      attribution,
      clause: null,
      match: alignment.exact ? 'exact' : 'near',
      confidence: rateWording(features),
      why: explainWording(features),
    },
  };
}

interface Sentence extends Span {
  readonly paragraph: number;
}

function listSentences({ arrays }: Segment, passage: number): readonly Sentence[] {
  const { sentenceStarts, sentenceFrom, sentenceTo, sentenceParagraphs } = arrays;
  const sentences: Sentence[] = [];
  for (
    let at = sentenceStarts[passage] ?? 0;
    at < (sentenceStarts[passage + 1] ?? sentenceFrom.length);
    at += 1
  )
    sentences.push({
      start: sentenceFrom[at] ?? 0,
      end: sentenceTo[at] ?? 0,
      paragraph: sentenceParagraphs[at] ?? 1,
    });
  return sentences;
}

const describe = (
  asked: readonly AskedWord[],
  { share, exact, spans, rows }: Alignment,
): WordingFeatures => ({
  share,
  exact: exact ? 1 : 0,
  words: Math.log(1 + spans.length),
  evidence: rows.reduce((sum, row) => sum + (asked[row]?.weight ?? 0), 0) / 10,
});
