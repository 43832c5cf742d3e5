import type { Finding } from '../../core/answer/answer.ts';
import { findParagraphNumber } from '../../core/answer/article-paragraphs.ts';
import type { Strings } from '../../core/locale/strings.ts';
import type { Article } from '../../core/text/article.ts';
import { type Span, spanLength } from '../../core/text/span.ts';
import { sliceVerbatim } from '../../core/text/verbatim.ts';
import { toLine } from './markup.ts';

/** The speaker, or the clause with its agreement, as a heading with a small line below. */
export function toHeading(finding: Finding, strings: Strings): string {
  return finding.clause ? toClauseHeading(finding, strings) : toSpeakerHeading(finding, strings);
}

function toSpeakerHeading({ article, attribution }: Finding, { answer }: Strings): string {
  if (!attribution) return `### ${answer.noSpeaker}`;
  const { name, anonymous, role } = attribution.speaker;
  const heading = `### ${name === null ? (anonymous ? answer.anonymousSpeaker : answer.unknownSpeaker) : toLine(name)}`;
  return role ? `${heading}\n-# ${toLine(sliceVerbatim(article, role), 300)}` : heading;
}

function toClauseHeading({ article, clause }: Finding, { answer }: Strings): string {
  if (!clause) return '';
  const { label, agreement, reportedBy, affirmed, disputed, openPoint, heading } = clause;
  const title = heading ? sliceVerbatim(article, heading) : '';
  const lines = [
    `### ${
      [label, title]
        .filter(Boolean)
        .map((part) => toLine(part ?? ''))
        .join(' · ') || toLine(agreement)
    }`,
    label || title ? `-# ${toLine(agreement)}` : '',
    reportedBy ? `-# ${answer.reportedBy(toLine(reportedBy))}` : '',
    affirmed ? '' : `**${answer.denied}**`,
    disputed ? `-# ${answer.disputed}` : '',
    openPoint ? `-# ${answer.openPoint(toLine(sliceVerbatim(article, openPoint), 300))}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** Why a name stands where the text has "he" or a title; empty where the text itself has the name beside the words. */
export function toEvidence({ article, attribution }: Finding, { answer }: Strings): string {
  const { source, speaker } = attribution ?? {};
  if (!source || !speaker?.name) return '';
  const words = sliceVerbatim(article, source);
  if (words.includes(speaker.name)) return '';
  return `-# ${answer.evidence(toLine(words, 80), toLine(speaker.name), findNaming(article, speaker.evidence.at(-1)?.mention ?? null))}`;
}

/** The paragraph, 1-based, in which the mention stands. */
const findNaming = (article: Article, mention: Span | null): number | null =>
  mention && spanLength(mention) > 0 ? findParagraphNumber(article, mention) : null;

/** Article, publisher and date in one small line. */
export function toSource({ title, publisher, published, summary }: Article, { answer }: Strings): string {
  const parts = [
    toLine(title, 150),
    publisher ? toLine(publisher, 80) : '',
    published ?? '',
    summary ? answer.summary : '',
  ];
  return `-# ${parts.filter(Boolean).join(' · ')}`;
}

/** Where the words stand and how they meet the question, in two small lines: the article's, and the excerpt's. */
export function toCitation({ article, paragraph, match }: Finding, { answer }: Strings): readonly string[] {
  const { title, author, publisher, published, summary } = article;
  const about = [
    toLine(title, 150),
    author ? answer.by(toLine(author, 80)) : '',
    publisher ? toLine(publisher, 80) : '',
    published ?? '',
  ];
  const here = [answer.paragraph(paragraph), answer[match], summary ? answer.summary : ''];
  return [about, here].map((parts) => `-# ${parts.filter(Boolean).join(' · ')}`);
}
