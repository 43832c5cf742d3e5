import type { Finding } from '../../core/answer/answer.ts';
import { nameSpeakers } from '../../core/answer/speaker-names.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { trimSpan } from '../../core/text/paragraphs.ts';
import type { Span } from '../../core/text/span.ts';
import { toCitation, toEvidence, toHeading, toSource } from './cite.ts';
import { escapeMarkup, toLine, toQuotation } from './markup.ts';
import { fitSpan, type Room, takeFrom } from './room.ts';

/** A finding as the texts of a card: heading, quotation, small print. Together they fit into the room. */
export function toFindingTexts(finding: Finding, strings: Strings, room: Room): readonly string[] {
  const heading = toHeading(finding, strings);
  const evidence = toEvidence(finding, strings);
  const print = [evidence, ...toCitation(finding, strings)].filter(Boolean).join('\n');
  return [heading, quoteWithin(finding, strings, takeFrom(room, [heading, print])), print];
}

/** What stands around the words of an entry, as lines of markup. */
export interface Frame {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Words in a frame. */
export function toFramed(finding: Finding, strings: Strings, room: Room, { above, below }: Frame): string {
  const top = above.map((line) => `${line}\n`).join('');
  const bottom = below.map((line) => `\n${line}`).join('');
  return top + quoteWithin(finding, strings, takeFrom(room, [top, bottom])) + bottom;
}

/** A line with what leads an entry and who speaks; none where there is neither. */
export function toLead(finding: Finding, lead: string): readonly string[] {
  const name = finding.attribution && nameSpeakers(finding.attribution.speaker);
  const parts = [lead, name ? toLine(name, 100) : ''].filter(Boolean);
  return parts.length ? [`**${parts.join(' · ')}**`] : [];
}

/** A finding as one entry of a list: who, the words, where. */
export const toEntry = (finding: Finding, strings: Strings, room: Room, lead: string): string =>
  toFramed(finding, strings, room, {
    above: toLead(finding, lead),
    below: [`${toSource(finding.article, strings)} · ${strings.answer.paragraph(finding.paragraph)}`],
  });

/** The excerpt as a quotation, shortened at the end of a sentence; with a mark where a sentence itself had to be cut. */
function quoteWithin({ article, excerpt }: Finding, { answer }: Strings, room: Room): string {
  const mark = `\n-# ${escapeMarkup(answer.cut)}`;
  const render = (part: Span): string =>
    toQuotation(article.text, trimSpan(article.text, part) ?? part, excerpt.highlights);
  const { span, whole, text } = fitSpan(article.text, excerpt, takeFrom(room, [mark]), render);
  if (span.end === span.start) return mark.trimStart();
  return whole && span.end >= excerpt.end ? text : text + (whole ? ' …' : mark);
}
