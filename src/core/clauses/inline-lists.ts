import type { Span } from '../text/span.ts';
import { type Marker, readMarker } from './markers.ts';
import type { TextLine, Unit } from './units.ts';

const inlineMarker = /(?:^|\s)\((?:[a-z]{1,4}|\d{1,2})\)(?=\s)/g;
const betweenItems = /[;,:.—–](?:\s(?:and|or|and\/or))?$|\s(?:and|or)$/;
const reference =
  /(?:\b(?:paragraphs?|sections?|clauses?|articles?|points?|items?|rules?|letters?|sub-?paragraphs?|under|in|of|by|to|and|or|with)|[\d)])$/i;

/** More items than a list within a paragraph has: those beyond are words. */
const longestInline = 200;

interface InlineMarker {
  readonly start: number;
  readonly marker: Marker;
  /** The words before it, on the same paragraph. */
  readonly before: string;
}

/** Lists that are set within one paragraph ("The Council may: (a) …; (b) …") become units of their own. */
export function splitInlineLists(
  text: string,
  pieces: readonly (Unit | TextLine)[],
): readonly (Unit | TextLine)[] {
  const result: (Unit | TextLine)[] = [];
  let group: TextLine[] = [];
  let before: Marker | null = null;
  const flush = (): void => {
    for (const piece of splitGroup(text, group, before)) result.push(piece);
    if (group.length > 0) before = null;
    group = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      flush();
      before = piece.marker;
      result.push(piece);
    } else {
      if (piece.fresh) flush();
      group.push(piece);
    }
  }
  flush();
  return result;
}

function splitGroup(
  text: string,
  lines: readonly TextLine[],
  before: Marker | null,
): readonly (Unit | TextLine)[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const markers = findInlineMarkers(text, { start: first.start, end: last.end });
  const list = findContinuation(markers, before) ?? findSequence(markers);
  if (list.length === 0) return lines;
  const borders = [...list.map(({ start }) => start), last.end];
  const line = (start: number, end: number, fresh: boolean): TextLine => ({ ...first, start, end, fresh });
  return [
    ...(first.start < (list[0]?.start ?? 0) ? [line(first.start, list[0]?.start ?? 0, first.fresh)] : []),
    ...list.flatMap(({ start, marker }, index): readonly (Unit | TextLine)[] => [
      {
        kind: 'numbered',
        start,
        marker,
        heading: null,
        textStart: marker.end,
        level: 0,
        indent: first.indent,
        certain: true,
        capitals: false,
        named: false,
        front: false,
      },
      line(marker.end, borders[index + 1] ?? marker.end, true),
    ]),
  ];
}

function findInlineMarkers(text: string, { start, end }: Span): readonly InlineMarker[] {
  const found: InlineMarker[] = [];
  for (const match of text.slice(start, end).matchAll(inlineMarker)) {
    const at = start + match.index + match[0].indexOf('(');
    const marker = readMarker(text, at, end);
    if (found.length >= longestInline) break;
    if (marker) found.push({ start: at, marker, before: text.slice(Math.max(start, at - 24), at).trimEnd() });
  }
  return found;
}

/** The items that go on with a list whose first item begins the paragraph: `(1) … (2) …`; null where there are none. */
function findContinuation(
  markers: readonly InlineMarker[],
  before: Marker | null,
): readonly InlineMarker[] | null {
  if (before?.form !== 'brackets' || before.word) return null;
  const first = before.readings.find(({ ordinal }) => ordinal === 1);
  const list: InlineMarker[] = [];
  for (const each of markers) {
    const fits = each.marker.readings.some((r) => r.kind === first?.kind && r.ordinal === list.length + 2);
    if (fits && /[.;:,]$|[;,]\s(?:and|or)$/.test(each.before)) list.push(each);
  }
  return list.length > 0 ? list : null;
}

/** The first run of markers that counts up from one, each but the first after a mark or "and". */
function findSequence(markers: readonly InlineMarker[]): readonly InlineMarker[] {
  for (const [index, { marker, before }] of markers.entries()) {
    const kind = marker.readings.find(({ ordinal }) => ordinal === 1)?.kind;
    if (!kind || (reference.test(before) && !betweenItems.test(before))) continue;
    const list = markers.slice(index, index + 1);
    for (const next of markers.slice(index + 1)) {
      const fits = next.marker.readings.some((r) => r.kind === kind && r.ordinal === list.length + 1);
      if (fits && betweenItems.test(next.before)) list.push(next);
    }
    if (list.length > 1) return list;
  }
  return [];
}
