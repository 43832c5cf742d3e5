import LineBreaker from 'linebreak';
import type { Span } from '../core/text/span.ts';

/** A text cut where a line may end, after the Unicode line breaking algorithm (UAX #14). */
export interface Breakable {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece extends Span {
  /** Width at a font size of one pixel, without the white space at its end, and with it. */
  readonly bare: number;
  readonly full: number;
  /** A new line has to begin behind it. */
  readonly last: boolean;
}

/** `measure` gives the width of a text at a font size of one pixel. */
export function toBreakable(text: string, measure: (text: string) => number): Breakable {
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = text.slice(start, next.position);
    const bare = piece.trimEnd();
    const width = measure(bare);
    const space = (piece.length - bare.length) * measure(' ');
    pieces.push({
      start,
      end: start + bare.length,
      bare: width,
      full: width + space,
      last: Boolean(next.required),
    });
    start = next.position;
  }
  return { text, pieces };
}

/** Lines that are no wider than `width`, at a font size of one pixel; null where one piece alone is wider. */
export function breakLines({ pieces }: Breakable, width: number): readonly Span[] | null {
  const lines: Span[] = [];
  let line: Piece[] = [];
  let used = 0;
  const end = (): void => {
    const held = line.filter(({ start, end }) => end > start);
    const [first, last] = [held[0], held.at(-1)];
    if (first && last) lines.push({ start: first.start, end: last.end });
    [line, used] = [[], 0];
  };
  for (const piece of pieces) {
    if (piece.bare > width) return null;
    if (used + piece.bare > width) end();
    line.push(piece);
    used += piece.full;
    if (piece.last) end();
  }
  end();
  return lines;
}

/** As few lines as `breakLines` needs, and as even as they can be: the narrowest width that needs no more of them. */
export function balanceLines(text: Breakable, width: number): readonly Span[] | null {
  const widest = breakLines(text, width);
  if (!widest || widest.length < 2) return widest;
  let balanced = widest;
  let narrow = width / 2;
  let wide = width;
  for (let step = 0; step < 10; step += 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(text, middle);
    if (lines && lines.length <= widest.length) [balanced, wide] = [lines, middle];
    else narrow = middle;
  }
  return balanced;
}
