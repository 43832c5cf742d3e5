/** A line of a page as it stands; coordinates in points, `y` from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the letters. */
  readonly height: number;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Joins the lines of all pages into paragraphs with blank lines between. */
export function toPdfParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const lines = dropFurniture(pages).map((page) => [...page]);
  const words = collectHyphenated(lines.flat());
  const layout = measure(lines);
  const paragraphs: string[] = [];
  let last: PdfLine | null = null;
  for (const page of lines)
    for (const [index, line] of page.entries()) {
      const newPage = index === 0;
      const open: string | undefined = paragraphs.at(-1);
      if (last === null || open === undefined || beginsParagraph(last, line, newPage, layout))
        paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joinLines(open, line.text, words);
      last = line;
    }
  return paragraphs.map((paragraph) => paragraph.trim()).join('\n\n');
}

interface Layout {
  /** The usual distance from line to line. */
  readonly gap: number;
  readonly right: number;
}

function measure(pages: readonly (readonly PdfLine[])[]): Layout {
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, index) => {
      const gap = (page[index]?.y ?? 0) - line.y;
      return gap > 0 ? [gap] : [];
    }),
  );
  const rights = pages.flat().map(({ right }) => right);
  return { gap: median(gaps), right: rights.sort((a, b) => a - b)[Math.floor(rights.length * 0.9)] ?? 0 };
}

const endsSentence = /[.!?…:;]["'”’»)\]]{0,3}$/;

function beginsParagraph(last: PdfLine, line: PdfLine, newPage: boolean, { gap, right }: Layout): boolean {
  if (Math.abs(last.height - line.height) > 0.8) return true;
  const short = last.right < right - 4 * last.height;
  if (newPage || line.y > last.y) return endsSentence.test(last.text.trimEnd()) && short;
  if (last.y - line.y > Math.max(gap * 1.3, line.height * 1.4)) return true;
  const indented = line.left - last.left > line.height && line.left - last.left < 6 * line.height;
  return indented && endsSentence.test(last.text.trimEnd());
}

/** Words that stand with a hyphen inside a line: where such a word is broken at its hyphen, the hyphen stays. */
function collectHyphenated(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}-]/u));
  return new Set(words.filter((word) => word.indexOf('-') > 0 && !word.endsWith('-')));
}

function joinLines(before: string, after: string, hyphenated: ReadonlySet<string>): string {
  const start = before.trimEnd();
  const next = after.trimStart();
  if (start.endsWith('\u00AD')) return start.slice(0, -1) + next;
  if (!/[-\u2010]$/.test(start)) return `${start} ${next}`;
  const left = start.slice(-41, -1).split(/\P{L}/u).at(-1);
  if (!left) return `${start} ${next}`;
  const right = /^\p{L}{1,40}/u.exec(next)?.[0] ?? '';
  const keeps = !/^\p{Ll}/u.test(right) || hyphenated.has(`${left}-${right}`.toLowerCase());
  return (keeps ? start : start.slice(0, -1)) + next;
}

/** Without running heads, running feet and page numbers: what stands first or last on most pages, digits aside. */
function dropFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  const shape = ({ text }: PdfLine): string => text.trim().replace(/\d+/g, '#');
  for (const page of pages)
    for (const edge of new Set([page[0], page.at(-1)].flatMap((line) => (line ? [shape(line)] : []))))
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const repeated = (line: PdfLine): boolean =>
    /^[-–— ]{0,3}(?:page )?#(?: ?(?:of|\/) ?#)?[-–— ]{0,3}$/i.test(shape(line)) ||
    (pages.length > 2 && (counts.get(shape(line)) ?? 0) > pages.length / 2);
  return pages.map((page) =>
    page.filter((line, index) => !((index === 0 || index === page.length - 1) && repeated(line))),
  );
}
