import { type DraftEnd, endsOpen, endsQuoted, paragraphOf } from './draft-ends.ts';
import { codeOf, type FeatureSink } from './features.ts';
import { type JudgedReport, oddsStep } from './judge-reports.ts';
import type { OpenQuote } from './open-quotes.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './word.ts';

/**
 * What an open quotation may be: the other half of the split one before it, one that goes on in its own paragraph, or one
 * with a report in its own unit.
 */
export type QuoteOption =
  | { readonly kind: 'joined' | 'going-on'; readonly before: DraftEnd }
  | { readonly kind: 'reported'; readonly report: JudgedReport };

/** Finds what may report an open quotation in its own unit. */
export type Recover = (quote: OpenQuote) => readonly JudgedReport[];

/** Shorter open quotations are joined to what stands before them or left alone. */
const leastRecovered = 3;

/** In the order in which they are taken where two are as likely: the last first. */
export function findOptions(
  reading: Reading,
  quote: OpenQuote,
  before: DraftEnd | undefined,
  recover: Recover,
): readonly QuoteOption[] {
  const reports = quote.words >= leastRecovered ? recover(quote) : [];
  const options = reports.map((report): QuoteOption => ({ kind: 'reported', report }));
  const standing = before && standingOf(reading, quote, before);
  if (before && standing) options.push({ kind: standing, before });
  return options;
}

function standingOf(reading: Reading, quote: OpenQuote, before: DraftEnd): 'joined' | 'going-on' | null {
  const { at, unit } = quote;
  const paragraph = paragraphOf(reading, before.end);
  const starts = at <= unit.from + 1;
  if (paragraph === unit.paragraph)
    return starts || followsSentence(reading, at) || followsClause(reading, quote, before) ? 'joined' : null;
  return starts && paragraph >= unit.paragraph - 1 ? 'going-on' : null;
}

/** Whether a sentence may have ended before the word: a full stop that was read as part of a short form, or a closed quotation. */
function followsSentence({ words }: Reading, at: number): boolean {
  const { text, region } = wordAt(words, at - 1);
  return region < 0 && /[.?!]$/.test(text);
}

/** Whether only a comma stands between the reporting clause of the draft and the quotation: `"A," she said, "B"`. */
function followsClause({ words }: Reading, { at }: OpenQuote, { draft: { report } }: DraftEnd): boolean {
  if (!report?.left || report.right) return false;
  const last = Math.max(report.cue.to, report.source?.to ?? report.cue.to);
  return at === last + 2 && wordAt(words, at - 1).text === ',';
}

/** What speaks for an option and against it. */
export function describeOption(
  reading: Reading,
  quote: OpenQuote,
  option: QuoteOption,
  sink: FeatureSink,
): void {
  const { words, sights } = reading;
  const { at, unit, region } = quote;
  const kind = codeOf(option.kind);
  const sort = sights.shape[at] ?? 0;
  let last = at;
  while (wordAt(words, last + 1).region === wordAt(words, at).region) last += 1;
  const before = wordAt(words, at - 1).lexeme.code;
  const behind = wordAt(words, last + 1).lexeme.code;
  const opens = at <= unit.from + 1 ? 1 : 2;
  const paragraph = reading.document.paragraphs[unit.paragraph - 1];
  const whole = paragraph && region.start - paragraph.start < 2 && paragraph.end - region.end < 2 ? 1 : 2;
  const size = Math.min(Math.floor(Math.log2(quote.words)), 5);
  const ends = /[.,?!…]["”’»'\s]{0,2}$/.test(reading.document.text.slice(region.end - 4, region.end)) ? 1 : 2;
  sink.add(kind);
  sink.add(kind, sort, size);
  sink.add(kind, sort, ends);
  sink.add(kind, opens, whole);
  sink.add(kind, opens, before.shape);
  sink.add(kind, opens, before.stem);
  sink.add(kind, sort, before.shape);
  sink.add(kind, behind.shape, ends);
  sink.add(kind, sort, ends, behind.sort);
  if (option.kind === 'reported') describeReported(reading, quote, option.report, sink);
  else describeGoingOn(reading, quote, option, sink);
}

function describeReported(
  { words }: Reading,
  { at, unit }: OpenQuote,
  { cue, source, left, right, certainty, probability }: JudgedReport,
  sink: FeatureSink,
): void {
  const side = cue.from > at ? 1 : 2;
  const gap = Math.min(Math.floor(Math.log2(Math.abs(cue.from - at) + 1)), 5);
  const held = [left, right].some((range) => range !== null && range.from <= at && range.to >= at) ? 1 : 2;
  const named = source ? 1 : 2;
  const colon = wordAt(words, at - 1).text === ':' ? 1 : 2;
  const head = wordAt(words, cue.from).lexeme.code;
  sink.startAt(places.reported);
  sink.add(oddsStep(probability), held);
  sink.add(oddsStep(certainty.cue), side, named);
  sink.add(oddsStep(certainty.cue * certainty.source), colon);
  sink.add(oddsStep(certainty.source), named);
  sink.add(gap, side, held);
  sink.add(colon, side, named);
  sink.add(head.cue, side, held);
  sink.add(head.stem, held);
  sink.add(side, at <= unit.from + 1 ? 1 : 2, named);
}

function describeGoingOn(
  reading: Reading,
  quote: OpenQuote,
  { kind, before }: Exclude<QuoteOption, { readonly kind: 'reported' }>,
  sink: FeatureSink,
): void {
  const { draft, end } = before;
  const quoted = endsOpen(reading, end) ? 1 : endsQuoted(reading, end) ? 2 : 3;
  const apart = Math.min(Math.floor(Math.log2(quote.region.start - end + 1)), 9);
  const own = draft.continues ? 1 : draft.report?.source || draft.source ? 2 : 3;
  const sure = oddsStep(draft.probability);
  sink.startAt(places.goingOn);
  sink.add(codeOf(kind), quoted, apart);
  sink.add(codeOf(kind), quoted, own);
  sink.add(codeOf(kind), quoted, sure);
  sink.add(codeOf(kind), codeOf(draft.rule), quoted);
  sink.add(codeOf(kind), apart, own);
}

/** Where the numbering of each sort of observation begins. */
const places = { reported: 20, goingOn: 40 };
