import { type AskedKind, readAskedKind } from './asked-kind.ts';
import { type Direction, directionOf } from './directions.ts';
import { nameShareOf } from './name-shares.ts';
import { oppositesOf } from './opposites.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query, QueryTerm } from './query.ts';
import type { Segment } from './segment.ts';
import type { WordTable } from './word-table.ts';

/** What a question demands of its answer. Made once for a question. */
export interface Asking {
  readonly kind: AskedKind;
  /**
   * By term: how rare it is in the language, and the sum of all, never 0. Unlike inverse document frequency that does not depend on how many
   * passages a library has: a share of it means the same in one article as in a thousand.
   */
  readonly rarities: Float64Array;
  readonly total: number;
  /** The term that says what is asked for, as "disease" in "which disease"; -1 where there is none. */
  readonly focus: number;
  /** By term: 1 where it is a name: most often written as one by the library, or, where that does not know it, by the question. */
  readonly names: Uint8Array;
  /** Words that compare or put in order: "first", "largest", "without". */
  readonly degrees: readonly string[];
  /** Stem → the stem of the question that it is the opposite of. */
  readonly opposites: ReadonlyMap<string, string>;
  /** What it means as a whole; null without a table of words. */
  readonly direction: Direction | null;
}

const degree =
  /^(?:most|least|first|last|largest|biggest|smallest|highest|lowest|only|best|worst|oldest|youngest|longest|second|third|fourth|fifth|next|previous|former|latest|earliest|more|less|fewer|before|after|outside|inside|without|all|every)$/;

type Known = Pick<PassageIndex, 'meaning' | 'segments'>;

/** The table of words, where it has the words of the question's language: English. In another it would only know words that look alike. */
export const meaningFor = ({ language }: Query, { meaning }: Pick<Known, 'meaning'>): WordTable | null =>
  language.tag === 'en' ? meaning : null;

/** A question is read for one library. */
const askings = new WeakMap<Query, Asking>();

export function readAsking(query: Query, library: Known): Asking {
  const known = askings.get(query) ?? findAsking(query, library);
  askings.set(query, known);
  return known;
}

function findAsking(query: Query, library: Known): Asking {
  const { segments } = library;
  const meaning = meaningFor(query, library);
  const words = wordsOf(query);
  const focus = findFocus(query);
  const rarities = Float64Array.from(
    query.terms,
    ({ word, share }) => share * (meaning?.rarity(meaning.find(word)) ?? 1),
  );
  return {
    kind: readAskedKind(query.text),
    rarities,
    total: rarities.reduce((sum, rarity) => sum + rarity, 0) || 1,
    focus,
    names: Uint8Array.from(query.terms, (term) => (isName(segments, term) ? 1 : 0)),
    degrees: words.filter((word) => degree.test(word)),
    opposites: query.language.tag === 'en' ? findOpposites(query, words) : new Map(),
    direction: meaning && directionOf(query, meaning),
  };
}

/** From this share on, a word is a name. */
const mostlyName = 0.7;

function isName(segments: readonly Segment[], { key, instead, capital, start, number }: QueryTerm): boolean {
  if (number) return false;
  const share = nameShareOf(segments, instead[0] ?? key);
  return share === null ? capital && start > 0 : share >= mostlyName;
}

/** All words in order, stop words included. */
const wordsOf = ({ wordPairs }: Query): readonly string[] => [
  ...wordPairs.slice(0, 1).map(([first]) => first),
  ...wordPairs.map(([, second]) => second),
];

function findOpposites({ terms, language }: Query, words: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Set([
    ...terms.map(({ key }) => key),
    ...words.filter((word) => language.common.has(word)),
  ]);
  const found = new Map<string, string>();
  for (const key of keys) for (const opposite of oppositesOf(key)) found.set(opposite, key);
  return found;
}

const opener = /\b(?:what|which|whose|how many|how much) /i;
const word = /[\p{L}\p{N}'’-]{1,60}/gu;
const verb = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|'s)$/i;
const filler = /^(?:the|of|kind|type|sort|kinds|types|other|else)$/i;
/** So many characters after "which" what is asked for begins at the latest. */
const focusReach = 80;

/** The first content term after "what", "which", "how many" that no verb stands before. */
function findFocus({ text, terms }: Query): number {
  const found = opener.exec(text);
  if (!found) return -1;
  const start = found.index + found[0].length;
  for (const match of text.slice(start, start + focusReach).matchAll(word)) {
    if (verb.test(match[0])) return -1;
    const term = terms.findIndex((each) => each.start === start + match.index);
    if (term >= 0) return term;
    if (!filler.test(match[0])) return -1;
  }
  return -1;
}
