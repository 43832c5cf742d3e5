import { type ClauseScorePart, clauseScoreParts } from '../clauses/clause-index.ts';
import { type FeatureName, featureNames, weightOf } from '../search/features.ts';
import { type Query, readQuery } from '../search/query.ts';
import { findHighest, type RankedPassage, rankPassages } from '../search/rank-passages.ts';
import { rankingWeights } from '../search/weights.ts';
import { assertNever } from '../text/assert-never.ts';
import { overlaps } from '../text/span.ts';
import type { Finding, Question, Reason } from './answer.ts';
import type { Library } from './library.ts';
import { rankStatements } from './rank-statements.ts';
import { type StatementFeatures, statementFeatureNames, statementWeights } from './statement-weights.ts';
import { stripAsking, stripQuestion } from './strip-question.ts';

/** What each feature of the ranking says, for people. */
export const featureDetails: Readonly<Record<FeatureName, string>> = {
  bm25: 'BM25, of the most that the question could reach',
  evidence: 'how much there is to go by',
  coverage: 'share of the question in the passage or title',
  sentence: 'share of the question in the best sentence',
  pair: 'share of the question in two neighbouring sentences',
  concentration: 'share of the passage that the question has',
  order: 'neighbouring words of the question that are neighbours in the sentence',
  phrases: 'neighbouring words of the question that are neighbours in the passage',
  wording: 'the very wording, common words included',
  exact: 'words in just this form',
  closeness: 'how near the words stand to each other',
  wanted: 'the kind of thing that is asked for',
  title: 'share of the question in the title',
  titleOnly: 'share of the question in the title alone',
  titleNamed: 'the whole title stands in the question',
  article: 'share of all that was found that this article has',
  missingNumbers: 'asked numbers that are missing',
  missingNames: 'asked names that are missing',
  length: 'length of the passage',
  meaning: 'missing words that a word of the passage means nearly',
  sentenceMeaning: 'missing words that a word of the sentence means nearly',
  direction: 'how near the passage as a whole comes in meaning',
};

/** The words of the question where they stand, and what gave the finding its place among the others. */
export interface Placing {
  readonly words: readonly Reason[];
  readonly ranking: readonly Reason[];
}

const unplaced: Placing = { words: [], ranking: [] };

/** Ranks again as the answer's own module does. */
export function explainRanking(library: Library, question: Question, finding: Finding): Placing {
  switch (question.kind) {
    case 'ask':
      return explainPassage(library, question, finding);
    case 'who-said':
      return explainStatement(library, question, finding);
    case 'what-clause':
      return explainClausePlace(library, question, finding);
    default:
      return assertNever(question.kind);
  }
}

function explainPassage(library: Library, { text, article }: Question, finding: Finding): Placing {
  const query = readQuery(text, library.index);
  const passage = findRanked(library, article, query, finding);
  if (!passage) return unplaced;
  const features = featureNames.map((name) => ({
    rule: name,
    detail: featureDetails[name],
    contribution: rankingWeights[name] * passage.features[name],
  }));
  return { words: explainWords(query, passage), ranking: keepWeighty(features) };
}

const statementDetails: Readonly<Record<keyof StatementFeatures, string>> = {
  article: 'share of the question anywhere in the article',
  articleLikeness: 'question and article, by the meaning of their words',
  titleLikeness: 'question and title, by the meaning of their words',
  own: 'share of the question in the sentence',
  soft: 'missing words that a word of the sentence comes near',
  pair: 'share of the question in the sentence and one beside it, nearly or just so',
  local: 'words of like meaning that the rest of the article has not',
  people: 'missing words that name whom the sentence means',
  likeness: 'question and sentence, by the meaning of their words',
  context: 'question and the sentences around it, by the meaning of their words',
  distinct: 'what sets question and sentence apart from the article, by the meaning of their words',
  named: 'somebody is surely named as its speaker',
};

/** Places with the asked wording stand in the order of their confidence; statements in other words in one of their own. */
function explainStatement(library: Library, { text }: Question, finding: Finding): Placing {
  const isWorded = finding.match !== 'loose';
  const query = readQuery(isWorded ? stripQuestion(text) : stripAsking(text), library.index);
  const passage = findRanked(library, finding.article.id, query, finding);
  const words = passage ? explainWords(query, passage) : [];
  if (isWorded) return { words, ranking: [tellWordedOrder(finding)] };
  const statement = rankStatements(library, query, ({ article }) => article.id === finding.article.id).find(
    ({ sentence }) => overlaps(sentence, finding.excerpt),
  );
  if (!statement) return { words, ranking: [] };
  const features = statementFeatureNames.map((name) => ({
    rule: name,
    detail: statementDetails[name],
    contribution: statementWeights[name] * statement.features[name],
  }));
  return { words, ranking: keepWeighty(features) };
}

const tellWordedOrder = ({ match }: Finding): Reason => ({
  rule: 'wording',
  detail:
    match === 'exact'
      ? 'it has the very words; of the places that have them the earliest published comes first'
      : 'it nearly has the words; places that have the asked words come in the order of their confidence',
  contribution: 0,
});

const clauseDetails: Readonly<Record<ClauseScorePart, string>> = {
  coverage: 'words and concepts of the question that the clause meets, by rarity',
  named: 'the question names its agreement',
  exact: 'of these, the words themselves in the clause’s own words',
  cue: 'the form that the question asks for, beside the usual one',
  length: 'length of the clause, beside the usual one',
  told: 'how surely the article tells of such a clause',
  defines: 'it defines the word that is asked for',
  idle: 'it lays down nothing',
};

/** Provisions that are asked for by their number have no place in this order. */
function explainClausePlace(
  { clauses }: Library,
  { text }: Question,
  { article, excerpt, why }: Finding,
): Placing {
  if (why.length === 0 || why.some(({ rule }) => rule === 'number')) return unplaced;
  const clause = clauses
    .search(clauses.read(text), (unit) => unit.article.id === article.id)
    .find(({ unit }) => unit.excerpt.start === excerpt.start && unit.excerpt.end === excerpt.end);
  if (!clause) return unplaced;
  const parts = clauseScoreParts.map((name) => ({
    rule: name,
    detail: clauseDetails[name],
    contribution: clause.parts[name],
  }));
  return { words: [], ranking: parts.filter(({ contribution }) => contribution !== 0).sort(byWeight) };
}

/** Passages that are ranked to find the one of the answer. */
const mostRanked = 40;

function findRanked(
  { index }: Library,
  article: string | undefined,
  query: Query,
  finding: Finding,
): RankedPassage | null {
  const ranked = rankPassages(index, query, { limit: mostRanked, article });
  return (
    ranked.find(({ segment, passage, sentences }) => {
      const found = index.segments[segment];
      if (found?.articles[found.arrays.passageArticles[passage] ?? -1]?.id !== finding.article.id)
        return false;
      const { start } = finding.excerpt;
      return sentences.some(
        ({ sentence }) =>
          (found.arrays.sentenceFrom[sentence] ?? 0) <= start &&
          start < (found.arrays.sentenceTo[sentence] ?? 0),
      );
    }) ?? null
  );
}

/** Each word of the question, where it stands, and its share of the question's weight where it stands somewhere. */
function explainWords(query: Query, { sentences, sentenceScores }: RankedPassage): readonly Reason[] {
  const best = findHighest(sentenceScores);
  const total = weightOf(query);
  return query.terms.map(({ word, weight }, at): Reason => {
    const inSentence = sentences[best]?.strengths[at] ?? 0;
    const inPassage = Math.max(0, ...sentences.map(({ strengths }) => strengths[at] ?? 0));
    const where = inSentence ? 'in the sentence' : inPassage ? 'in the passage' : 'missing';
    return {
      rule: 'term',
      detail: `${word}: ${where}, ${Math.round((100 * weight) / total)}% of the question`,
      contribution: (weight * Math.max(inSentence, inPassage)) / total,
    };
  });
}

/** Less than this does not move a passage. */
const weighty = 0.05;

export const byWeight = (a: Reason, b: Reason): number => Math.abs(b.contribution) - Math.abs(a.contribution);

const keepWeighty = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ contribution }) => Math.abs(contribution) >= weighty).sort(byWeight);
