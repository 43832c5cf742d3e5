/** Days of the Gregorian calendar, counted from 1 January 1970. */
export type DayNumber = number;

const perDay = 86_400_000;

/** The day with this date, or null where the calendar has none. Months are 1–12. */
export function findDay(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / perDay : null;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseDay(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? findDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

const lengths: Record<Precision, number> = { year: 4, month: 7, day: 10 };

/** ISO 8601, cut to what is known: `2024`, `2024-06` or `2024-06-19`. */
export const formatDay = (day: DayNumber, precision: Precision): string =>
  new Date(day * perDay).toISOString().slice(0, lengths[precision]);

/** 0 is Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export const monthOf = (day: DayNumber): number => new Date(day * perDay).getUTCMonth() + 1;
export const yearOf = (day: DayNumber): number => new Date(day * perDay).getUTCFullYear();

/** The first day of the month that lies `months` after (before, where negative) that of `day`. */
export const addMonths = (day: DayNumber, months: number): DayNumber =>
  Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1) / perDay;
