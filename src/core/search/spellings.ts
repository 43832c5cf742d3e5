import SearchableMap from 'minisearch/SearchableMap';

/** The words of an index, by how they are spelt: MiniSearch's radix tree. The only place that knows MiniSearch. */
export interface Spellings {
  readonly add: (word: string) => void;
  /** Words within `distance` edits (Levenshtein) of `word` that begin with the same letter, as typos hardly ever change it; the nearest first. */
  readonly findSimilar: (word: string, distance: number) => readonly string[];
  /** Words that `word` becomes by one letter that moves, the first excepted: "recieve", "ghandi". */
  readonly findReordered: (word: string) => readonly string[];
  /** Words that begin with `start`, at most `limit`. */
  readonly findLonger: (start: string, limit: number) => readonly string[];
}

export function createSpellings(words: Iterable<string> = []): Spellings {
  const tree = new SearchableMap<true>();
  for (const word of words) tree.set(word, true);
  return {
    add: (word) => tree.set(word, true),
    findSimilar: (word, distance) =>
      [...tree.fuzzyGet(word, distance)]
        .filter(([found]) => found.charAt(0) === word.charAt(0))
        .sort(([, [, a]], [, [, b]]) => a - b)
        .map(([found]) => found),
    findReordered: (word) => moveLetters(word).filter((moved) => tree.has(moved)),
    findLonger: (start, limit) => takeFirst(tree.atPrefix(start), limit),
  };
}

function takeFirst(tree: SearchableMap<true>, limit: number): readonly string[] {
  const found: string[] = [];
  for (const word of tree.keys()) {
    if (found.length === limit) break;
    found.push(word);
  }
  return found;
}

/** Longer words have no letters moved: there are as many ways as the square of their length. */
const longestMoved = 12;

function moveLetters(word: string): readonly string[] {
  if (word.length > longestMoved) return [];
  const moved = new Set<string>();
  for (let from = 1; from < word.length; from += 1) {
    const rest = word.slice(0, from) + word.slice(from + 1);
    for (let to = 1; to <= rest.length; to += 1)
      moved.add(rest.slice(0, to) + word.charAt(from) + rest.slice(to));
  }
  moved.delete(word);
  return [...moved];
}
