import type { SKRSContext2D } from '@napi-rs/canvas';
import { assertNever } from '../core/text/assert-never.ts';
import { breakLines } from './break-lines.ts';
import type { ChartText } from './chart-text.ts';
import { findMissing, fontOf } from './fonts.ts';
import type { Look } from './looks.ts';
import { measureText, toMeasured } from './measure-text.ts';
import type { PictureOutcome } from './picture-task.ts';
import { takeSheet, toPng } from './sheets.ts';

const width = 1200;
const margin = 72;
const head = { size: 40, height: 150 };
const bars = { row: 62, name: 330, most: 560 };
const times = { date: 190, size: 25, small: 19, leading: 1.32, gap: 26, mostLines: 3 };

/** Draws a chart as high as it needs to be. */
export function drawChart(chart: ChartText, look: Look): PictureOutcome {
  const character = findMissing(JSON.stringify(chart));
  if (character !== null) return { kind: 'no-font', character };
  switch (chart.kind) {
    case 'voices':
      return { kind: 'png', png: drawVoices(chart, look) };
    case 'timeline':
      return { kind: 'png', png: drawTimeline(chart, look) };
    default:
      return assertNever(chart);
  }
}

function openSheet(title: string, height: number, look: Look) {
  const sheet = takeSheet(width, height);
  const { context } = sheet;
  context.direction = 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  write(context, title, margin, margin + 34, head.size, 600, look.ink);
  context.fillStyle = look.accent;
  context.fillRect(margin, margin + 56, 64, 4);
  return sheet;
}

function write(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  colour: string,
): void {
  context.font = fontOf(size, weight, text);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function drawVoices({ title, voices }: Extract<ChartText, { kind: 'voices' }>, look: Look): Buffer {
  const height = head.height + voices.length * bars.row + margin;
  const { canvas, context } = openSheet(title, height, look);
  const most = Math.max(1, ...voices.map(({ direct, indirect }) => direct + indirect));
  for (const [at, { name, direct, indirect, note }] of voices.entries()) {
    const y = head.height + at * bars.row;
    const unit = (bars.most - 200) / most;
    const from = margin + bars.name;
    write(context, fitLine(name, bars.name - 24, 26), margin, y + 34, 26, 600, look.ink);
    context.fillStyle = look.accent;
    context.fillRect(from, y + 10, direct * unit, 32);
    context.fillStyle = look.second;
    context.fillRect(from + direct * unit, y + 10, indirect * unit, 32);
    write(context, note, from + (direct + indirect) * unit + 14, y + 33, 20, 400, look.faint);
  }
  return toPng(canvas);
}

/** The text, or its beginning with a mark, in one line of that width. */
function fitLine(text: string, room: number, size: number): string {
  if (measureText(text, 600) * size <= room) return text;
  let shown = [...text];
  while (shown.length > 1 && measureText(`${shown.join('').trimEnd()}…`, 600) * size > room)
    shown = shown.slice(0, -1);
  return `${shown.join('').trimEnd()}…`;
}

function drawTimeline({ title, events }: Extract<ChartText, { kind: 'timeline' }>, look: Look): Buffer {
  const room = (width - 2 * margin - times.date) / times.size;
  const laid = events.map((event) => ({ ...event, lines: fitLines(event.text, room) }));
  const line = times.size * times.leading;
  const heights = laid.map(({ lines }) => lines.length * line + times.small * times.leading + times.gap);
  const height = head.height + heights.reduce((sum, each) => sum + each, 0) + margin;
  const { canvas, context } = openSheet(title, Math.ceil(height), look);
  let y = head.height;
  for (const [at, { date, lines, source }] of laid.entries()) {
    const x = margin + times.date;
    write(context, date, margin, y + times.size, times.size, 600, look.ink);
    context.fillStyle = look.line;
    context.fillRect(x - 30, y, 2, heights[at] ?? 0);
    context.fillStyle = look.accent;
    context.beginPath();
    context.arc(x - 29, y + times.size - 9, 7, 0, 2 * Math.PI);
    context.fill();
    for (const [row, text] of lines.entries())
      write(context, text, x, y + times.size + row * line, times.size, 400, look.ink);
    write(
      context,
      fitLine(source, room * times.size, times.small),
      x,
      y + times.size + lines.length * line - 4,
      times.small,
      400,
      look.faint,
    );
    y += heights[at] ?? 0;
  }
  return toPng(canvas);
}

function fitLines(text: string, room: number): readonly string[] {
  const lines = breakLines(toMeasured(text, 400), room) ?? [{ start: 0, end: Math.min(40, text.length) }];
  const shown = lines.slice(0, times.mostLines).map(({ start, end }) => text.slice(start, end));
  const last = shown.at(-1);
  return lines.length > times.mostLines && last !== undefined ? [...shown.slice(0, -1), `${last} …`] : shown;
}
