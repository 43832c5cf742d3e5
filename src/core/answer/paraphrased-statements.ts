import type { Query } from '../search/query.ts';
import { overlaps, type Span, spanLength } from '../text/span.ts';
import type { Finding } from './answer.ts';
import { coverSentences, paragraphsOf } from './article-paragraphs.ts';
import { chooseAttribution } from './choose-attribution.ts';
import type { Library } from './library.ts';
import { type RankedStatement, rankStatements } from './rank-statements.ts';
import { explainParaphrase, type ParaphraseFeatures, rateParaphrase } from './statement-confidence.ts';
import { toExcerpt } from './to-excerpt.ts';

/** A lead beyond this says no more: in an article on something else there is no rival. */
const mostLead = 4;
/** Statements that are given to choose from. */
const mostStatements = 6;
/** Longest excerpt that takes in what stands around the sentence, in UTF-16 units. */
const longestStatement = 500;

/** A statement, and what its confidence comes from. */
export interface ParaphrasedStatement {
  readonly finding: Finding;
  readonly features: ParaphraseFeatures;
}

/** The statements that a question may paraphrase, the nearest first. */
export function findParaphrased(
  library: Library,
  query: Query,
  article: string | undefined,
): readonly ParaphrasedStatement[] {
  const ranked = rankStatements(
    library,
    query,
    (entry) => article === undefined || entry.article.id === article,
  );
  const chosen: { readonly statement: RankedStatement; readonly excerpt: Span }[] = [];
  for (const statement of ranked) {
    if (chosen.length > mostStatements) break;
    const excerpt = findExcerpt(library, statement);
    const known = chosen.some(
      (other) =>
        other.statement.entry.article.id === statement.entry.article.id && overlaps(other.excerpt, excerpt),
    );
    if (!known) chosen.push({ statement, excerpt });
  }
  return chosen.slice(0, mostStatements).map(({ statement, excerpt }, at) => {
    const rival = chosen[at === 0 ? 1 : 0];
    return toParaphrased(library, query, statement, excerpt, rival?.statement.score ?? 0);
  });
}

/**
 * The whole paragraph where that is short, since what is said in other words often takes more than the sentence that is nearest;
 * else the sentence with all that is said in one go with it.
 */
function findExcerpt(library: Library, { entry: { article }, sentence }: RankedStatement): Span {
  const paragraph = paragraphsOf(article).find((each) => overlaps(each, sentence));
  if (paragraph && spanLength(paragraph) <= longestStatement)
    return { start: paragraph.start, end: paragraph.end };
  const attribution = chooseAttribution(library, article, sentence, sentence);
  const whole = attribution && coverSentences(article, [sentence, ...attribution.content]);
  return whole && spanLength(whole) <= longestStatement ? whole : sentence;
}

function toParaphrased(
  library: Library,
  query: Query,
  { entry: { article }, sentence, paragraph, features: own, score }: RankedStatement,
  excerpt: Span,
  rival: number,
): ParaphrasedStatement {
  const features = {
    lead: Math.min(mostLead, score - rival),
    reached: own.own + own.soft,
    pair: own.pair,
    distinct: own.distinct,
    titleLikeness: own.titleLikeness,
    terms: Math.log(1 + (own.own + own.people) * query.terms.length),
  };
  return {
    features,
    finding: {
      article,
      paragraph,
      excerpt: toExcerpt(article, query, excerpt),
      attribution: chooseAttribution(library, article, sentence, sentence),
      clause: null,
      match: 'loose',
      confidence: rateParaphrase(features),
      why: explainParaphrase(features),
    },
  };
}
