import type { DatedSpan } from '../text/dates.ts';
import { contains, type Span } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { AnalyzedArticle } from './analysis.ts';
import { coverSentences, findParagraphNumber } from './article-paragraphs.ts';
import { findAttribution } from './ask.ts';
import type { TimelineEvent } from './command.ts';
import type { Library } from './library.ts';
import { createTopicTest } from './topic-test.ts';

/** A dated sentence of which nothing is cut out yet: most of a long timeline is never shown. */
export interface DatedSentence {
  readonly entry: AnalyzedArticle;
  readonly dated: DatedSpan;
  readonly sentence: Span;
}

export interface TimelineFilter {
  readonly about: string | null;
  /** An article's id. */
  readonly article: string | null;
}

/** The sentences that name a date, the earliest date first; a sentence stands once for each date that it names. */
export function listDated(library: Library, { about, article }: TimelineFilter): readonly DatedSentence[] {
  const isAbout = about === null ? () => true : createTopicTest(library, about);
  return [...library.entries.values()]
    .filter((entry) => article === null || entry.article.id === article)
    .flatMap((entry) =>
      findDated(entry).filter(({ sentence }) => isAbout({ article: entry.article, excerpt: sentence })),
    )
    .sort(
      (a, b) =>
        a.dated.date.localeCompare(b.dated.date) ||
        (a.entry.article.published ?? '').localeCompare(b.entry.article.published ?? '') ||
        a.dated.start - b.dated.start,
    );
}

function findDated(entry: AnalyzedArticle): readonly DatedSentence[] {
  const found: DatedSentence[] = [];
  for (const dated of entry.analysis.dates) {
    const last = found.at(-1);
    // Dates stand in order: the sentence is that of the date before, or a later one.
    const sentence =
      last && contains(last.sentence, dated) ? last.sentence : coverSentences(entry.article, [dated]);
    if (!sentence) continue;
    const same = found.some((other) => other.sentence === sentence && other.dated.date === dated.date);
    if (!same) found.push({ entry, dated, sentence });
  }
  return found;
}

export function toEvent(library: Library, { entry, dated, sentence }: DatedSentence): TimelineEvent {
  const { article } = entry;
  const dateSpan = { start: dated.start, end: dated.end };
  return {
    date: dated.date,
    dateSpan,
    finding: {
      article,
      paragraph: findParagraphNumber(article, sentence),
      excerpt: { ...sentence, text: sliceVerbatim(article, sentence), highlights: [dateSpan] },
      attribution: findAttribution(library, article, sentence),
      clause: null,
      match: 'exact',
      confidence: 1,
      why: [],
    },
  };
}
