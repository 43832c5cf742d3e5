import { headOf } from './cue-candidates.ts';
import { directnessOf } from './directness.ts';
import { type DraftEnd, endsOpen, endsQuoted, paragraphOf } from './draft-ends.ts';
import { codeOf, type FeatureSink } from './features.ts';
import { type JudgedReport, oddsStep } from './judge-reports.ts';
import type { OpenQuote } from './open-quotes.ts';
import type { Reading } from './reading.ts';
import type { Recovered } from './recover-reports.ts';
import { wordAt } from './word.ts';

/**
 * What an open quotation may be: the other half of the split one before it, one that goes on in its own paragraph, or one
 * with a report in its own unit or in the sentence before.
 */
export type QuoteOption =
  | { readonly kind: 'joined'; readonly before: DraftEnd }
  | { readonly kind: 'going-on'; readonly before: DraftEnd }
  | { readonly kind: 'reported'; readonly report: JudgedReport }
  | { readonly kind: 'announced'; readonly report: JudgedReport };

/** Finds what may report an open quotation. */
export type Recover = (quote: OpenQuote) => Recovered;

/** Shorter open quotations are joined to what stands before them or left alone. */
const leastRecovered = 3;

const nothing: Recovered = { own: [], before: [] };

/** In the order in which they are taken where two are as likely: the last first. */
export function findOptions(
  reading: Reading,
  quote: OpenQuote,
  before: DraftEnd | undefined,
  recover: Recover,
): readonly QuoteOption[] {
  const { own, before: last } = quote.words >= leastRecovered ? recover(quote) : nothing;
  const known = before?.draft.report?.cue.from;
  const options: QuoteOption[] = [
    ...last.filter(({ cue }) => cue.from !== known).map((report) => ({ kind: 'announced' as const, report })),
    ...own.map((report) => ({ kind: 'reported' as const, report })),
  ];
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
  if (option.kind === 'joined' || option.kind === 'going-on') describeGoingOn(reading, quote, option, sink);
  else describeReported(reading, quote, option, sink);
}

export type Reporting = Extract<QuoteOption, { readonly report: JudgedReport }>;
type GoingOn = Exclude<QuoteOption, Reporting>;

function describeReported(
  { words, sights }: Reading,
  { at, unit }: OpenQuote,
  { kind, report: { cue, source, left, right, certainty, probability } }: Reporting,
  sink: FeatureSink,
): void {
  const side = cue.from > at ? 1 : kind === 'reported' ? 2 : 3;
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
  const entity = source ? (sights.entity[source.from] ?? 0) : 0;
  sink.add(entity, side, held);
  sink.add(entity, oddsStep(certainty.source));
}

function describeGoingOn(
  reading: Reading,
  quote: OpenQuote,
  { kind, before }: GoingOn,
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
  describeClause(reading, quote, kind === 'joined' ? 1 : 2, before, sink);
}

/** What is seen of the reporting clause whose speaker may go on. */
function describeClause(
  { words, sights, document }: Reading,
  { at, unit }: OpenQuote,
  kind: number,
  { draft, end }: DraftEnd,
  sink: FeatureSink,
): void {
  const report = (draft.continues ?? draft).report;
  const { source = null, cue = null } = report ?? {};
  const last = Math.max(cue?.to ?? -1, source?.to ?? -1);
  const ends = last < 0 ? 1 : wordAt(words, last).end > end ? 2 : 3;
  const gap = ends === 2 ? Math.min(at - last, 6) : 0;
  const sort = sights.shape[at] ?? 0;
  const direct = directnessOf(document, draft.content).length;
  const between = Math.min(wordAt(words, at).unit - wordAt(words, last).unit, 5);
  const inner = unit.paragraph - paragraphOf({ document }, end);
  const head = cue ? wordAt(words, headOf(words, cue)).lexeme.code : null;
  const speaker = source ? wordAt(words, source.from).lexeme.code.phrase : 0;
  const entity = source ? (sights.entity[source.from] ?? 0) : 0;
  sink.add(kind, ends, gap);
  sink.add(kind, ends, direct, sort);
  sink.add(kind, ends, gap, direct);
  sink.add(kind, ends, entity);
  sink.add(kind, ends, speaker);
  sink.add(kind, between, inner, sort);
  sink.add(kind, between, inner, direct);
  sink.add(kind, head?.stem ?? 0);
  sink.add(kind, head?.cue ?? 0, ends, direct);
}

/** Where the numbering of each sort of observation begins. */
const places = { reported: 20, goingOn: 40 };
