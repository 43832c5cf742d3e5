import type { Span } from '../text/span.ts';
import { type Draft, draftReports } from './draft.ts';
import { DraftEnds, endsOpen, endsQuoted } from './draft-ends.ts';
import { findQuotes, type OpenQuote } from './open-quotes.ts';
import { findOptions, type QuoteOption, type Recover, type Reporting } from './quote-options.ts';
import type { Reading } from './reading.ts';

/** How likely an option for an open quotation is right. */
export type Weigh = (quote: OpenQuote, option: QuoteOption) => number;

/** Below this nothing is made of an open quotation: where precision and recall weigh the same, on what was not trained on. */
const least = 0.43;

/**
 * Adds the quotations that no report covers: the second half of a split one, those that have an unlikely report of their
 * own, and those that go on with no cue of their own.
 */
export function attachQuotes(
  reading: Reading,
  drafts: readonly Draft[],
  recover: Recover,
  weigh: Weigh,
): Draft[] {
  const all = [...drafts];
  const ends = new DraftEnds(drafts);
  for (const quote of findQuotes(reading)) {
    if (ends.covers(quote.region)) continue;
    const before = ends.lastBefore(quote.region.start, (end) => endsQuoted(reading, end));
    const chosen = chooseOption(findOptions(reading, quote, before, recover), (option) =>
      weigh(quote, option),
    );
    if (!chosen) continue;
    const { option, probability } = chosen;
    if (option.kind === 'joined') {
      option.before.draft.content.push({ start: quote.region.start, end: quote.region.end });
      ends.add(option.before.draft, quote.region);
      continue;
    }
    const draft = toDraft(reading, quote, option, probability);
    all.push(draft);
    for (const part of draft.content) ends.add(draft, part);
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

interface Chosen {
  readonly option: QuoteOption;
  readonly probability: number;
}

function chooseOption(
  options: readonly QuoteOption[],
  weigh: (option: QuoteOption) => number,
): Chosen | null {
  let best: Chosen | null = null;
  for (const option of options) {
    const probability = weigh(option);
    if (probability >= (best?.probability ?? least)) best = { option, probability };
  }
  return best;
}

function toDraft(
  reading: Reading,
  { region: { start, end } }: OpenQuote,
  option: Exclude<QuoteOption, { readonly kind: 'joined' }>,
  probability: number,
): Draft {
  if (option.kind === 'reported' || option.kind === 'announced')
    return toRecovered(reading, { start, end }, option, probability);
  const { draft, end: last } = option.before;
  return {
    report: null,
    source: null,
    content: [{ start, end }],
    probability,
    rule: endsOpen(reading, last) ? 'left-open' : 'goes-on',
    continues: draft,
  };
}

/** A recovered report keeps its content where that holds the quotation; else the quotation alone is its content. */
function toRecovered(
  reading: Reading,
  region: Span,
  { kind, report }: Reporting,
  probability: number,
): Draft {
  const [draft] = draftReports(reading, [report]);
  const holds = draft?.content.some((part) => part.start <= region.start && part.end >= region.end) ?? false;
  const content = draft && holds ? draft.content : [region];
  return {
    report,
    source: null,
    content,
    probability,
    rule: kind === 'reported' ? 'only-cue' : kind,
    continues: null,
  };
}

const startOf = ({ content }: Draft): number => content[0]?.start ?? 0;
