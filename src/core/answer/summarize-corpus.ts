import type { CorpusSummary } from './command.ts';
import type { Library } from './library.ts';

export function summarizeCorpus(library: Library): CorpusSummary {
  const analyses = [...library.entries.values()].map(({ analysis }) => analysis);
  const dates = library.articles.flatMap(({ published }) => published ?? []).sort();
  const speakers = new Set(
    analyses.flatMap(({ attributions }) => attributions.flatMap(({ speaker }) => speaker.name ?? [])),
  );
  return {
    articles: library.articles.length,
    passages: library.index.size,
    attributions: analyses.reduce((sum, { attributions }) => sum + attributions.length, 0),
    speakers: speakers.size,
    agreements: analyses.filter(({ agreement }) => agreement !== null).length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
