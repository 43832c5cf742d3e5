import { overlaps, type Span } from '../text/span.ts';

/** Width of a cell in UTF-16 units: about a sentence, so that a span lies in few cells and a cell holds few spans. */
const cell = 256;

/** Things by the stretches of text that they take: finds what overlaps a stretch without looking at all of them. */
export class SpanTable<Item> {
  readonly #cells = new Map<number, { readonly span: Span; readonly item: Item }[]>();

  add(span: Span, item: Item): void {
    for (let number = Math.floor(span.start / cell); number * cell < span.end; number += 1) {
      const entries = this.#cells.get(number);
      if (entries) entries.push({ span, item });
      else this.#cells.set(number, [{ span, item }]);
    }
  }

  /** Each thing that overlaps at least one of the spans, once. */
  findOverlapping(spans: readonly Span[]): ReadonlySet<Item> {
    const found = new Set<Item>();
    for (const wanted of spans)
      for (let number = Math.floor(wanted.start / cell); number * cell < wanted.end; number += 1)
        for (const { span, item } of this.#cells.get(number) ?? [])
          if (overlaps(span, wanted)) found.add(item);
    return found;
  }
}
