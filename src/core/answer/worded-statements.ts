import type { Query } from '../search/query.ts';
import { type RankedPassage, rankPassages } from '../search/rank-passages.ts';
import { findTerms } from '../search/terms.ts';
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
  const asked = toAskedWords(findTerms(query.text, query.language), query.terms);
  return rankPassages(library.index, query, { limit: mostCompared, article: question.article })
    .flatMap((passage) => toWorded(library, query, asked, passage) ?? [])
    .sort((a, b) => b.finding.confidence - a.finding.confidence);
}

function toWorded(
  library: Library,
  query: Query,
  asked: readonly AskedWord[],
  passage: RankedPassage,
): WordedStatement | null {
  const segment = library.index.segments[passage.segment];
  const article = segment?.articles[segment.arrays.passageArticles[passage.passage] ?? -1];
  if (!segment || !article) return null;
  const sentences = passage.sentences.map(({ sentence }) => ({
    start: segment.arrays.sentenceFrom[sentence] ?? 0,
    end: segment.arrays.sentenceTo[sentence] ?? 0,
    paragraph: segment.arrays.sentenceParagraphs[sentence] ?? 1,
  }));
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

const describe = (
  asked: readonly AskedWord[],
  { share, exact, spans, rows }: Alignment,
): WordingFeatures => ({
  share,
  exact: exact ? 1 : 0,
  words: Math.log(1 + spans.length),
  evidence: rows.reduce((sum, row) => sum + (asked[row]?.weight ?? 0), 0) / 10,
});
