import type { Asking } from './asking.ts';
import { joinStrengths } from './features.ts';
import type { SentenceMatch } from './match-passage.ts';
import type { Query, QueryTerm } from './query.ts';
import type { RankedPassage } from './rank-passages.ts';
import { neighbourOf } from './read-sentence.ts';
import { countBits, type Segment } from './segment.ts';

/** How much of a question stands where, each term by its rarity in the language (asking.ts). */
export interface QuestionShares {
  /** Share in the passage; in the best sentence and its neighbour, as far as it says something. */
  readonly rareCoverage: number;
  readonly rarePair: number;
  /** Share above a half that the best sentence, or the title, has: 0–1. */
  readonly rareSentence: number;
  /** Share that are names and stand elsewhere in the article, or nowhere in it. */
  readonly namesElsewhere: number;
  readonly namesNowhere: number;
  /** Of the pairs of terms that stand side by side in the question, those that no sentence keeps together, each by the rarity of its lighter term. */
  readonly brokenPairs: number;
}

/** Beyond this the share of two sentences says no more. */
const mostPairShare = 0.4;

export function readShares(
  query: Query,
  asking: Asking,
  passage: RankedPassage,
  segment: Segment,
): QuestionShares {
  const { terms } = query;
  const { sentences, best, inTitle } = passage;
  const { rarities, total, names } = asking;
  const body = joinStrengths(sentences, rarities.length);
  const own = sentences[best]?.strengths;
  const beside = sentences[neighbourOf(passage)]?.strengths;
  const found = { body: 0, pair: 0, sentence: 0, elsewhere: 0, nowhere: 0 };
  for (const [at, rarity] of rarities.entries()) {
    const inSentence = own?.[at] ?? 0;
    const inPair = Math.max(inSentence, beside?.[at] ?? 0);
    found.body += rarity * (body[at] ?? 0);
    found.pair += rarity * inPair;
    found.sentence += rarity * Math.max(inSentence, inTitle[at] ?? 0);
    if (inPair || inTitle[at]) continue;
    const inArticle = body[at] || standsInArticle(segment, passage.passage, terms[at]);
    if (names[at] && inArticle) found.elsewhere += rarity;
    if (names[at] && !inArticle) found.nowhere += rarity;
  }
  return {
    rareCoverage: found.body / total,
    rarePair: Math.min(mostPairShare, found.pair / total),
    rareSentence: Math.max(0, (found.sentence / total - 0.5) * 2),
    namesElsewhere: found.elsewhere / total,
    namesNowhere: found.nowhere / total,
    brokenPairs: weighBrokenPairs(query, rarities, sentences),
  };
}

/** So many characters between two words of a question are one space or hyphen: they are side by side. */
const oneApart = 1;
/** So many terms apart, in either order, they are kept together. */
const keptWithin = 2;

function weighBrokenPairs(
  { pairs, terms }: Query,
  rarities: Float64Array,
  sentences: readonly SentenceMatch[],
): number {
  let broken = 0;
  for (const [first, second] of pairs) {
    const gap = (terms[second]?.start ?? 0) - (terms[first]?.end ?? 0);
    if (gap > oneApart || sentences.some((sentence) => keepsTogether(sentence, first, second))) continue;
    broken += Math.min(rarities[first] ?? 0, rarities[second] ?? 0);
  }
  return broken;
}

const keepsTogether = ({ places }: SentenceMatch, first: number, second: number): boolean =>
  places.some(
    ({ term, at }) =>
      term === first &&
      places.some(
        (other) => other.term === second && other.at <= at + keptWithin && other.at > at - keptWithin,
      ),
  );

/** Whether another passage of the same article has a term. */
function standsInArticle(segment: Segment, passage: number, term: QueryTerm | undefined): boolean {
  const { passageArticles, postingStarts, postings } = segment.arrays;
  const article = passageArticles[passage];
  return [...(term?.keys.keys() ?? [])].some((key) => {
    const number = segment.numbers.get(key);
    if (number === undefined) return false;
    const end = postingStarts[number + 1] ?? 0;
    let low = postingStarts[number] ?? 0;
    for (let high = end; low < high; ) {
      const middle = (low + high) >>> 1;
      const at = passageArticles[(postings[middle] ?? 0) >>> countBits] ?? 0;
      if (at < (article ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low < end && passageArticles[(postings[low] ?? 0) >>> countBits] === article;
  });
}
