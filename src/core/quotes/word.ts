import type { Token } from '../text/tokens.ts';
import { codeOf } from './features.ts';
import type { Lexeme } from './lexemes.ts';
import { bitsOf } from './word-classes.ts';

/** A token with what the rules ask of it. */
export interface Word extends Token {
  readonly lexeme: Lexeme;
  /** Index of the quoted region that it stands in, or -1. */
  readonly region: number;
  /** Index of its unit. */
  readonly unit: number;
}

const nothing: Word = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'mark',
  capital: false,
  lexeme: {
    word: '',
    class: 'other',
    bit: bitsOf('other'),
    shape: '^',
    stem: '',
    code: {
      class: codeOf('other'),
      shape: codeOf('^'),
      stem: codeOf(''),
      sort: codeOf(''),
      cue: codeOf(''),
      word: codeOf(''),
      phrase: codeOf('^'),
    },
  },
  region: -1,
  unit: -1,
};

/** The word at an index; an empty one outside of the text. */
export const wordAt = (words: readonly Word[], index: number): Word => words[index] ?? nothing;

/** True for a mark outside of quotation marks: it belongs to no content's ends. */
export const isLooseMark = ({ lexeme, region }: Word): boolean => lexeme.class === 'mark' && region < 0;
