import {
  addMonths,
  type DayNumber,
  findDay,
  formatDay,
  monthOf,
  parseDay,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { counts, months, weekdays } from './date-words.ts';
import type { Document } from './document.ts';
import { overlaps, type Span } from './span.ts';

/** Words that name a date. Plain data: it is stored in snapshots. */
export interface DatedSpan extends Span {
  /** ISO 8601 with the precision that the text has: `2024`, `2024-06` or `2024-06-19`. */
  readonly date: string;
}

/** What a date without a year, or a weekday, is counted from. */
interface Setting {
  /** When the article was published. */
  readonly now: DayNumber | null;
  /** The sentence speaks of what is to come. */
  readonly ahead: boolean;
  /** It speaks of what has been. */
  readonly over: boolean;
}

interface Rule {
  /** What a sentence must have for the rule to be tried: looking for this is cheaper than for the whole pattern. */
  readonly needs: Need;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, setting: Setting) => string | null;
}

const future =
  /\b(?:will|won['’]t|shall|plans?|planned|scheduled|set to|due|expected|upcoming|ahead of|going to|next)\b/i;

const past = /\b(?:was|were|had|did|took|held|began|previous|earlier|\p{Ll}{2,15}ed)\b/u;

/**
 * The dates that the sentences of an article name, in order. Weekdays, "last month" and dates without a year are
 * counted from the day on which it was published, and left out where that is not known.
 */
export function findDates({ article, text, sentences }: Document): readonly DatedSpan[] {
  const now = article.published === null ? null : parseDay(article.published);
  return sentences.flatMap((sentence) =>
    findInSentence(text.slice(sentence.start, sentence.end), sentence, now),
  );
}

/** Signs of a date. */
type Need = 'digit' | 'month' | 'day' | 'span' | 'ago';

const signs: Readonly<Record<Need, RegExp>> = {
  digit: /\d/,
  // The first three letters of the names in `months`, and other words' as well.
  month:
    /J[aäuAÄU][nilNIL]|F[eéEÉ][bvBV]|M[aäeAÄE][rigyaRIGYA]|A[pvbuogPVBUOG][rgûoRGÛO]|G[ieIE][unUN]|L[uU][gG]|S[eE][ptPT]|O[cktuCKTU][tT]|N[oO][vV]|D[eéiEÉI][czCZ]|E[nN][eE]/,
  day: /day|tonight|tomorrow/i,
  span: /week|month|year/i,
  ago: /ago/i,
};

const none: readonly DatedSpan[] = [];

function findInSentence(words: string, { start: base }: Span, now: DayNumber | null): readonly DatedSpan[] {
  const able = rules.filter(({ needs }) => signs[needs].test(words));
  if (able.length === 0) return none;
  const setting = { now, ahead: future.test(words), over: past.test(words) };
  const found: DatedSpan[] = [];
  for (const rule of able)
    for (const match of words.matchAll(rule.pattern)) {
      const start = base + match.index;
      const span = { start, end: start + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const date = rule.read(match, setting);
      if (date !== null) found.push({ ...span, date });
    }
  return found.sort((a, b) => a.start - b.start);
}

const monthNamed = (word = ''): number | null =>
  /^\p{Lu}/u.test(word) || !englishWords.has(word) ? (months.get(word.toLowerCase()) ?? null) : null;
/** Months that are other words without their capital. */
const englishWords = new Set(['may', 'march', 'mar', 'sep', 'mars', 'august']);

function toDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null || year < 1000) return null;
  const found = findDay(year, month, day ?? 1);
  return found === null ? null : formatDay(found, day === null ? 'month' : 'day');
}

/** Further back than this, in days, a date without a year is the one to come. */
const longestBack = 270;

/** The year of a month and perhaps a day of which the text gives none. */
function guessYear(month: number | null, day: number | null, { now, ahead, over }: Setting): string | null {
  if (month === null || now === null) return null;
  const precision = day === null ? 'month' : 'day';
  const at = (year: number): DayNumber | null => findDay(year, month, day ?? 1);
  const own = at(yearOf(now));
  if (own === null) return null;
  const passed = own <= now || (day === null && month === monthOf(now));
  const before = passed ? own : at(yearOf(now) - 1);
  const after = passed && !(day === null && month === monthOf(now)) ? at(yearOf(now) + 1) : own;
  const far = before !== null && now - before > longestBack && !over;
  const chosen = before === null || far || (ahead && after !== null) ? after : before;
  return chosen === null ? null : formatDay(chosen, precision);
}

function readWeekday(
  lead: string | undefined,
  name: string | undefined,
  { now, ahead }: Setting,
): string | null {
  const wanted = weekdays.get(name?.toLowerCase() ?? '');
  if (wanted === undefined || now === null) return null;
  const back = (weekdayOf(now) - (wanted - 1) + 7) % 7;
  const which = lead?.toLowerCase();
  if (which === 'next' || (ahead && which !== 'last')) return formatDay(now + ((7 - back) % 7 || 7), 'day');
  return formatDay(now - (which === 'last' && back === 0 ? 7 : back), 'day');
}

/** How far "last", "this" and "next" lead. */
const steps: Record<string, number> = { last: -1, this: 0, next: 1 };

/** What a span of time before or after the publication leads to; a week is known to the month only. */
function addTime(unit: string, count: number, { now }: Setting): string | null {
  if (now === null) return null;
  switch (unit.toLowerCase()) {
    case 'day':
      return formatDay(now + count, 'day');
    case 'week':
    case 'weekend':
      return formatDay(now + count * 7, 'month');
    case 'month':
      return formatDay(addMonths(now, count), 'month');
    case 'year':
      return formatDay(addMonths(now, count * 12), 'year');
    case 'decade':
      return formatDay(addMonths(now, count * 120), 'year');
    default:
      return null;
  }
}

const dayWords: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** The first rule that reads some words keeps them. */
const rules: readonly Rule[] = [
  {
    needs: 'digit',
    pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([, year, month, day]) => toDate(Number(year), Number(month), Number(day)),
  },
  {
    needs: 'digit',
    // "June 19, 2024", "Wednesday, June 19", "Sept. 3".
    pattern:
      /(?:\b\p{Lu}\p{L}{2,9}day,?\s)?\b(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(\d{4})\b)?/gu,
    read: ([, month, day, year], setting) =>
      year
        ? toDate(Number(year), monthNamed(month), Number(day))
        : guessYear(monthNamed(month), Number(day), setting),
  },
  {
    needs: 'digit',
    // "19 June 2024", "the 19th of June", "19. Juni 2024", "19 de junio de 2024".
    pattern:
      /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?(\p{L}{3,10})\b\.?(?:,?\s(?:de\s|del\s)?(\d{4})\b)?/gu,
    read: ([, day, month, year], setting) =>
      year
        ? toDate(Number(year), monthNamed(month), Number(day))
        : guessYear(monthNamed(month), Number(day), setting),
  },
  {
    needs: 'digit',
    // "June 2024", "September of 2001".
    pattern: /\b(\p{L}{3,10})\.?,?\s(?:of\s|de\s|del\s)?(\d{4})\b/gu,
    read: ([, month, year]) => toDate(Number(year), monthNamed(month), null),
  },
  {
    needs: 'month',
    // "in September", "last May"; without such a word in front, "May" and "March" are too often something else.
    pattern:
      /\b(?:in|since|until|by|last|next|this|during|early|late|mid|from|through)[\s-](?:early\s|late\s|mid-)?(\p{Lu}\p{L}{2,9})\b/gu,
    read: ([words, month], setting) =>
      guessYear(monthNamed(month), null, { ...setting, ahead: setting.ahead && !/^last/i.test(words) }),
  },
  {
    needs: 'day',
    pattern: /\b(?:(last|next|this)\s)?(\p{Lu}\p{L}{2,9})\b/gu,
    read: ([words, lead, name], setting) => (/day$/.test(words) ? readWeekday(lead, name, setting) : null),
  },
  {
    needs: 'digit',
    // "in 1961", "since 2000", "the spring of 1989", "(1961)"; not "2000 soldiers".
    pattern:
      /(?:\b(?:in|since|of|from|until|till|by|before|after|during|early|late|mid|around|year|spring|summer|autumn|fall|winter|the|a|its|their|his|her|to)[\s-]|\(|\d[–-])(1[5-9]\d\d|20\d\d)\b(?![,.]\d|%|\s(?!(?:was|is|has|as|its|his|this)\b)\p{Ll}{2,20}s\b)/giu,
    read: ([, year]) => year ?? null,
  },
  {
    needs: 'day',
    pattern: /\b(today|tonight|yesterday|tomorrow)\b(?!['’])/gi,
    read: ([, word], setting) => addTime('day', dayWords[word?.toLowerCase() ?? ''] ?? 0, setting),
  },
  {
    needs: 'span',
    pattern: /\b(?:earlier\s)?(last|this|next)\s(week|weekend|month|year)\b/gi,
    read: ([, step, unit], setting) => addTime(unit ?? '', steps[step?.toLowerCase() ?? ''] ?? 0, setting),
  },
  {
    needs: 'ago',
    pattern: /\b(\p{L}{1,6}|\d{1,3})\s(day|week|month|year|decade)s?\sago\b/giu,
    read: ([, count, unit], setting) => {
      const number = counts.get(count?.toLowerCase() ?? '') ?? Number(count);
      return Number.isInteger(number) && number > 0 ? addTime(unit ?? '', -number, setting) : null;
    },
  },
];
