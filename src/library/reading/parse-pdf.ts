import { getDocumentProxy } from 'unpdf';
import type { ReadText } from './parse-html.ts';
import type { PdfLine } from './pdf-line.ts';
import { toPdfParagraphs } from './pdf-paragraphs.ts';
import { readProperty } from './read-property.ts';

/** The largest document, in pages. */
export const mostPages = 1000;

/** The text of a PDF; null where its pages hold no text at all: it was scanned. @throws PasswordException where it is encrypted. */
export async function parsePdf(bytes: Uint8Array): Promise<ReadText | null> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(toLines(items));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  if (pages.every((lines) => lines.length === 0)) return null;
  const text = toPdfParagraphs(pages);
  const [first = ''] = text.split('\n\n', 1);
  const title = readEntry(info, 'Title') ?? first;
  return {
    text: first.trim() === title.trim() ? text.slice(first.length + 2) : text,
    about: { title, author: readEntry(info, 'Author') },
  };
}

const readEntry = (info: object, name: 'Title' | 'Author'): string | null =>
  readProperty(Object.entries(info).find(([key]) => key === name)?.[1]);

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Pieces of text in reading order, as pdf.js gives them, as lines. */
function toLines(items: readonly (TextItem | object)[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  const close = (): void => {
    if (open?.text.trim()) lines.push(open);
    open = null;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const [, , , scale = 0, left = 0, y = 0] = item.transform;
    const height = item.height || Math.abs(scale);
    // A raised number is part of its line.
    if (item.str && open && Math.abs(open.y - y) > Math.max(height, open.height) * 0.6) close();
    if (item.str) open = extend(open, { text: item.str, left, right: left + item.width, y, height });
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

const extend = (line: PdfLine | null, { text, right, ...rest }: PdfLine): PdfLine =>
  line
    ? {
        ...line,
        text: line.text + text,
        right: Math.max(line.right, right),
        height: Math.max(line.height, rest.height),
      }
    : { text, right, ...rest };
