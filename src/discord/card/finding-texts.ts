import type { Finding } from '../../core/answer/answer.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { trimSpan } from '../../core/text/paragraphs.ts';
import type { Span } from '../../core/text/span.ts';
import { toCitation, toEvidence, toHeading } from './cite.ts';
import { escapeMarkup, toLine, toQuotation } from './markup.ts';
import { fitSpan, type Room, takeFrom } from './room.ts';

/** A finding as the texts of a card: heading, quotation, small print. Together they fit into the room. */
export function toFindingTexts(finding: Finding, strings: Strings, room: Room): readonly string[] {
  const heading = toHeading(finding, strings);
  const evidence = toEvidence(finding, strings);
  const print = [evidence, toCitation(finding, strings, true)].filter(Boolean).join('\n');
  return [heading, quoteWithin(finding, strings, takeFrom(room, [heading, print])), print];
}

/** A finding as one entry of a list: who, the words, where. */
export function toEntry(finding: Finding, strings: Strings, room: Room, lead: string): string {
  const name = finding.attribution?.speaker.name;
  return toHeaded(finding, strings, room, [lead, name ? toLine(name, 100) : '']);
}

/** As `toEntry`, where the list has named the speaker already. */
export const toUnnamedEntry = (finding: Finding, strings: Strings, room: Room): string =>
  toHeaded(finding, strings, room, []);

function toHeaded(finding: Finding, strings: Strings, room: Room, lead: readonly string[]): string {
  const heading = lead.filter(Boolean).join(' · ');
  const top = heading ? `**${heading}**\n` : '';
  const bottom = `\n${toCitation(finding, strings, false)}`;
  return top + quoteWithin(finding, strings, takeFrom(room, [top, bottom])) + bottom;
}

/** The excerpt as a quotation, shortened at the end of a sentence; with a mark where a sentence itself had to be cut. */
function quoteWithin({ article, excerpt }: Finding, { answer }: Strings, room: Room): string {
  const mark = `\n-# ${escapeMarkup(answer.cut)}`;
  const render = (part: Span): string =>
    toQuotation(article.text, trimSpan(article.text, part) ?? part, excerpt.highlights);
  const { span, whole } = fitSpan(article.text, excerpt, takeFrom(room, [mark]), render);
  if (span.end === span.start) return mark.trimStart();
  return whole && span.end >= excerpt.end ? render(span) : render(span) + (whole ? ' …' : mark);
}
