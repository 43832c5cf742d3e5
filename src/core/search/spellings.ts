import SearchableMap from 'minisearch/SearchableMap';

/** The keys of an index, by how they are spelt: MiniSearch's radix tree. The only place that knows MiniSearch. */
export interface Spellings {
  readonly add: (key: string) => void;
  /** Keys within `distance` edits (Levenshtein) of `key`, the nearest first. */
  readonly findSimilar: (key: string, distance: number) => readonly string[];
  /** Keys that begin with `start`, at most `limit`. */
  readonly findLonger: (start: string, limit: number) => readonly string[];
}

export function createSpellings(keys: Iterable<string> = []): Spellings {
  const tree = new SearchableMap<true>();
  for (const key of keys) tree.set(key, true);
  return {
    add: (key) => tree.set(key, true),
    findSimilar: (key, distance) =>
      [...tree.fuzzyGet(key, distance)].sort(([, [, a]], [, [, b]]) => a - b).map(([found]) => found),
    findLonger: (start, limit) => takeKeys(tree.atPrefix(start), limit),
  };
}

function takeKeys(tree: SearchableMap<true>, limit: number): readonly string[] {
  const found: string[] = [];
  for (const key of tree.keys()) {
    if (found.length === limit) break;
    found.push(key);
  }
  return found;
}
