import type { Document } from '../text/document.ts';
import { firstEndingAfter, type Span, spanLength } from '../text/span.ts';

/** direct: at least nine tenths of the content stand in quotation marks; mixed: some of it; indirect: nothing. */
export type Directness = 'direct' | 'mixed' | 'indirect';

export function directnessOf({ quoted }: Document, content: readonly Span[]): Directness {
  let inside = 0;
  let whole = 0;
  for (const span of content) {
    whole += spanLength(span);
    for (let at = firstEndingAfter(quoted, span.start); at < quoted.length; at += 1) {
      const region = quoted[at];
      if (!region || region.start >= span.end) break;
      inside += Math.min(region.end, span.end) - Math.max(region.start, span.start);
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= whole * 0.9 ? 'direct' : 'mixed';
}
