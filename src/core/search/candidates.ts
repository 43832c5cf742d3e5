import MiniSearch, { type SearchOptions } from 'minisearch';

/** A run of neighbouring passages as MiniSearch knows it: its number and the keys of its terms, stop words left out. */
interface Stretch {
  readonly id: number;
  readonly keys: string;
}

const splitKeys = (keys: string): string[] => keys.split(' ');
const same = (key: string): string => key;

/** Terms are made by `findTerms` before MiniSearch sees them, so it neither divides nor changes them. */
const options = {
  fields: ['keys'],
  tokenize: splitKeys,
  processTerm: same,
  searchOptions: { tokenize: splitKeys, processTerm: same },
};

/** Which stretches hold a key, and which keys are spelt like one. The only place that knows MiniSearch. */
export interface CandidateIndex {
  /** Adds a stretch; a key counts once, however often it is given. */
  readonly add: (id: number, keys: Iterable<string>) => void;
  /** The stretches that hold any of the keys, unordered. */
  readonly find: (keys: readonly string[]) => ReadonlySet<number>;
  /** Indexed keys within `distance` edits of `key`. */
  readonly findSimilar: (key: string, distance: number) => ReadonlySet<string>;
  /** Indexed keys that begin with `key`. */
  readonly findLonger: (key: string) => ReadonlySet<string>;
  readonly toJson: () => string;
}

function wrap(index: MiniSearch<Stretch>): CandidateIndex {
  /**
   * MiniSearch asks for a boost before it scores a posting. The postings are all that is wanted here, since our own
   * ranking follows: a boost of 0 skips the scoring, which takes nine tenths of the time.
   */
  const visit = (query: string, see: (id: number, key: string) => void, more: SearchOptions = {}): void => {
    index.search(query, {
      ...more,
      boostDocument: (id, key) => {
        see(Number(id), key);
        return 0;
      },
    });
  };
  const visitKeys = (query: string, more: SearchOptions): ReadonlySet<string> => {
    const found = new Set<string>();
    visit(query, (_id, key) => found.add(key), more);
    return found;
  };
  return {
    add: (id, keys) => index.add({ id, keys: [...new Set(keys)].join(' ') }),
    find: (keys) => {
      const found = new Set<number>();
      visit(keys.join(' '), (id) => found.add(id));
      return found;
    },
    findSimilar: (key, distance) => visitKeys(key, { fuzzy: distance }),
    findLonger: (key) => visitKeys(key, { prefix: true }),
    toJson: () => JSON.stringify(index),
  };
}

export const createCandidateIndex = (): CandidateIndex => wrap(new MiniSearch<Stretch>(options));

/** @throws Error where `json` is not what `toJson` made. */
export const readCandidateIndex = (json: string): CandidateIndex =>
  wrap(MiniSearch.loadJSON<Stretch>(json, options));
