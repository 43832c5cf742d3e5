import { assertNever } from '../text/assert-never.ts';
import type { AskedKind } from './asked-kind.ts';
import { flags } from './word-flags.ts';

/** A word of a sentence. */
export interface ReadWord {
  /** Number of the word in its segment. */
  readonly number: number;
  /** What it may be part of an answer as (word-flags.ts). */
  readonly flags: number;
  /** Index of the query's term that it matches, -1 where it matches none. */
  readonly term: number;
  readonly common: boolean;
  /** It begins with a capital letter inside its sentence. */
  readonly name: boolean;
}

/** Nobody asks how old a thing is that is older, but by its year. */
const highestAge = 120;

const number = flags.digits | flags.numeral;

/** Whether a sentence holds what a question of a kind wants, in words that the question does not have itself. True where any words may be it. */
export const holdsKind = (kind: AskedKind, words: readonly ReadWord[], texts: readonly string[]): boolean =>
  words.some((word, at) => word.term < 0 && answers(kind, words, at, texts));

function answers(kind: AskedKind, words: readonly ReadWord[], at: number, texts: readonly string[]): boolean {
  const own = words[at];
  if (!own) return false;
  const is = (flag: number): boolean => (own.flags & flag) !== 0;
  const follows = (flag: number, steps = 1): boolean => ((words[at + steps]?.flags ?? 0) & flag) !== 0;
  switch (kind) {
    case 'count':
      return is(number) && !(is(flags.year) && follows(flags.beforeYear, -1) && !follows(flags.unitOfTime));
    case 'money':
      return is(number | flags.money);
    case 'percentage':
      return is(flags.percent) || (is(number) && follows(flags.outOf));
    case 'size':
      return is(number);
    case 'age':
      return (
        (is(number) && (follows(flags.afterAge) || follows(flags.beforeAge, -1))) ||
        (is(flags.digits) && Number(texts[own.number]) < highestAge)
      );
    case 'year':
      return is(flags.year);
    case 'day':
      return is(flags.date);
    case 'time':
      return (
        is(flags.year | flags.date | flags.time | flags.unitOfTime) || (is(number) && follows(flags.clock))
      );
    case 'duration':
      return is(flags.onward) || (is(number) && (measures(words[at + 1]) || measures(words[at + 2])));
    case 'frequency':
      return is(flags.frequency);
    case 'reason':
    case 'other':
      return true;
    default:
      return assertNever(kind);
  }
}

const measures = (word: ReadWord | undefined): boolean =>
  ((word?.flags ?? 0) & (flags.unitOfTime | flags.unitOfLength)) !== 0;
