import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { takeSheet } from './sheets.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The parts that the package divides the typeface into, by script. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const weights = [400, 600] as const;

const own = 'Verbatim Serif';

/** Own letters first, then installed fonts by script, then whatever the system has. */
const families = [
  own,
  'Noto Serif',
  'Noto Naskh Arabic',
  'Noto Serif Hebrew',
  'Noto Serif Devanagari',
  'DejaVu Serif',
].map((family) => `"${family}"`);

/** Han characters differ by language; a font for each. */
const hanFamilies: Readonly<Record<string, string>> = {
  ja: '"Noto Serif CJK JP", "Noto Sans CJK JP"',
  ko: '"Noto Serif CJK KR", "Noto Sans CJK KR"',
  zh: '"Noto Serif CJK SC", "Noto Sans CJK SC"',
};

/** Registers the typeface that comes with the program, so that a machine without fonts can draw these scripts, too. */
export function registerFonts(): void {
  for (const script of scripts)
    for (const weight of weights)
      GlobalFonts.registerFromPath(
        resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff2`),
        own,
      );
}

/** A font as a canvas takes it; `text` decides for which language Han characters are drawn. */
export function fontOf(size: number, weight: 400 | 600, text: string): string {
  const han = hanFamilies[guessHan(text)] ?? '';
  return `${weight} ${size}px ${[...families, han, 'serif'].join(', ')}`;
}

function guessHan(text: string): string {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return 'ja';
  return /\p{sc=Hangul}/u.test(text) ? 'ko' : 'zh';
}

/** Side of the square that a character is drawn on to see whether a font has it, in pixels. */
const side = 40;

const drawn = new Map<string, boolean>();

/** The first character that no font has, or null. */
export function findMissing(text: string): string | null {
  const strange = new Set(
    text.match(/[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\p{Z}\p{Cc}\p{Cf}!-~]/gu) ?? [],
  );
  for (const character of strange) {
    const known = drawn.get(character) ?? hasGlyph(character);
    drawn.set(character, known);
    if (!known) return character;
  }
  return null;
}

/** What no font has is drawn like a character that will never be assigned. */
const hasGlyph = (character: string): boolean =>
  !drawCharacter(character).equals(drawCharacter('\u{10ffff}'));

function drawCharacter(character: string): Buffer {
  const { canvas, context } = takeSheet(side, side);
  context.clearRect(0, 0, side, side);
  context.font = fontOf(side / 2, 400, character);
  context.fillText(character, side / 4, (side * 3) / 4);
  return Buffer.from(canvas.data());
}
