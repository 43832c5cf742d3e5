import type { Span } from '../text/span.ts';
import type { Reading, Unit } from './reading.ts';
import { wordAt } from './word.ts';

/** A quoted stretch that perhaps no report covers. */
export interface OpenQuote {
  readonly region: Span;
  /** Its first word. */
  readonly at: number;
  readonly words: number;
  readonly unit: Unit;
}

/** The quotations of at least two words, in the order of the text. */
export function findQuotes(reading: Reading): readonly OpenQuote[] {
  const { document, words, units } = reading;
  const first = new Map<number, number>();
  words.forEach(({ region }, at) => {
    if (region >= 0 && !first.has(region)) first.set(region, at);
  });
  return document.quoted.flatMap((region, index) => {
    const at = first.get(index);
    const unit = at === undefined ? undefined : units[wordAt(words, at).unit];
    const count = document.text.slice(region.start, region.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return at === undefined || !unit || count < 2 ? [] : [{ region, at, words: count, unit }];
  });
}
