import { findHighest, type RankedPassage } from '../search/rank-passages.ts';
import { neighbourOf } from '../search/read-sentence.ts';
import type { Segment } from '../search/segment.ts';
import type { Span } from '../text/span.ts';

export interface ChosenExcerpt {
  readonly span: Span;
  /** Of the sentence that answers best. */
  readonly paragraph: number;
}

/** Longest excerpt that takes a neighbour in, in UTF-16 units: what a reader takes in at a glance. */
const longestExcerpt = 800;

/** A sentence that begins so speaks of what the one before names (English). */
const pronoun = /^["“‘(]*(?:he|she|it|they|this|these|that|those|such|his|her|its|their)\b/i;
/** How much better than the sentence before the one after has to be, to be shown beside such a sentence. */
const pronounLead = 1;

/**
 * The best sentence with the better of its two neighbours: whoever asks wants to know what the sentence is about,
 * and where the question's words stand in one sentence, the answer often stands in the next. With `alone` the best sentence only.
 */
export function chooseExcerpt(
  { arrays, articles }: Segment,
  { passage, sentences, sentenceScores }: RankedPassage,
  alone = false,
): ChosenExcerpt {
  const spanOf = (at: number): Span | null => {
    const sentence = sentences[at]?.sentence;
    return sentence === undefined
      ? null
      : { start: arrays.sentenceFrom[sentence] ?? 0, end: arrays.sentenceTo[sentence] ?? 0 };
  };
  const best = findHighest(sentenceScores);
  const own = spanOf(best) ?? { start: 0, end: 0 };
  const text = articles[arrays.passageArticles[passage] ?? -1]?.text.slice(own.start, own.end) ?? '';
  const other = spanOf(neighbourOf({ sentenceScores, best }, pronoun.test(text) ? pronounLead : 0));
  const both = other && { start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) };
  return {
    span: both && !alone && both.end - both.start <= longestExcerpt ? both : own,
    paragraph: arrays.sentenceParagraphs[sentences[best]?.sentence ?? 0] ?? 1,
  };
}
