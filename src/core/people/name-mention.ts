import type { Span } from '../text/span.ts';
import type { Gender } from './first-names.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/**
 * What a mention does in its clause, as far as the word before and the mark behind tell:
 * subject ("Then Lee said"), object ("met Lee"), oblique ("with Lee"), possessive ("Lee’s", "Lee aides").
 */
export type NamePart = 'subject' | 'object' | 'oblique' | 'possessive';

/** One place where the text writes a name: titles and descriptions that stand right before it are within the span. */
export interface NameMention extends Span {
  /** Where the first of `words` begins. */
  readonly nameStart: number;
  /** The words of the name, titles and suffix left out: `["Vladimir", "Putin"]`. */
  readonly words: readonly string[];
  /** `jr`, `iii`, …, or null. */
  readonly suffix: string | null;
  /** A nickname in marks or brackets within the name, or null. */
  readonly nickname: string | null;
  readonly kind: NameKind;
  /** In lower case without its full stop, or null. */
  readonly title: string | null;
  /** The capitalised words before the name, in small letters: `["texas", "sen"]`. */
  readonly modifiers: readonly string[];
  readonly gender: Gender;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** True for the name, outside of quotation marks, that its sentence is about. */
  readonly leading: boolean;
  readonly part: NamePart;
  /** True where it opens a clause within another: "when Lee asked". */
  readonly subordinate: boolean;
  readonly quoted: boolean;
  /** True in a line whose words are all capitalised. */
  readonly heading: boolean;
}
