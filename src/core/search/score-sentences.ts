import { readAsking } from './asking.ts';
import { closenessIn, coverageOf, wantedIn, weightOf } from './features.ts';
import type { SentenceMatch } from './match-passage.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import {
  findSentenceFeatures,
  type JudgedPassage,
  sentenceFeatureNames,
  weighTerms,
} from './sentence-features.ts';
import type { QueryMeaning } from './soft-match.ts';
import { excerptWeights, sentenceWeights } from './weights.ts';

/** How well each sentence of a passage answers, by words alone: quick enough for every passage that is looked at. */
export function scoreSentences(
  query: Query,
  sentences: readonly SentenceMatch[],
  inTitle: Uint8Array,
): readonly number[] {
  const { terms, titleShare } = weighTerms(query, inTitle);
  const total = weightOf({ terms });
  return sentences.map(
    (match, at) =>
      sentenceWeights.coverage * coverageOf({ terms }, match.strengths, total) +
      sentenceWeights.wanted * wantedIn(query.wanted, match) +
      sentenceWeights.closeness * closenessIn(match) +
      (at === 0 ? sentenceWeights.first * titleShare : 0),
  );
}

/** How well each sentence of a passage answers, by all that is known of them: for the passage that is shown. */
export function scoreSentencesClosely(
  index: PassageIndex,
  query: Query,
  meaning: QueryMeaning | null,
  judged: JudgedPassage,
): readonly number[] {
  return findSentenceFeatures(query, readAsking(query, index), meaning, judged).map((features) => {
    let sum = 0;
    for (const name of sentenceFeatureNames) sum += excerptWeights[name] * features[name];
    return sum;
  });
}
