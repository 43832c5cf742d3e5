import { type ClauseUnit, findWhole } from '../clauses/clause-units.ts';
import { findMatched } from '../clauses/find-matched.ts';
import type { ReportedClause } from '../clauses/provision.ts';
import { findReferences } from '../clauses/references.ts';
import { unknownSpeaker } from '../people/person.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Article } from '../text/article.ts';
import { overlaps } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { ClauseReference, Finding, Match, Reason } from './answer.ts';
import { findParagraphNumber } from './article-paragraphs.ts';
import type { Library } from './library.ts';

/** What is known of an answer beside the clause itself. */
export interface Grounds {
  readonly confidence: number;
  readonly match: Match;
  readonly why: readonly Reason[];
}

/** A clause as an answer; `text` is the question, for the marks in the excerpt. */
export function toClauseFinding(library: Library, unit: ClauseUnit, text: string, grounds: Grounds): Finding {
  const { article, excerpt } = unit;
  return {
    article,
    paragraph: findParagraphNumber(article, excerpt),
    excerpt: { ...excerpt, text: sliceVerbatim(article, excerpt), highlights: findMatched(unit, text) },
    attribution: unit.reported ? findReport(library, unit) : null,
    clause: toReference(library, unit),
    ...grounds,
  };
}

function toReference(library: Library, unit: ClauseUnit): ClauseReference {
  const { article, agreement, label, excerpt, provision, reported } = unit;
  const provisions = library.entries.get(article.id)?.analysis.agreement?.provisions ?? [];
  return {
    agreement,
    label,
    reportedBy: nameReporter(article, reported),
    affirmed: reported?.affirmed ?? true,
    disputed: reported?.disputed ?? false,
    openPoint: reported?.openPoint ?? null,
    heading: unit.headings[0] ?? null,
    whole: provision === null ? null : findWhole(article.text, provisions, provision),
    references: provision === null ? [] : findReferences(article.text, provisions, provision, excerpt),
  };
}

/** The reporter's name, or the article's words for a body that has none there: "the port authority". */
function nameReporter(article: Article, reported: ReportedClause | null): string | null {
  const { name, anonymous, role } = reported?.reportedBy ?? unknownSpeaker;
  return name ?? (anonymous && role ? sliceVerbatim(article, role) : null);
}

/** The statement by which the article has the clause from somebody. */
function findReport(library: Library, { article, excerpt, reported }: ClauseUnit): Attribution | null {
  const name = reported?.reportedBy?.name ?? null;
  const around = (library.entries.get(article.id)?.analysis.attributions ?? []).filter(({ content }) =>
    content.some((part) => overlaps(part, excerpt)),
  );
  return around.find(({ speaker }) => speaker.name === name) ?? around[0] ?? null;
}
