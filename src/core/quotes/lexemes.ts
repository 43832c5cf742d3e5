import { roleNouns } from '../people/lists.ts';
import { FormMemory } from '../text/form-memory.ts';
import type { Token } from '../text/tokens.ts';
import { cues } from './cues-en.ts';
import { codeOf } from './features.ts';
import type { Counterparts } from './languages/find-counterparts.ts';
import { bitsOf, classOf, isWeekday, shapeOf, stemOf, type WordClass } from './word-classes.ts';

/** What the rules know of a form, wherever it stands. */
export interface Lexeme {
  /** The word in lower case; in other languages its English counterpart, where it has one. */
  readonly word: string;
  readonly class: WordClass;
  /** Its class as `bitsOf` gives it. */
  readonly bit: number;
  /** The word itself where it is a function word or a mark, else its kind: `-ed`, `-ing`, `N`, `#`, … */
  readonly shape: string;
  /** The word without its ending, in lower case; `N` for a word in capitals, so that no name becomes a feature. */
  readonly stem: string;
  readonly code: {
    readonly class: number;
    readonly shape: number;
    readonly stem: number;
    readonly sort: number;
    readonly cue: number;
    readonly word: number;
    /** The sort of phrase that it is the last word of. */
    readonly phrase: number;
  };
}

/** Reporting words that keep their meaning at the head of a sentence. */
const opensWithCue = new Set(['according', 'asked', 'calls', 'says', 'said']);

const remembered = new WeakMap<Counterparts, FormMemory<readonly Lexeme[]>>();

/** One for each English word that the token stands for. */
export function lexemesOf(token: Token, counterparts: Counterparts): readonly Lexeme[] {
  let memory = remembered.get(counterparts);
  if (!memory) {
    memory = new FormMemory();
    remembered.set(counterparts, memory);
  }
  const known = memory.find(token.text);
  if (known) return known;
  const found = readForm(token, counterparts);
  memory.keep(token.text, found);
  return found;
}

function readForm(token: Token, counterparts: Counterparts): readonly Lexeme[] {
  const english = counterparts.get(token.lower);
  if (english === undefined) return [toLexeme(token)];
  return english.split(' ').map((word) => toLexeme({ ...token, lower: word, text: word, capital: false }));
}

function toLexeme(token: Token): Lexeme {
  const wordClass = classOf(token);
  const shape = shapeOf(token);
  const named = token.capital && !opensWithCue.has(token.lower) && !isWeekday(token.lower);
  const stem = named ? 'N' : isWeekday(token.lower) ? shape : stemOf(token.lower);
  const kinds = [...(cues.get(token.lower)?.kinds ?? [])].join(' ');
  return {
    word: token.lower,
    class: wordClass,
    bit: bitsOf(wordClass),
    shape,
    stem,
    code: {
      class: codeOf(wordClass),
      shape: codeOf(shape),
      stem: codeOf(stem),
      sort: codeOf(sortOf(token.lower, wordClass)),
      cue: codeOf(kinds),
      word: codeOf(token.lower),
      phrase: codeOf(phraseOf(token.lower, wordClass, shape)),
    },
  };
}

/** The class, for open classes with the ending. */
function sortOf(lower: string, wordClass: WordClass): string {
  if (wordClass !== 'other' && wordClass !== 'verb' && wordClass !== 'adverb') return wordClass;
  const ending = ['ing', 'ed', 'ly', 's'].find((end) => lower.endsWith(end));
  return `${wordClass} ${ending ?? ''}`;
}

/** The word itself for a pronoun, `N` for a name, `role` for a noun of office; else the shape. */
function phraseOf(lower: string, wordClass: WordClass, shape: string): string {
  if (wordClass === 'pronoun' || wordClass === 'relative') return lower;
  if (wordClass === 'name') return 'N';
  return roleNouns.has(lower) || roleNouns.has(lower.replace(/s$/, '')) ? 'role' : shape;
}
