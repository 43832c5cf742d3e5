import type { Line } from './lines.ts';

const pageNumber =
  /^(?:[-–—[]\s?)?(?:(?:page|p\.|seite)\s)?\d{1,4}(?:\s?(?:of|\/|von)\s?\d{1,4})?(?:\s?[-–—\]])?$/i;
const leaders = /(?:\.\.\.|\s\.\s\.|…|___|\t)\s?(?:\d{1,4}|[ivxl]{1,6})$/i;
const spacedPage = /\S\s{3,40}\d{1,4}$/;
const rule = /^(?:[-*_=~] ?){3,200}$/;
const contentsTitle =
  /^(?:table of contents|contents|index|arrangement of (?:articles|sections|clauses|regulations|rules)|inhalt(?:sverzeichnis)?|sommaire|índice)$/i;
const linkOnly = /^(?:\d{1,3}[.)]\s)?\[[^\]\n]{1,200}\]\(#[^)\n]{0,200}\)$/;

/** Which lines are no part of the agreement: page numbers, running heads, tables of contents, rules. */
export function findFurniture(text: string, lines: readonly Line[]): readonly boolean[] {
  const words = lines.map(({ content }) => text.slice(content.start, content.end));
  const furniture = words.map((line, index) => isFurnitureLine(line, lines[index]?.blank ?? true));
  markRunningHeads(words, furniture);
  markContents(words, furniture);
  return furniture;
}

function isFurnitureLine(line: string, blank: boolean): boolean {
  if (blank || line.length > 220) return false;
  return rule.test(line) || pageNumber.test(line) || leaders.test(line) || linkOnly.test(line);
}

/** Lines that come back at least three times with another number in them, or beside a page number. */
function markRunningHeads(words: readonly string[], furniture: boolean[]): void {
  const places = new Map<string, number[]>();
  words.forEach((line, index) => {
    if (line.length < 4 || line.length > 100 || furniture[index]) return;
    const key = line.replace(/\d+/g, '#').toLowerCase();
    const found = places.get(key);
    if (found) found.push(index);
    else places.set(key, [index]);
  });
  for (const [key, found] of places) {
    if (found.length < 3 || !/\p{L}{3}/u.test(key)) continue;
    const numbered = /(?:page|\||[-–—]|\s{2})\s?#(?:\sof\s#)?$|^#\s{2,}|^page\s#/.test(key);
    const beside = found.filter((index) => isBesidePage(words, index)).length;
    if ((numbered && new Set(found.map((index) => words[index])).size > 1) || beside * 2 > found.length)
      for (const index of found) furniture[index] = true;
  }
}

function isBesidePage(words: readonly string[], index: number): boolean {
  for (const step of [-1, 1]) {
    let at = index + step;
    for (let blanks = 0; blanks < 2 && words[at] === ''; blanks += 1) at += step;
    const line = words[at] ?? '';
    if (line.startsWith('\f') || (pageNumber.test(line) && line.length > 0)) return true;
  }
  return false;
}

const foldEntry = (line: string): string =>
  line
    .toLowerCase()
    .replace(/(?:\.\.|\s\.|…|__|\t|\s\s)\s?\d{1,4}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** After a line "Contents": everything up to the place where its first entry stands again. */
function markContents(words: readonly string[], furniture: boolean[]): void {
  const title = words.findIndex((line) => contentsTitle.test(line.replace(/[:.]$/, '')));
  if (title < 0) return;
  furniture[title] = true;
  const first = words.findIndex((line, index) => index > title && line !== '');
  const entry = foldEntry(words[first] ?? '');
  if (!entry) return;
  const again = words.findIndex((line, index) => index > first && foldEntry(line) === entry);
  const end = again > 0 ? again : findEndOfEntries(words, first);
  for (let index = first; index < end; index += 1) furniture[index] = true;
}

function findEndOfEntries(words: readonly string[], first: number): number {
  let index = first;
  while (index < words.length) {
    const line = words[index] ?? '';
    if (line !== '' && !leaders.test(line) && !spacedPage.test(line)) break;
    index += 1;
  }
  return index;
}
