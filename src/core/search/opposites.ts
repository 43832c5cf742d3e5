import { antonymPairs } from './antonyms-en.ts';
import { languageOf } from './language.ts';

/** Pairs that WordNet does not have, since they are no adjectives, nouns or verbs, or no strict opposites. */
const ownPairs = [
  'before after',
  'with without',
  'more less',
  'most least',
  'first last',
  'early late',
  'against for',
  'north south',
  'east west',
  'increase reduce',
  'cause prevent',
];

/** What makes a word deny itself. */
const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];
/** Shorter words begin with these letters by chance: "under", "miss". */
const shortestDenied = 4;

const { stem } = languageOf('en');
let pairsByWord: ReadonlyMap<string, readonly string[]> | null = null;

const stemPair = (pair: string): string => pair.split(' ').map(stem).join(' ');

function readPairs(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => void found.set(from, [...(found.get(from) ?? []), to]);
  // Stop words are compared as they are, other words by their stems.
  for (const pair of [...ownPairs, ...[...antonymPairs, ...ownPairs].map(stemPair)]) {
    const [first = '', second = ''] = pair.split(' ');
    add(first, second);
    add(second, first);
  }
  return found;
}

const known = new Map<string, readonly string[]>();
/** Enough for the words of questions; the memory starts anew when it is full. */
const mostKnown = 5_000;

/** The opposites of an English word, both as the stem that is compared: "increas" for "decreas", "unequal" for "equal". */
export function oppositesOf(key: string): readonly string[] {
  const found = known.get(key) ?? findOpposites(key);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

function findOpposites(key: string): readonly string[] {
  pairsByWord ??= readPairs();
  const listed = pairsByWord.get(key) ?? [];
  if (key.length <= shortestDenied) return listed;
  const denying = prefixes.map((prefix) => prefix + key);
  const denied = prefixes
    .filter((prefix) => key.startsWith(prefix) && key.length > prefix.length + shortestDenied - 1)
    .map((prefix) => key.slice(prefix.length));
  return [...listed, ...denying, ...denied];
}
