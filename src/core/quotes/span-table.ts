import { overlaps, type Span } from '../text/span.ts';

/** Width of a cell in UTF-16 units: about a sentence, so that a span lies in few cells and a cell holds few spans. */
const cell = 256;

/** Things by the stretches of text that they take: finds what overlaps a stretch without looking at all of them. */
export class SpanTable<Item> {
  readonly #cells = new Map<number, { readonly span: Span; readonly item: Item }[]>();

  add(span: Span, item: Item): void {
    for (const number of cellsOf(span)) {
      const entries = this.#cells.get(number);
      if (entries) entries.push({ span, item });
      else this.#cells.set(number, [{ span, item }]);
    }
  }

  /** Each thing that overlaps at least one of the spans, once. */
  findOverlapping(spans: readonly Span[]): ReadonlySet<Item> {
    const found = new Set<Item>();
    for (const wanted of spans)
      for (const number of cellsOf(wanted))
        for (const { span, item } of this.#cells.get(number) ?? [])
          if (overlaps(span, wanted)) found.add(item);
    return found;
  }
}

function* cellsOf({ start, end }: Span): Generator<number> {
  for (let number = Math.floor(start / cell); number * cell < end; number += 1) yield number;
}
