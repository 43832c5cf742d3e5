import type { PdfLine } from './pdf-line.ts';

/** How many lines at the top and at the bottom of a page may be furniture. */
const edge = 3;

/** What browsers print around a page: day, time and title above, address and page number below. */
const printMarks =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}, \d{1,2}:\d{2}(?: ?[AP]M)?(?: |$)|^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/;
const pageNumber = /^[-–— ]{0,3}(?:page )?#(?: ?(?:of|\/) ?#)?[-–— ]{0,3}$/i;

/** Without running heads, running feet and page numbers. */
export function dropFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const place of new Set(edgesOf(page).map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  const isFurniture = (line: PdfLine): boolean =>
    pageNumber.test(shapeOf(line)) ||
    printMarks.test(plain(line)) ||
    // At the same height, on two pages and on most of them.
    (counts.get(placeOf(line)) ?? 0) > Math.max(1, (pages.length - 1) / 2);
  return pages.map((page) => {
    const dropped = new Set(edgesOf(page).filter(isFurniture));
    return page.filter((line) => !dropped.has(line));
  });
}

/** The lines at the top and at the bottom, in whatever order the page draws them. */
function edgesOf(page: readonly PdfLine[]): readonly PdfLine[] {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, edge), ...heights.slice(-edge)]);
  return page.filter(({ y }) => outer.has(Math.round(y)));
}

/** Ligatures are taken apart here alone, so that "ﬁle://" is known. */
const plain = ({ text }: PdfLine): string => text.normalize('NFKC').trim();
const shapeOf = (line: PdfLine): string => plain(line).replace(/\d+/g, '#');
const placeOf = (line: PdfLine): string => `${Math.round(line.y)} ${shapeOf(line)}`;
