import { readNumeral } from './numerals.ts';
import type { Provision } from './provision.ts';
import { type UnitWord, unitWords } from './unit-words.ts';

/** One number of a label, with the word before it if there is one: `Article 4(2)` has two. */
export interface LabelStep {
  readonly word: UnitWord | null;
  readonly numeral: string;
  /** It follows a full stop: `4.2`, not `4(2)`. */
  readonly dotted: boolean;
}

/** A label within a question, and where it stands there. */
export interface FoundLabel {
  readonly steps: readonly LabelStep[];
  readonly start: number;
  readonly end: number;
}

const beginning = /§{1,2}|\p{L}{2,14}|\d{1,3}\.\d{1,3}/gu;

const paragraphWords = new Set([
  'paragraph',
  'para',
  'point',
  'item',
  'subsection',
  'sub-paragraph',
  'letter',
  'number',
]);

/**
 * The steps of a label as people write it: `art. 4 (2) b`, `section 2.1(b)`, `Part II, Article 4 bis`, `14.3`. Null where the
 * text is no label.
 */
export function parseLabel(text: string): readonly LabelStep[] | null {
  const steps: LabelStep[] = [];
  let rest = text.trim().slice(0, 120);
  while (rest) {
    const read = readStep(rest, steps.length > 0);
    if (!read) return null;
    steps.push(...read.steps);
    rest = rest.slice(read.length).replace(/^[\s,.;:()]{1,20}/, '');
  }
  return steps.length > 0 ? steps : null;
}

const wordStep =
  /^(\p{L}[\p{L}-]{1,13}(?=[.\s])|§{1,2})\.?[^\S\n]{0,3}(?:(?:no|nr)\.[^\S\n]{0,3})?\(?(\d{1,4}(?:\.\d{1,3}){0,5}(?:[^\S\n]?(?:bis|ter|quater|quinquies|sexies)\b|-?[a-z]\b)?|\p{L}[\p{L}-]{0,14})\)?(?![\p{L}\p{N}])/iu;
const numberStep =
  /^\(?(\d{1,4}(?:\.\d{1,3}){0,5}(?:[^\S\n](?:bis|ter|quater|quinquies|sexies)\b|-?[a-z]\b)?|[a-z]{1,2}|[ivxlcdm]{1,7}|[A-Z])\)?(?![\p{L}\p{N}])/iu;

interface ReadStep {
  readonly steps: readonly LabelStep[];
  readonly length: number;
}

/** One step at the beginning of `text`; `inner` where another one stands before it. */
function readStep(text: string, inner: boolean): ReadStep | null {
  const worded = wordStep.exec(text);
  const key = worded?.[1]?.toLowerCase() ?? '';
  const word = unitWords.get(key) ?? null;
  const numeral = worded?.[2];
  if (worded && numeral && (word || (inner && paragraphWords.has(key))) && isNumeral(numeral))
    return {
      steps: toSteps(inner && paragraphWords.has(key) ? null : word, numeral),
      length: worded[0].length,
    };
  const bare = numberStep.exec(text);
  if (!bare?.[1] || !isNumeral(bare[1]) || (!inner && !/^\(?\d/.test(bare[0]))) return null;
  return { steps: toSteps(null, bare[1]), length: bare[0].length };
}

const isNumeral = (text: string): boolean => /^\d+\.\d/.test(text) || readNumeral(text).length > 0;

/** A decimal number is one step for each of its numbers. */
const toSteps = (word: UnitWord | null, numeral: string): readonly LabelStep[] =>
  (/^\d+\.\d/.test(numeral) ? numeral.split('.') : [numeral]).map((part, index) => ({
    word: index === 0 ? word : null,
    numeral: part.toLowerCase().replace(/\s+/g, ''),
    dotted: index > 0,
  }));

/** The first label within a text ("what does article 4(2) say?"), or null. A bare number counts where it is decimal, in brackets, or stands alone. */
export function findLabel(text: string): FoundLabel | null {
  const alone = parseLabel(text);
  if (alone) return { steps: alone, start: 0, end: text.length };
  for (const match of text.slice(0, 400).matchAll(beginning)) {
    if (!unitWords.has(match[0].toLowerCase()) && !/^\d/.test(match[0])) continue;
    const found = readLongest(text, match.index);
    if (found) return found;
  }
  return null;
}

/** The longest label that begins at `start`. */
function readLongest(text: string, start: number): FoundLabel | null {
  const steps: LabelStep[] = [];
  let end = start;
  for (;;) {
    const gap =
      steps.length > 0
        ? (/^(?:,\s|\s(?=[(§\d])|(?=[(.])|,?\s(?=para|point|item|sub))/i.exec(
            text.slice(end, end + 24),
          )?.[0] ?? null)
        : '';
    const read =
      gap === null ? null : readStep(text.slice(end + gap.length, end + gap.length + 60), steps.length > 0);
    if (gap === null || !read) break;
    steps.push(...read.steps);
    end += gap.length + read.length;
  }
  return steps.length > 0 ? { steps, start, end } : null;
}

/** 1 where the steps are the same, lower where the word differs, 0 where the numbers do. */
function compareStep(asked: LabelStep, own: LabelStep): number {
  if (asked.numeral !== own.numeral) {
    const values = readNumeral(asked.numeral).filter(({ kind }) => kind !== 'letter');
    const others = readNumeral(own.numeral).filter(({ kind }) => kind !== 'letter');
    if (!values.some(({ ordinal }) => others.some((other) => other.ordinal === ordinal))) return 0;
  }
  if (asked.dotted !== own.dotted) return 0.7;
  if (asked.word?.name === own.word?.name) return 1;
  return asked.word && own.word ? 0.4 : 0.7;
}

/** How well the steps asked for fit the end of a label: 0–1, 0 for not at all. A label may name more groups than are asked for. */
function compareLabel(asked: readonly LabelStep[], own: readonly LabelStep[]): number {
  const offset = own.length - asked.length;
  if (offset < 0) return 0;
  // What is left out may be groups and articles around it, never the article of an item.
  if (
    offset > 0 &&
    !own[offset]?.word &&
    !/^(?:part|title|book|chapter)$/i.test(own[offset - 1]?.word?.name ?? '')
  )
    return 0;
  let fit = 1;
  for (const [index, each] of asked.entries()) {
    const other = own[offset + index];
    fit *= other ? compareStep(each, other) : 0;
  }
  return offset > 0 ? fit * 0.95 : fit;
}

/** The provisions that a label means, the best fit first; more than one where the numbering restarts. */
export function resolveLabel(
  provisions: readonly Provision[],
  asked: readonly LabelStep[],
): readonly { readonly index: number; readonly fit: number }[] {
  const found: { index: number; fit: number }[] = [];
  for (const [index, { label }] of provisions.entries()) {
    const own = label === null ? null : parseLabel(label);
    const fit = own ? compareLabel(asked, own) : 0;
    if (fit > 0) found.push({ index, fit });
  }
  return found.sort((a, b) => b.fit - a.fit || a.index - b.index);
}
