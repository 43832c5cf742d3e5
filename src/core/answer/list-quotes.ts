import type { Attribution } from '../quotes/attribution.ts';
import type { Article } from '../text/article.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Finding } from './answer.ts';
import { coverSentences, findParagraphNumber } from './article-paragraphs.ts';
import type { Library } from './library.ts';
import { namesOf, withholdUnsureName } from './speaker-names.ts';
import { createTopicTest } from './topic-test.ts';

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
        .filter((attribution) => namesOf(attribution.speaker).includes(speaker))
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
