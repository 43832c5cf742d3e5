import { asksForCount, asksForNumber, asksForTime } from './asked-kind.ts';
import type { Asking } from './asking.ts';
import { holdsKind, type ReadWord } from './holds-kind.ts';
import { type Likenesses, noLikenesses, readLikenesses } from './likeness.ts';
import type { Query } from './query.ts';
import type { RankedPassage } from './rank-passages.ts';
import { neighbourOf, readSentence } from './read-sentence.ts';
import type { Segment } from './segment.ts';
import { flags } from './word-flags.ts';
import type { WordTable } from './word-table.ts';

/** What a question demands that the best sentence does not grant, each 0 or 1; and how near it comes as a whole. */
export interface QuestionDemands extends Likenesses {
  /** It asks for a number, for a time, and neither the sentence nor its neighbour has one. */
  readonly lacksNumber: number;
  readonly lacksTime: number;
  /** It names a year, and the sentence has another year and not that one. */
  readonly yearOther: number;
  /** It compares or puts in order ("first", "largest", "without"), the sentence does not. */
  readonly degreeMissing: number;
  /** The sentence has the opposite of a word of the question, and not the word: "increased" for "decreased". */
  readonly opposite: number;
  /** It asks for a number, and none stands near a term of the question. */
  readonly numberFar: number;
}

export function readDemands(
  query: Query,
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
  const texts = own.map(({ number }) => segment.words[number] ?? '');
  return {
    lacksNumber: lacks && asksForNumber(kind) ? 1 : 0,
    lacksTime: lacks && asksForTime(kind) ? 1 : 0,
    yearOther: hasOtherYear(query, passage, own) ? 1 : 0,
    degreeMissing: asking.degrees.some((word) => !texts.includes(word)) ? 1 : 0,
    opposite: saysOpposite(asking, own, segment) ? 1 : 0,
    numberFar: (query.wanted === 'number' || asksForCount(kind)) && !hasNumberNear(own, mostBeside) ? 1 : 0,
    ...(meaning && direction
      ? readLikenesses({ query, direction, passage, segment, table: meaning }, own, beside)
      : noLikenesses),
  };
}

/** So many words may stand from a number to a term of the question that it has to do with. */
const mostBeside = 4;

const hasNumberNear = (words: readonly ReadWord[], most: number): boolean =>
  words.some(
    (word, at) =>
      word.term < 0 &&
      (word.flags & (flags.digits | flags.numeral)) !== 0 &&
      words.slice(Math.max(0, at - most), at + most + 1).some(({ term }) => term >= 0),
  );

/** Years as people ask for them. */
const year = /^(?:1\d|20)\d\d$/;

const hasOtherYear = (
  { terms }: Query,
  { sentences, best }: RankedPassage,
  words: readonly ReadWord[],
): boolean =>
  terms.some(({ key }, at) => year.test(key) && !sentences[best]?.strengths[at]) &&
  words.some(({ term, flags: own }) => term < 0 && (own & flags.year) !== 0);

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
