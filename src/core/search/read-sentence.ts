import type { ReadWord } from './holds-kind.ts';
import type { SentenceMatch } from './match-passage.ts';
import { commonBit, nameBit, numberMask, type Segment } from './segment.ts';
import { flagsOfNumber } from './word-flags.ts';

/** A passage with what its sentences have in common with a query. */
interface MatchedPassage {
  /** Its number in its segment. */
  readonly passage: number;
  readonly sentences: readonly SentenceMatch[];
}

/** The words of a passage's sentence with what is known of each; none where it has no such sentence. */
export function readSentence(
  segment: Segment,
  { passage, sentences }: MatchedPassage,
  at: number,
): readonly ReadWord[] {
  const match = sentences[at];
  if (!match) return [];
  const { tokens, tokenStarts } = segment.arrays;
  let token = tokenStarts[passage] ?? 0;
  for (let sentence = 0; sentence < at; token += 1) if (tokens[token] === 0) sentence += 1;
  return readWords(segment, match, token, tokenStarts[passage + 1] ?? 0);
}

/** The words of all sentences of a passage. */
export function readSentences(
  segment: Segment,
  { passage, sentences }: MatchedPassage,
): readonly (readonly ReadWord[])[] {
  const { tokenStarts } = segment.arrays;
  const end = tokenStarts[passage + 1] ?? 0;
  let start = tokenStarts[passage] ?? 0;
  return sentences.map((match) => {
    const words = readWords(segment, match, start, end);
    start += words.length + 1;
    return words;
  });
}

/** The words from the token at `start` to the end of its sentence. */
function readWords(segment: Segment, match: SentenceMatch, start: number, end: number): readonly ReadWord[] {
  const { tokens } = segment.arrays;
  const terms = new Map(match.places.map((place) => [place.at, place.term]));
  const words: ReadWord[] = [];
  let content = 0;
  for (let token = start; token < end && tokens[token] !== 0; token += 1) {
    const word = tokens[token] ?? 0;
    const number = word & numberMask;
    const common = (word & commonBit) !== 0;
    const term = common ? -1 : (terms.get(content) ?? -1);
    const name = (word & nameBit) !== 0;
    words.push({ number, flags: flagsOfNumber(segment, number), term, common, name });
    if (!common) content += 1;
  }
  return words;
}

/** How well the sentences of a passage answer, and which of them is best. */
interface ScoredSentences {
  readonly sentenceScores: readonly number[];
  readonly best: number;
}

/**
 * The better of the two sentences beside the best one, by its index; there may be none at that index. The one before is taken where it
 * scores up to `lead` less.
 */
export function neighbourOf({ sentenceScores, best }: ScoredSentences, lead = 0): number {
  const scoreAt = (at: number): number => sentenceScores[at] ?? Number.NEGATIVE_INFINITY;
  return scoreAt(best - 1) + lead > scoreAt(best + 1) ? best - 1 : best + 1;
}
