import type { Attribution } from '../quotes/attribution.ts';
import { readQuery } from '../search/query.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Finding } from './answer.ts';
import { coverSentences, findParagraphNumber } from './article-paragraphs.ts';
import type { Library } from './library.ts';
import { withholdUnsureName } from './speaker-names.ts';

/** The share of a topic's weight that a statement about it has in its words. */
const topicShare = 0.5;

export const sortNewestFirst = (library: Library): readonly AnalyzedArticle[] =>
  [...library.entries.values()].sort((a, b) =>
    (b.article.published ?? '').localeCompare(a.article.published ?? ''),
  );

export interface QuoteFilter {
  readonly speaker: string;
  readonly about: string | null;
  /** An article's id. */
  readonly article: string | null;
}

/** What one speaker is surely quoted as saying: the newest article first, within it in the order of the text. */
export function listQuotes(library: Library, { speaker, about, article }: QuoteFilter): readonly Finding[] {
  const isAbout = about === null ? () => true : createTopicTest(library, about);
  return sortNewestFirst(library)
    .filter((entry) => article === null || entry.article.id === article)
    .flatMap((entry) =>
      entry.analysis.attributions
        .map(withholdUnsureName)
        .filter((attribution) => attribution.speaker.name === speaker)
        .flatMap((attribution) => toStatement(entry.article, attribution) ?? [])
        .sort((a, b) => a.excerpt.start - b.excerpt.start),
    )
    .filter(isAbout);
}

/** A statement with the whole sentences around it. */
function toStatement(article: Article, attribution: Attribution): Finding | null {
  const excerpt = coverSentences(article, attribution.content);
  if (!excerpt) return null;
  return {
    article,
    paragraph: findParagraphNumber(article, excerpt),
    excerpt: { ...excerpt, text: sliceVerbatim(article, excerpt), highlights: [] },
    attribution,
    clause: null,
    match: 'exact',
    confidence: attribution.probability,
    why: [],
  };
}

function createTopicTest(library: Library, about: string): (finding: Finding) => boolean {
  const query = readQuery(about, library.index);
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  return ({ article, excerpt }) => {
    const keys = new Set(findTerms(article.text, query.language, excerpt).map(({ key }) => key));
    const held = query.terms.filter(({ key, instead }) => [key, ...instead].some((word) => keys.has(word)));
    return total > 0 && held.reduce((sum, { weight }) => sum + weight, 0) >= topicShare * total;
  };
}
