import type { QuotedRegion } from './quoted-region.ts';
import { findSingleQuoted } from './single-marks.ts';
import { contains, firstEndingAfter, overlaps, type Span } from './span.ts';

/**
 * The quoted stretches of `text` in order, none inside another: straight, curly, low, guillemets, `''`; and single marks where the text
 * uses them for its quotations, more of them standing outside of double marks than double marks outside of them.
 */
export function findQuotedRegions(text: string): readonly QuotedRegion[] {
  const double = findDoubleQuoted(text);
  const single = findSingleQuoted(text);
  if (single.length === 0) return double;
  const isOutside = (region: Span, others: readonly Span[]): boolean => {
    const other = others[firstEndingAfter(others, region.start)];
    return !other || !contains(other, region);
  };
  const outerSingle = single.filter((region) => isOutside(region, double));
  const outerDouble = double.filter((region) => isOutside(region, single));
  if (outerSingle.length <= outerDouble.length) return double;
  const apart = outerDouble.filter((region) => {
    const other = single[firstEndingAfter(single, region.start)];
    return !other || !overlaps(other, region);
  });
  return [...single, ...apart].sort((a, b) => a.start - b.start);
}

function findDoubleQuoted(text: string): readonly QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let open: { at: number; inner: number } | null = null;
  const close = (at: number, end: number, closed: boolean): void => {
    if (open) regions.push({ start: open.at, end, inner: { start: open.inner, end: at }, closed });
    open = null;
  };
  for (let i = 0; i < text.length; i += 1) {
    if (!mayMark(text.charCodeAt(i))) continue;
    const char = text.charAt(i);
    if (char === '\n' && text.charAt(i + 1) === '\n') close(i, i, false);
    const double = (char === "'" || char === '’' || char === '`') && text.charAt(i + 1) === char;
    const width = double ? 2 : 1;
    // A low mark is closed by the high one that opens in English; » opens where « closes.
    if (open && (text.charAt(open.at) === '„' ? char === '“' : text.charAt(open.at) === '»' && char === '«'))
      close(i, i + 1, true);
    // A mark that was set the wrong way round.
    else if (open && char === '“' && hangsBehind(text, i)) close(i, i + 1, true);
    else if (!open && char === '”' && standsBefore(text, i)) open = { at: i, inner: i + 1 };
    else if ('“„«'.includes(char) || (double && char === '`')) open ??= { at: i, inner: i + width };
    else if (!open && char === '»' && /^[\p{L}\p{N}]/u.test(text.slice(i + 1, i + 3)))
      open = { at: i, inner: i + 1 };
    else if ('”»'.includes(char)) close(i, i + 1, true);
    else if (char === '"' || double) {
      if (open) close(i, i + width, true);
      else open = { at: i, inner: i + width };
    }
    i += width - 1;
  }
  close(text.length, text.length, false);
  return regions;
}

/** Right behind a word or its mark, nothing of a word behind it: where a quotation ends. */
const hangsBehind = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,?!…]/u.test(text.charAt(at - 1)) && /^[\s,.;:?!)]?$/.test(text.charAt(at + 1));

/** A blank before it, a word behind it: where a quotation begins. */
const standsBefore = (text: string, at: number): boolean =>
  /^\s?$/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));

/** False for blanks, letters and digits, which most characters are: they neither open nor close anything. */
const mayMark = (code: number): boolean =>
  code < 0x20 || code === 0x22 || code === 0x27 || code === 0x60 || code >= 0xab;
