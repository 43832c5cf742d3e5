import type { Finding } from '../core/answer/answer.ts';
import { nameSpeakers } from '../core/answer/speaker-names.ts';
import type { Strings } from '../core/locale/strings.ts';
import { findQuotedRegions } from '../core/text/quotation-marks.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { sliceVerbatim } from '../core/text/verbatim.ts';

/** What stands on a card. Plain data: it is handed to the drawing thread. */
export interface CardText {
  /** The excerpt, with line feeds only between paragraphs; every other character is the article's. */
  readonly quotation: string;
  /** What of it stands in quotation marks, as offsets into it; the rest is the article's own words. */
  readonly said: readonly Span[];
  readonly speaker: string;
  /** What the article calls the speaker, and whether it only reports what they said; empty where there is neither. */
  readonly role: string | null;
  readonly title: string;
  /** Publisher, date, paragraph. */
  readonly source: string;
  readonly alt: string;
}

export function toCardText(finding: Finding, { answer, pictures }: Strings): CardText {
  const { article, attribution, clause, excerpt, paragraph } = finding;
  const quotation = toLayoutText(excerpt.text);
  const speaker = clause
    ? [clause.label, clause.agreement].filter(Boolean).join(' · ')
    : attribution
      ? (nameSpeakers(attribution.speaker) ?? answer.unknownSpeaker)
      : answer.noSpeaker;
  const { role = null } = attribution?.speaker ?? {};
  const described = [
    clause || !role ? null : sliceVerbatim(article, role).replace(/\s+/g, ' '),
    !clause && attribution?.directness === 'indirect' ? pictures.reported : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
  const source = [article.publisher, article.published, answer.paragraph(paragraph)]
    .filter(Boolean)
    .join(' · ');
  const words = quotation.replace(/\s+/g, ' ');
  const who = [speaker, described].filter(Boolean).join(', ');
  return {
    quotation,
    said: clause ? [] : findSaid(article.text, excerpt),
    speaker,
    role: described || null,
    title: article.title,
    source,
    alt: `${words} — ${who}. ${article.title} · ${source}`,
  };
}

/** The same number of characters: a single line feed becomes a space, as in a text that is wrapped at a column. */
const toLayoutText = (text: string): string =>
  text.replace(/[\t\r\v\f\u00a0]/g, ' ').replace(/(?<!\n)\n(?!\n)/g, ' ');

const findSaid = (text: string, { start, end }: Span): readonly Span[] =>
  findQuotedRegions(text)
    .filter((region) => overlaps(region, { start, end }))
    .map((region) => ({
      start: Math.max(region.start, start) - start,
      end: Math.min(region.end, end) - start,
    }));
