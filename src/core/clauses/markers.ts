import { type Reading, readNumeral } from './numerals.ts';
import { type UnitWord, unitWords } from './unit-words.ts';

/** How the numeral of a list is set: `1.`, `1)`, `(1)`, a bare `1`, or decimal `1.2`. */
export type MarkerForm = 'dot' | 'bracket' | 'brackets' | 'bare' | 'decimal';

/** The number at the beginning of a provision. */
export interface Marker {
  /** The word before the number ("Article", "§"), or null for a bare number. */
  readonly word: UnitWord | null;
  /** As the document writes it, without brackets: `4 bis`, `14.3`, `a`, `IV`, `Four`. */
  readonly numeral: string;
  readonly readings: readonly Reading[];
  readonly form: MarkerForm;
  /** Letters are lower case, upper case, or the numeral is of digits: lists do not mix them. */
  readonly letters: 'lower' | 'upper' | 'none';
  /** Where the words after the marker begin. */
  readonly end: number;
  /** Something that is no letter stands between the number and what follows: `Article 4 – `, `4.`. */
  readonly separated: boolean;
  /** What follows begins with a small letter. */
  readonly lowercase: boolean;
}

const longest = 160;

const wordForm =
  /^[*_]{0,3}(?:the )?(\p{L}[\p{L}-]{1,13}(?=[.\s])|§{1,2})\.?[^\S\n]{0,4}(?:(?:no|nr)\.[^\S\n]{0,4})?(\d{1,4}(?:\.\d{1,3}){0,5}(?:[^\S\n]?(?:bis|ter|quater|quinquies|sexies)\b|-?[a-z]\b)?|\p{L}[\p{L}-]{0,14})(?![\p{L}\p{N}])/iu;
const decimalForm = /^[*_]{0,3}(\d{1,3}(?:\.\d{1,3}){1,5}[a-z]?)[.)]?(?=[\s*_]|$)/;
const bracketsForm = /^[*_]{0,3}\((\d{1,3}[a-z]?|[a-z]{1,7}|[A-Z]{1,7})\)(?=[\s*_“"]|$)/;
const bracketForm = /^[*_]{0,3}(\d{1,3}[a-z]?|[a-z]{1,7}|[A-Z]{1,7})\)(?=[\s*_]|$)/;
const dotForm = /^[*_]{0,3}(\d{1,3}[A-Za-z]?|[a-z]{1,7}|[A-Z]{1,7})(?:\.(?=[\s*_]|$)|\.-)/;
const bareForm = /^[*_]{0,3}(\d{1,3}[A-Z]?)(?=[^\S\n]{1,8}\p{Lu})/u;
const ordinalForm = /^[*_]{0,3}([A-Za-z]{3,11}(?:-[a-z]{3,5})?)(?::|\)|\.-|\s[–—])/;
const separator = /^[*_]{0,3}[^\S\n]{0,8}(?:[.:|)\]]|[-–—]{1,3}){0,3}[*_]{0,3}[^\S\n]{0,16}/;
const bracketed = /^\([^()\n]{1,80}\)[^\S\n]{0,8}(?:$|[\p{Lu}“"‘(*])/u;

/** The marker that `text` has at `start`, before `end`, or null. It reads numbers only; whether the place is right for one is decided elsewhere. */
export function readMarker(text: string, start: number, end: number): Marker | null {
  const line = text.slice(start, Math.min(end, start + longest));
  return readWordMarker(line, start) ?? readListMarker(line, start);
}

function readWordMarker(line: string, start: number): Marker | null {
  const match = wordForm.exec(line);
  const word = unitWords.get(match?.[1]?.toLowerCase() ?? '');
  const numeral = match?.[2];
  if (!match || !word || !numeral) return null;
  const decimal = /^\d+\.\d/.test(numeral);
  const readings = decimal ? [] : readNumeral(numeral);
  if (!decimal && readings.length === 0) return null;
  const marker = finish(line, start, match[0].length, {
    word,
    numeral,
    readings,
    form: decimal ? 'decimal' : 'bare',
  });
  if (marker.separated) return marker;
  const rest = line.slice(marker.end - start);
  const titled = rest.startsWith('(') ? bracketed.test(rest) : /^$|^[\p{Lu}\p{Lo}“"‘*[]/u.test(rest);
  return titled ? marker : null;
}

const listForms: readonly (readonly [RegExp, MarkerForm])[] = [
  [decimalForm, 'decimal'],
  [bracketsForm, 'brackets'],
  [bracketForm, 'bracket'],
  [dotForm, 'dot'],
  [ordinalForm, 'dot'],
  [bareForm, 'bare'],
];

/** The largest number of a list without a word before it: beyond it stand years and quantities. */
const longestList = 400;

function readListMarker(line: string, start: number): Marker | null {
  for (const [pattern, form] of listForms) {
    const match = pattern.exec(line);
    const numeral = match?.[1];
    if (!match || !numeral) continue;
    const readings =
      form === 'decimal' ? [] : readNumeral(numeral).filter(({ ordinal }) => ordinal <= longestList);
    if (pattern === ordinalForm && readings[0]?.kind !== 'word') continue;
    if (pattern !== ordinalForm && readings[0]?.kind === 'word') continue;
    if (form !== 'decimal' && readings.length === 0) continue;
    return finish(line, start, match[0].length, { word: null, numeral, readings, form });
  }
  return null;
}

type Number = Pick<Marker, 'word' | 'numeral' | 'readings' | 'form'>;

function finish(line: string, start: number, length: number, number: Number): Marker {
  const between = separator.exec(line.slice(length))?.[0] ?? '';
  const rest = line.slice(length + between.length);
  const { numeral } = number;
  return {
    ...number,
    letters: /^\d/.test(numeral) ? 'none' : numeral === numeral.toLowerCase() ? 'lower' : 'upper',
    end: start + length + between.length,
    separated: /[^\s*_]/.test(between) || /[.):]$/.test(line.slice(0, length)),
    lowercase: /^\p{Ll}/u.test(rest),
  };
}
