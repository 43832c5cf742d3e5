/** One way to read a numeral: `(i)` is the letter nine or the Roman one. */
export interface Reading {
  readonly kind: 'arabic' | 'roman' | 'letter' | 'word';
  /** 1 for 1, I, a and First; a suffix adds hundredths (4 bis → 4.02, 12A → 12.01). */
  readonly ordinal: number;
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
    .concat('seventeen eighteen nineteen twenty')
    .split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth '
    .concat('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth')
    .split(' ');
const tens = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
] as const;

/** Number words from one to fifty-nine, and ordinals from first to twentieth. */
const words = new Map<string, number>([
  ...ones.map((word, index) => [word, index + 1] as const),
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ...tens,
  ...tens.flatMap(([ten, value]) =>
    ones.slice(0, 9).map((one, i) => [`${ten}-${one}`, value + i + 1] as const),
  ),
]);

/** Latin adverbs after the number of an article that was put between two others. */
const latin = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const romanForm = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The value of a well-formed Roman numeral in lower case, or null. */
export function parseRoman(text: string): number | null {
  if (!text || text.length > 15 || !romanForm.test(text)) return null;
  const values = [...text].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const arabic = /^(\d{1,4})[- ]?([a-z]{0,9})$/;

function parseArabic(text: string): number | null {
  const match = arabic.exec(text);
  if (!match?.[1]) return null;
  const suffix = match[2] ?? '';
  const whole = Number(match[1]);
  if (!suffix) return whole;
  if (suffix.length === 1) return whole + (suffix.charCodeAt(0) - 96) / 100;
  const place = latin.indexOf(suffix);
  return place < 0 ? null : whole + (place + 2) / 100;
}

/** a → 1, z → 26, aa → 27, bb → 28: the doubled letters of long lists. */
function parseLetter(text: string): number | null {
  if (!/^(?:[a-z]|([a-z])\1)$/.test(text)) return null;
  return text.charCodeAt(0) - 96 + (text.length - 1) * 26;
}

/** Every way to read one numeral, the most usual first. A string that is no numeral has none. */
export function readNumeral(numeral: string): readonly Reading[] {
  const text = numeral.toLowerCase().trim();
  const readings: Reading[] = [];
  const add = (kind: Reading['kind'], ordinal: number | null | undefined): void => {
    if (ordinal) readings.push({ kind, ordinal });
  };
  add('arabic', parseArabic(text));
  add('word', words.get(text));
  add('letter', parseLetter(text));
  add('roman', parseRoman(text));
  return readings;
}

/** The pattern of a number word, for expressions that find numerals. */
export const numberWords: readonly string[] = [...words.keys()].sort((a, b) => b.length - a.length);
