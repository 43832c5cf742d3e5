import type { ReadWord } from './holds-kind.ts';
import type { RankedPassage } from './rank-passages.ts';
import { commonBit, numberMask, type Segment } from './segment.ts';
import { flagsOfNumber } from './word-flags.ts';

/** The words of a passage's sentence with what is known of each; none where it has no such sentence. */
export function readSentence(
  segment: Segment,
  { passage, sentences }: RankedPassage,
  at: number,
): readonly ReadWord[] {
  const match = sentences[at];
  if (!match) return [];
  const { tokens, tokenStarts } = segment.arrays;
  const end = tokenStarts[passage + 1] ?? 0;
  let token = tokenStarts[passage] ?? 0;
  for (let sentence = 0; sentence < at; token += 1) if (tokens[token] === 0) sentence += 1;
  const terms = new Map(match.places.map((place) => [place.at, place.term]));
  const words: ReadWord[] = [];
  for (let content = 0; token < end && tokens[token] !== 0; token += 1) {
    const word = tokens[token] ?? 0;
    const number = word & numberMask;
    const common = (word & commonBit) !== 0;
    const term = common ? -1 : (terms.get(content) ?? -1);
    words.push({ number, flags: flagsOfNumber(segment, number), term, common });
    if (!common) content += 1;
  }
  return words;
}

/** The better of the two sentences beside the best one, by its index; there may be none at that index. */
export function neighbourOf({
  sentenceScores,
  best,
}: Pick<RankedPassage, 'sentenceScores' | 'best'>): number {
  const scoreAt = (at: number): number => sentenceScores[at] ?? Number.NEGATIVE_INFINITY;
  return scoreAt(best - 1) > scoreAt(best + 1) ? best - 1 : best + 1;
}
