import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

export interface Sheet {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
}

const sheets = new Map<string, Sheet>();

/** The usual sizes, and one of a chart, which is as high as it has to be. */
const mostSheets = 5;

/**
 * A canvas of that size, with what was drawn on it last. The same one is used again and again: its pixels are outside the heap,
 * and the garbage collector, which does not see them, would leave hundreds of megabytes of canvases that are done with.
 */
export function takeSheet(width: number, height: number): Sheet {
  const name = `${width} × ${height}`;
  const known = sheets.get(name);
  sheets.delete(name);
  if (known) {
    sheets.set(name, known);
    return known;
  }
  const canvas = createCanvas(width, height);
  const sheet = { canvas, context: canvas.getContext('2d') };
  sheets.set(name, sheet);
  for (const oldest of [...sheets.keys()].slice(0, -mostSheets)) sheets.delete(oldest);
  return sheet;
}

/** Through a string: a buffer of the canvas is memory outside the heap again, of which hundreds of megabytes stay behind. */
export const toPng = (canvas: Canvas): Buffer =>
  Buffer.from(canvas.toDataURL('image/png').slice('data:image/png;base64,'.length), 'base64');
