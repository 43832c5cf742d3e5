import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Span } from '../core/text/span.ts';
import { balanceLines, breakLines } from './break-lines.ts';
import type { CardText } from './card-text.ts';
import { findMissing, fontOf } from './fonts.ts';
import type { Look } from './looks.ts';
import { toMeasured } from './measure-text.ts';
import type { PictureOutcome } from './picture-task.ts';
import { takeSheet, toPng } from './sheets.ts';

const width = 1200;
const margin = 96;
const room = width - 2 * margin;
/** The first page that holds the words is taken: 16 : 9, as previews show it whole, then a square. */
const pages = [
  { height: 675, sizes: [76, 68, 60, 54, 48, 44, 40] },
  { height: 1200, sizes: [48, 44, 40, 36, 32, 29] },
] as const;
const leading = 1.32;
/** Between the quotation and what stands below it. */
const gap = 48;
const small = { speaker: 34, role: 25, source: 22 } as const;

/** Draws a quotation with its speaker and source. */
export function drawCard(card: CardText, look: Look): PictureOutcome {
  const character = findMissing([card.quotation, card.speaker, card.role, card.title, card.source].join(' '));
  if (character !== null) return { kind: 'no-font', character };
  const quotation = toMeasured(card.quotation, 400);
  const foot = layFoot(card, look);
  const footHeight = foot.reduce((sum, { size }) => sum + size * leading, 0);
  for (const { height, sizes } of pages)
    for (const size of sizes) {
      const lines = balanceLines(quotation, room / size);
      if (!lines || lines.length * size * leading > height - 2 * margin - footHeight - gap) continue;
      return { kind: 'png', png: paint({ card, look, height, size, lines, foot, footHeight }) };
    }
  return { kind: 'too-long' };
}

interface FootLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** Most lines of the role and of the source. */
const mostLines = 2;

function layFoot({ speaker, role, title, source }: CardText, look: Look): readonly FootLine[] {
  const lay = (text: string, size: number, weight: 400 | 600, colour: string): readonly FootLine[] =>
    fitLines(text, size, weight).map((line) => ({ text: line, size, weight, colour }));
  return [
    ...lay(speaker, small.speaker, 600, look.ink),
    ...(role ? lay(role, small.role, 400, look.ink) : []),
    ...lay(title, small.source, 400, look.faint),
    ...lay(source, small.source, 400, look.faint),
  ];
}

/** As many lines as there may be; what is left out is marked. */
function fitLines(text: string, size: number, weight: 400 | 600): readonly string[] {
  const lines = breakLines(toMeasured(text, weight), room / size) ?? [
    { start: 0, end: Math.min(60, text.length) },
  ];
  return lines.slice(0, mostLines).map(({ start, end }, at) => {
    const cut = at === mostLines - 1 ? lines.length > mostLines : end < text.length && lines.length === 1;
    return text.slice(start, end) + (cut ? ' …' : '');
  });
}

interface Painting {
  readonly card: CardText;
  readonly look: Look;
  readonly height: number;
  readonly size: number;
  readonly lines: readonly Span[];
  readonly foot: readonly FootLine[];
  readonly footHeight: number;
}

function paint(painting: Painting): Buffer {
  const { card, look, height, lines, size, foot, footHeight } = painting;
  const { canvas, context } = takeSheet(width, height);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';
  const rightToLeft = readsFromRight(card.quotation);
  const block = lines.length * size * leading;
  const space = height - 2 * margin - footHeight - gap;
  let y = margin + (space - block) / 2 + size;
  for (const line of lines) {
    paintLine(context, painting, line, y, rightToLeft);
    y += size * leading;
  }
  let footY = height - margin - footHeight;
  context.fillStyle = look.accent;
  context.fillRect(rightToLeft ? width - margin - 64 : margin, footY - 24, 64, 4);
  for (const line of foot) {
    context.font = fontOf(line.size, line.weight, line.text);
    context.fillStyle = line.colour;
    footY += line.size * leading;
    paintText(context, line.text, footY - line.size * 0.12, readsFromRight(line.text) || rightToLeft);
  }
  return toPng(canvas);
}

/** Whether a text begins in a script that is read from the right. */
const readsFromRight = (text: string): boolean =>
  /^[^\p{L}]*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(text);

function paintText(context: SKRSContext2D, text: string, y: number, fromRight: boolean): void {
  context.direction = readsFromRight(text) ? 'rtl' : 'ltr';
  context.textAlign = fromRight ? 'right' : 'left';
  context.fillText(text, fromRight ? width - margin : margin, y);
}

const openingMark = /^[“„«‘"'「『《（(]/;

/** One line; a quotation mark at its beginning hangs in the margin, so that the words stand in one edge. */
function paintLine(
  context: SKRSContext2D,
  { card, look, size }: Painting,
  line: Span,
  y: number,
  fromRight: boolean,
): void {
  const text = card.quotation.slice(line.start, line.end);
  context.font = fontOf(size, 400, card.quotation);
  const [mark = ''] = openingMark.exec(text) ?? [];
  const hang = context.measureText(mark).width;
  context.fillStyle = look.ink;
  if (fromRight) {
    context.direction = 'rtl';
    context.textAlign = 'right';
    context.fillText(text, width - margin + hang, y);
    return;
  }
  context.direction = 'ltr';
  context.textAlign = 'left';
  let x = margin - hang;
  for (const { start, end, isSaid } of splitSaid(card.said, line)) {
    const run = card.quotation.slice(start, end);
    context.fillStyle = isSaid || card.said.length === 0 ? look.ink : look.faint;
    context.fillText(run, x, y);
    x += context.measureText(run).width;
  }
}

/** A line in runs of quoted words and of the article's own. */
function splitSaid(
  said: readonly Span[],
  { start, end }: Span,
): readonly { readonly start: number; readonly end: number; readonly isSaid: boolean }[] {
  const runs: { start: number; end: number; isSaid: boolean }[] = [];
  let at = start;
  for (const part of said) {
    const from = Math.max(part.start, at);
    const to = Math.min(part.end, end);
    if (from >= to) continue;
    if (from > at) runs.push({ start: at, end: from, isSaid: false });
    runs.push({ start: from, end: to, isSaid: true });
    at = to;
  }
  if (at < end) runs.push({ start: at, end, isSaid: false });
  return runs;
}
