import type { SpelledName } from './acronyms.ts';
import type { Language } from './language.ts';

/** A word of a library with its key. */
export interface Spelling {
  readonly word: string;
  readonly key: string;
}

/** What a query asks of a library. */
export interface Vocabulary {
  readonly languages: readonly Language[];
  readonly weightOf: (key: string) => number;
  readonly knows: (key: string) => boolean;
  /** The words within `distance` edits of a word. */
  readonly findSimilar: (word: string, distance: number) => readonly Spelling[];
  /** The words that a word becomes by one letter that moves. */
  readonly findReordered: (word: string) => readonly Spelling[];
  /** Where a word stands nowhere: those of the same key and length that are spelt like it but for one letter. */
  readonly findRespelt: (word: string, key: string) => readonly Spelling[];
  /** Whether it is written in capitals there, and hardly ever otherwise: "UN" for "un". */
  readonly isAcronym: (letters: string) => boolean;
  /** Whether an acronym, in small letters, stands for the name with these keys there. */
  readonly standsFor: (letters: string, name: readonly string[]) => boolean;
  /** The name that an acronym, in small letters, stands for (acronyms.ts). */
  readonly spellOut: (letters: string) => SpelledName | null;
  /** Keys of at most `limit` words that begin so. */
  readonly findLonger: (start: string, limit: number) => readonly string[];
}
