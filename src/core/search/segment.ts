import type { Article } from '../text/article.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import type { Spellings } from './spellings.ts';

/**
 * The index of some articles: which passages hold a key, for BM25, and all words in their order, for ranking, as numbers.
 * Never changes once it is built, so that libraries may share it.
 */
export interface Segment {
  readonly articles: readonly Article[];
  /** Word or key → number, from 1 on; 0 marks the end of a sentence in `tokens`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number → word or key; the first is ''. */
  readonly words: readonly string[];
  /** The words that have a key, by how they are spelt. */
  readonly spellings: Spellings;
  readonly arrays: SegmentArrays;
  readonly languages: readonly Language[];
}

/** Plain numbers: a snapshot keeps them as they are. Each `…Starts` array has one more entry than there are items. */
export interface SegmentArrays {
  /** The words of all passages, sentence by sentence; 0 after each sentence; bits are set as named below. */
  readonly tokens: Uint32Array;
  /** Passage → first of its `tokens`. */
  readonly tokenStarts: Uint32Array;
  /** Passage → first of its sentences. */
  readonly sentenceStarts: Uint32Array;
  /** Passage → index into `articles`. */
  readonly passageArticles: Uint32Array;
  /** Passage → 1 where it is a heading or question that is read with the passage below, else 0. */
  readonly leadIns: Uint32Array;
  /** Passage → content terms, those of the title counted. */
  readonly passageLengths: Uint32Array;
  /** The keys of all titles, and for each article the first of its own: a title counts as part of each passage. */
  readonly titleKeys: Uint32Array;
  readonly titleStarts: Uint32Array;
  /** Sentence → offsets into the article's text, and the number of its paragraph. */
  readonly sentenceFrom: Uint32Array;
  readonly sentenceTo: Uint32Array;
  readonly sentenceParagraphs: Uint32Array;
  /** Number of a word → number of its key. */
  readonly keyOf: Uint32Array;
  /** Number of a key → first of its `postings`. */
  readonly postingStarts: Uint32Array;
  /** Passages that hold a key, ascending, each with how often: `passage * 256 + count`, the count at most 255. */
  readonly postings: Uint32Array;
}

/** Set in `tokens` where the word begins with a capital letter and does not begin its sentence. */
export const nameBit = 0x80000000;
/** Set in `tokens` where the word is a stop word: it is not in the postings. */
export const commonBit = 0x40000000;
export const numberMask = 0x3fffffff;

/** Bits of a posting that count. */
export const countBits = 8;
export const countMask = 0xff;

export const passageCount = ({ arrays }: Segment): number => arrays.passageArticles.length;

/** The key of a word of the segment. */
export const keyOfWord = ({ numbers, words, arrays }: Segment, word: string): string =>
  words[arrays.keyOf[numbers.get(word) ?? 0] ?? 0] ?? '';

/** The keys of words, each once. */
export const keysOf = (segment: Segment, found: readonly string[]): readonly string[] => [
  ...new Set(found.map((word) => keyOfWord(segment, word))),
];

/** Passages that hold a key, by its number. */
export const frequencyOf = ({ postingStarts }: SegmentArrays, key: number): number =>
  (postingStarts[key + 1] ?? 0) - (postingStarts[key] ?? 0);

/** The languages of articles, the most frequent first. */
export function languagesOf(articles: readonly Article[]): readonly Language[] {
  const counts = new Map<Language, number>();
  for (const { language } of articles) {
    const found = languageOf(language);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}
