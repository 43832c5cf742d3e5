import { dropFurniture } from './pdf-furniture.ts';
import type { PdfLine } from './pdf-line.ts';

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Joins the lines of all pages into paragraphs with blank lines between. */
export function toPdfParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const lines = dropFurniture(pages);
  const words = collectWords(lines.flat());
  const gap = measureGap(lines);
  const paragraphs: string[] = [];
  let last: PlacedLine | null = null;
  for (const page of lines)
    for (const [index, line] of page.entries()) {
      const placed: PlacedLine = {
        ...line,
        index,
        next: page[index + 1] ?? null,
        column: findColumn(page, line, index),
      };
      const open: string | undefined = paragraphs.at(-1);
      if (last === null || open === undefined || beginsParagraph(last, placed, gap))
        paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joinLines(open, line.text, words);
      last = placed;
    }
  return paragraphs.map((paragraph) => tidyBullet(paragraph.trim())).join('\n\n');
}

interface PlacedLine extends PdfLine {
  /** On its page. */
  readonly index: number;
  readonly next: PdfLine | null;
  readonly column: Column;
}

/** Where the lines around one begin and end, and whether most of them are stretched to the same end. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly justified: boolean;
}

/** The usual distance from line to line. */
function measureGap(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, index) => {
      const gap = (page[index]?.y ?? 0) - line.y;
      return gap > 0 ? [gap] : [];
    }),
  );
  return median(gaps);
}

/** How many lines before and after one tell where its column ends. */
const around = 12;

function findColumn(page: readonly PdfLine[], line: PdfLine, index: number): Column {
  const column = page
    .slice(Math.max(0, index - around), index + around + 1)
    .filter(
      ({ left, right, height }) =>
        left < line.right && right > line.left && Math.abs(height - line.height) < 0.8,
    );
  const right = Math.max(...column.map((each) => each.right));
  return {
    left: Math.min(...column.map(({ left }) => left)),
    right,
    justified: column.filter((each) => each.right > right - 2).length > column.length / 2,
  };
}

const endsSentence = /[.!?…:;]["'”’»)\]]{0,3}\d{0,2}$/;
const bullet = /^[•‣◦⁃∙▪●○\u2013\u2014*-]\s|^[\uE000-\uF8FF]/u;

function beginsParagraph(last: PlacedLine, line: PlacedLine, gap: number): boolean {
  if (Math.abs(last.height - line.height) > 0.8 || bullet.test(line.text)) return true;
  const ended = endsSentence.test(last.text.trimEnd());
  const broken = isBrokenOff(last, line);
  // The top of another column or page.
  if (line.index === 0 || line.y > last.y)
    return ended && (broken || isIn(line, line.left - line.column.left));
  if (last.y - line.y > Math.max(gap * 1.3, line.height * 1.4)) return true;
  return (
    (broken && (ended || Math.abs(line.left - last.left) < 2 * line.height)) ||
    (ended && isIndented(last, line))
  );
}

/** Somebody wanted the line to end there: the next word would have stood on it as well, or it was not stretched like the others. */
function isBrokenOff({ left, right, height, text, column }: PlacedLine, next: PdfLine): boolean {
  if (column.justified) return right < column.right - height;
  // Letters are half as wide as they are high; gaps between columns of a table make a line wider.
  const letter = Math.min(height / 2, (right - left) / Math.max(1, text.length));
  const word = /^\S{1,40}/.exec(next.text.trimStart())?.[0] ?? '';
  return right + letter * (word.length + 3) < column.right;
}

/** Its line stands to the right of the one before it, or of the one after it. */
function isIndented(last: PdfLine, line: PlacedLine): boolean {
  const { next, left, y, height } = line;
  const below = next !== null && next.y < y && y - next.y < height * 2 ? left - next.left : 0;
  return isIn(line, left - last.left) || isIn(line, below);
}

const isIn = ({ height }: PdfLine, by: number): boolean => by > height * 0.5 && by < height * 6;

/** The letters that programs draw bullets with have no meaning outside their own fonts. */
const tidyBullet = (paragraph: string): string => paragraph.replace(/^[\uE000-\uF8FF]\s?/u, '• ');

interface Words {
  /** Words that stand with a hyphen inside a line: where such a word is broken at its hyphen, the hyphen stays. */
  readonly hyphenated: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

function collectWords(lines: readonly PdfLine[]): Words {
  const words = lines.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}-]/u));
  return {
    hyphenated: new Set(words.filter((word) => word.indexOf('-') > 0 && !word.endsWith('-'))),
    whole: new Set(words.filter((word) => word && !word.includes('-'))),
  };
}

/** What English writes a hyphen after: "self-made", "well-meant", "twenty-one". */
const takesHyphen =
  /^(?:self|well|ill|half|cross|quasi|so|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

function joinLines(before: string, after: string, words: Words): string {
  const start = before.trimEnd();
  const next = after.trimStart();
  if (start.endsWith('\u00AD')) return start.slice(0, -1) + next;
  if (!/[-\u2010]$/.test(start)) return `${start} ${next}`;
  const left = start.slice(-41, -1).split(/\P{L}/u).at(-1);
  if (!left) return `${start} ${next}`;
  const right = /^\p{L}{1,40}/u.exec(next)?.[0] ?? '';
  return (keepsHyphen(left.toLowerCase(), right, words) ? start : start.slice(0, -1)) + next;
}

/** Whether a word that is broken at a hyphen is written with it; the rest of the document tells best. */
function keepsHyphen(left: string, right: string, { hyphenated, whole }: Words): boolean {
  if (!/^\p{Ll}/u.test(right) || hyphenated.has(`${left}-${right}`.toLowerCase())) return true;
  return takesHyphen.test(left) && !whole.has(`${left}${right}`);
}
