import type { Suggestion } from './command.ts';
import type { Library } from './library.ts';

/** A value for an option, with what people read instead. */
export interface SuggestedChoice {
  readonly label: string;
  readonly value: string;
}

/** As many as Discord shows. */
const most = 25;

const known = new WeakMap<Library, Record<Suggestion, readonly SuggestedChoice[]>>();

/** Values that fit what was typed so far: those that begin with it first, then those that hold it. */
export function suggest(library: Library, kind: Suggestion, typed: string): readonly SuggestedChoice[] {
  const all = known.get(library) ?? collectChoices(library);
  known.set(library, all);
  const wanted = typed.trim().toLowerCase();
  const fitting = all[kind].filter(({ label }) => label.toLowerCase().includes(wanted));
  const begins = fitting.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  return [...new Set([...begins, ...fitting])].slice(0, most);
}

function collectChoices(library: Library): Record<Suggestion, readonly SuggestedChoice[]> {
  const analyses = [...library.entries.values()].map(({ analysis }) => analysis);
  return {
    speakers: countNames(
      analyses.flatMap(({ attributions }) => attributions.flatMap(({ speaker }) => speaker.name ?? [])),
    ),
    agreements: countNames(library.clauses.units.map(({ agreement }) => agreement)),
    articles: library.articles.map(({ id, title }) => ({ label: title, value: id })),
  };
}

/** Each name once, the most frequent first. */
function countNames(names: readonly string[]): readonly SuggestedChoice[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => ({ label: name, value: name }));
}
