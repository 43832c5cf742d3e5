import { readNumeral } from './numerals.ts';

const daysOf: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30, year: 360 };
const duration =
  /\b(\d{1,4}|[a-z]{3,9}(?:-[a-z]{3,5})?)[\s-](days?|weeks?|months?|years?)\b|\b(fortnight)\b/gi;

/** The lengths of time in a text as days, so that "two weeks" meets "fourteen days" and "a year" "twelve months". */
export function findDurations(text: string): readonly number[] {
  const found: number[] = [];
  for (const [, amount, unit, fortnight] of text.matchAll(duration)) {
    const count = fortnight ? 1 : readAmount(amount ?? '');
    const days = daysOf[(fortnight ?? unit ?? '').toLowerCase().replace(/s$/, '')];
    if (count !== null && days !== undefined) found.push(count * days);
  }
  return found;
}

function readAmount(amount: string): number | null {
  const reading = readNumeral(amount).find(({ kind }) => kind === 'arabic' || kind === 'word');
  return reading ? Math.floor(reading.ordinal) : null;
}
