import { findParagraphs } from './paragraphs.ts';
import type { QuotedRegion } from './quoted-region.ts';
import type { Span } from './span.ts';

/** Short words and years that lose their beginning: "'em", "'tis", "'90s". Such a mark opens nothing. */
const elision = /^(?:(?:em|tis|twas|til|till|cause|cos|n|bout)(?![\p{L}\p{N}])|\d\d(?:s|\b))/iu;
const longestElision = 7;

/** How sure it is that a mark closes: an apostrophe may stand at the end of "the players'" and of "goin'", too. */
type Role = 'opens' | 'closes' | 'closes-perhaps' | 'none';

/**
 * The stretches between single quotation marks, straight or curly, as British papers set speech, in order. Apostrophes inside words,
 * of plurals and of words cut short are told from marks; what no mark closes is kept only where the next paragraph opens with a mark again.
 */
export function findSingleQuoted(text: string): readonly QuotedRegion[] {
  if (!/(?:^|[\s("“—–[])['‘]\S/u.test(text)) return [];
  const paragraphs = findParagraphs(text);
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && roleOf(text, next.start) === 'opens';
    return readParagraph(text, paragraph, goesOn);
  });
}

interface Open {
  readonly at: number;
  /** Where it is perhaps closed. */
  perhaps: number | null;
}

function readParagraph(text: string, { start, end }: Span, goesOn: boolean): readonly QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let open: Open | null = null;
  const close = (from: number, at: number): void => {
    regions.push({ start: from, end: at + 1, inner: { start: from + 1, end: at }, closed: true });
    open = null;
  };
  for (let at = start; at < end; at += 1) {
    if (!isSingleMark(text.charCodeAt(at))) continue;
    const role = roleOf(text, at);
    const current: Open | null = open;
    if (role === 'opens') {
      if (current?.perhaps) close(current.at, current.perhaps);
      open ??= { at, perhaps: null };
    } else if (current && role === 'closes') close(current.at, at);
    else if (current && role === 'closes-perhaps') current.perhaps = betterEnd(text, current.perhaps, at);
  }
  const last: Open | null = open;
  if (last?.perhaps) close(last.at, last.perhaps);
  else if (last && goesOn)
    regions.push({ start: last.at, end, inner: { start: last.at + 1, end }, closed: false });
  return regions;
}

/** Of two ends that are not sure, the first, unless only the second stands before a mark or the end of the line. */
const betterEnd = (text: string, first: number | null, second: number): number =>
  first === null || (isBeforeWord(text, first) && !isBeforeWord(text, second)) ? second : first;

const isBeforeWord = (text: string, at: number): boolean => /^\s\p{L}/u.test(text.slice(at + 1, at + 4));

const isSingleMark = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019;

function roleOf(text: string, at: number): Role {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (!isSingleMark(text.charCodeAt(at)) || after === char || before === char) return 'none';
  if (char !== '’' && /^[\s(["“—–-]?$/u.test(before) && /[^\s.,;:!?)]/u.test(after))
    return elision.test(text.slice(at + 1, at + 1 + longestElision)) ? 'none' : 'opens';
  if (char === '‘' || /^\s?$/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return 'none';
  return /s$|\Bin$/iu.test(text.slice(Math.max(0, at - 4), at)) ? 'closes-perhaps' : 'closes';
}
