const list = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
  );

/** Months in English, German, French, Spanish, Italian, Portuguese and Dutch, with the short forms of newspapers; January is 1. */
export const months = list(`
  january|jan|januar|jänner|janvier|enero|gennaio|janeiro|januari
  february|feb|februar|février|febrero|febbraio|fevereiro|februari
  march|mar|märz|mars|marzo|março|maart
  april|apr|avril|abril|aprile
  may|mai|mayo|maggio|maio|mei
  june|jun|juni|juin|junio|giugno|junho
  july|jul|juli|juillet|julio|luglio|julho
  august|aug|août|agosto|augustus
  september|sept|sep|septembre|septiembre|settembre|setembro
  october|oct|oktober|octobre|octubre|ottobre|outubro
  november|nov|novembre|noviembre|novembro
  december|dec|dezember|décembre|diciembre|dicembre|dezembro
`);

/** English weekdays; Sunday is 1. */
export const weekdays = list('sunday monday tuesday wednesday thursday friday saturday');

/** English numbers that stand before "days ago". */
export const counts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...list('one two three four five six seven eight nine ten eleven twelve'),
]);
