import { asksForCount, asksForNumber, asksForTime } from './asked-kind.ts';
import type { Asking } from './asking.ts';
import { holdsKind, type ReadWord } from './holds-kind.ts';
import { likenessOf } from './likeness.ts';
import type { RankedPassage } from './rank-passages.ts';
import { neighbourOf, readSentence } from './read-sentence.ts';
import type { Segment } from './segment.ts';
import { rowsOf } from './soft-match.ts';
import { flags } from './word-flags.ts';
import type { WordTable } from './word-table.ts';

/** What a question demands that the best sentence does not grant, each 0 or 1; and how near it comes as a whole. */
export interface QuestionDemands {
  /** It asks for a number, for a time, and neither the sentence nor its neighbour has one. */
  readonly lacksNumber: number;
  readonly lacksTime: number;
  /** It asks how many or how much of something, and the number there stands beside something else. */
  readonly countsOther: number;
  /** It compares or puts in order ("first", "largest", "without"), the sentence does not. */
  readonly degreeMissing: number;
  /** The sentence has the opposite of a word of the question, and not the word: "increased" for "decreased". */
  readonly opposite: number;
  /** How near the sentence, or it with its neighbour, comes to the question in meaning, 0–1. */
  readonly likeness: number;
}

export function readDemands(
  asking: Asking,
  passage: RankedPassage,
  segment: Segment,
  meaning: WordTable | null,
): QuestionDemands {
  const { kind, direction } = asking;
  const neighbour = neighbourOf(passage);
  const own = readSentence(segment, passage, passage.best);
  const beside = readSentence(segment, passage, neighbour);
  const lacks = !holdsKind(kind, own, segment.words) && !holdsKind(kind, beside, segment.words);
  const pair = neighbour < passage.best ? [...beside, ...own] : [...own, ...beside];
  const texts = own.map(({ number }) => segment.words[number] ?? '');
  return {
    lacksNumber: lacks && asksForNumber(kind) ? 1 : 0,
    lacksTime: lacks && asksForTime(kind) ? 1 : 0,
    countsOther: countsOther(asking, pair, segment, meaning) ? 1 : 0,
    degreeMissing: asking.degrees.some((word) => !texts.includes(word)) ? 1 : 0,
    opposite: saysOpposite(asking, own, segment) ? 1 : 0,
    likeness: meaning && direction ? likenessOf(direction, own, beside, segment, meaning) : 0,
  };
}

/** So many words may stand between a number and what it counts. */
const mostBetween = 6;
/** From this cosine on, a word may stand for what is counted: "vessels" for "ships". */
const alike = 0.5;

/** Numbers, but not "one", which is seldom one. */
const isNumber = ({ number, flags: own, term }: ReadWord, texts: readonly string[]): boolean =>
  term < 0 && (own & (flags.digits | flags.numeral)) !== 0 && texts[number] !== 'one';

function countsOther(
  { kind, focus, focusWord }: Asking,
  words: readonly ReadWord[],
  segment: Segment,
  meaning: WordTable | null,
): boolean {
  if (focus < 0 || !asksForCount(kind)) return false;
  const row = meaning?.find(focusWord) ?? -1;
  const rows = meaning && rowsOf(segment, meaning);
  const isCounted = ({ term, common, number }: ReadWord): boolean =>
    term === focus || (!common && (meaning?.words.similarity(row, rows?.[number] ?? -1) ?? 0) >= alike);
  const places = words.flatMap((word, at) => (isNumber(word, segment.words) ? [at] : []));
  const isNear = (at: number): boolean =>
    words.slice(Math.max(0, at - mostBetween), at + mostBetween + 1).some(isCounted);
  return !places.some(isNear);
}

function saysOpposite(
  { opposites }: Asking,
  words: readonly ReadWord[],
  { words: texts, arrays: { keyOf } }: Segment,
): boolean {
  if (opposites.size === 0) return false;
  const keyOfWord = ({ number, common }: ReadWord): string =>
    texts[common ? number : (keyOf[number] ?? 0)] ?? '';
  return words.some((word) => {
    const asked = opposites.get(keyOfWord(word));
    return asked !== undefined && !words.some((other) => keyOfWord(other) === asked);
  });
}
