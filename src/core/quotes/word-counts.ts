import { type Word, wordAt } from './word.ts';
import { bitsOf } from './word-classes.ts';

/**
 * How many words of a sort stand before each word of a text, and at the end how many there are: those of a stretch are the
 * difference of two, however long it is. Each word is in `quoted` or, outside of quotation marks, in one of the next three.
 */
export interface WordCounts {
  readonly quoted: Int32Array;
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
  readonly others: Int32Array;
  /** Quoted words that are no marks. */
  readonly quotedWords: Int32Array;
  /** "that" outside of quotation marks. */
  readonly thats: Int32Array;
}

export function countWords(words: readonly Word[]): WordCounts {
  const size = words.length + 1;
  const counts = {
    quoted: new Int32Array(size),
    marks: new Int32Array(size),
    verbs: new Int32Array(size),
    others: new Int32Array(size),
    quotedWords: new Int32Array(size),
    thats: new Int32Array(size),
  };
  const now = { quoted: 0, marks: 0, verbs: 0, others: 0, quotedWords: 0, thats: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const { lexeme, region } = wordAt(words, at);
    const isMark = (lexeme.bit & mark) !== 0;
    if (region >= 0) {
      now.quoted += 1;
      if (!isMark) now.quotedWords += 1;
    } else if (isMark) now.marks += 1;
    else {
      if ((lexeme.bit & verb) !== 0) now.verbs += 1;
      else now.others += 1;
      if (lexeme.word === 'that') now.thats += 1;
    }
    counts.quoted[at + 1] = now.quoted;
    counts.marks[at + 1] = now.marks;
    counts.verbs[at + 1] = now.verbs;
    counts.others[at + 1] = now.others;
    counts.quotedWords[at + 1] = now.quotedWords;
    counts.thats[at + 1] = now.thats;
  }
  return counts;
}

const mark = bitsOf('mark');
const verb = bitsOf('verb', 'auxiliary');

/** How many stand from one word to another, both included. */
export const countIn = (counts: Int32Array, from: number, to: number): number =>
  to < from ? 0 : (counts[to + 1] ?? 0) - (counts[from] ?? 0);
