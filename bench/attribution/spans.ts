import { type Span, spanLength } from '../../src/core/text/span.ts';

/** Pairs of offsets, as annotations have them. */
type Spans = readonly (readonly [number, number])[];

export const toSpans = (spans: Spans): readonly Span[] => spans.map(([start, end]) => ({ start, end }));

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + spanLength(span), 0);

/** How many characters two lists of spans have in common. */
export const shared = (left: readonly Span[], right: readonly Span[]): number =>
  left.reduce(
    (sum, a) =>
      sum +
      right.reduce((inner, b) => inner + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
