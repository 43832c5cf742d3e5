import { randomUUID } from 'node:crypto';
import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import { createLibrary, type Library, withThresholds } from '../core/answer/library.ts';

/** Texts that somebody tries. They are kept in memory alone, and only the latest of them. */
export interface Trials {
  /** Null where there is none of that name, or no longer. */
  readonly find: (name: string) => Library | null;
  /** Adds to the trial of that name, or begins one. */
  readonly add: (name: string, entry: AnalyzedArticle) => Trial;
}

export interface Trial {
  readonly name: string;
  readonly library: Library;
}

/** The most trials, the most articles of one, and the most UTF-16 units of its texts together: older ones are forgotten. */
const most = { trials: 4, articles: 20, characters: 4_000_000 };

/** They answer as a library does: with its table of words, from its thresholds on. */
export function createTrials({ index: { meaning }, thresholds }: Library): Trials {
  const trials = new Map<string, Library>();
  return {
    find: (name) => trials.get(name) ?? null,
    add: (name, entry) => {
      const before = trials.get(name);
      const trial = before ? name : randomUUID();
      const entries = keepNewest([...(before?.entries.values() ?? []), entry]);
      const library = withThresholds(createLibrary(entries, meaning), thresholds);
      trials.delete(trial);
      trials.set(trial, library);
      for (const oldest of [...trials.keys()].slice(0, -most.trials)) trials.delete(oldest);
      return { name: trial, library };
    },
  };
}

/** As many of the last as there is room for, each id once. */
function keepNewest(entries: readonly AnalyzedArticle[]): readonly AnalyzedArticle[] {
  const kept = new Map<string, AnalyzedArticle>();
  let room = most.characters;
  for (const entry of entries.toReversed()) {
    const { id, text } = entry.article;
    if (kept.has(id)) continue;
    if (kept.size > 0 && (kept.size >= most.articles || text.length > room)) break;
    room -= text.length;
    kept.set(id, entry);
  }
  return [...kept.values()].reverse();
}
