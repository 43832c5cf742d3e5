import { type FeatureName, featureNames, weightOf } from '../search/features.ts';
import { type Query, readQuery } from '../search/query.ts';
import { type RankedPassage, rankPassages } from '../search/rank-passages.ts';
import { type ConfidenceName, confidenceNames } from '../search/standing.ts';
import { confidenceBase, confidenceWeights, rankingWeights } from '../search/weights.ts';
import { assertNever } from '../text/assert-never.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { Answer, Finding, Question, Reason } from './answer.ts';
import { findParagraphNumber } from './article-paragraphs.ts';
import type { Library } from './library.ts';
import { surestName } from './speaker-names.ts';
import { stripQuestion } from './strip-question.ts';

/** One part of "why this answer". */
export interface ExplanationSection {
  readonly kind: 'words' | 'ranking' | 'confidence' | 'runners-up' | 'speaker';
  readonly reasons: readonly Reason[];
}

export const sectionTitles: Readonly<Record<ExplanationSection['kind'], string>> = {
  words: 'Words of the question',
  ranking: 'Place among the passages',
  confidence: 'Confidence',
  'runners-up': 'Runners-up',
  speaker: 'How the speaker was found',
};

/** What each feature of the ranking says, for people. */
const featureDetails: Readonly<Record<FeatureName, string>> = {
  bm25: 'BM25, of the most that the question could reach',
  evidence: 'how much there is to go by',
  coverage: 'share of the question in the passage or title',
  sentence: 'share of the question in the best sentence',
  pair: 'share of the question in two neighbouring sentences',
  density: 'share of the question for a sentence of this length',
  order: 'neighbouring words of the question that are neighbours in the sentence',
  phrases: 'neighbouring words of the question that are neighbours in the passage',
  wording: 'the very wording, common words included',
  exact: 'words in just this form',
  related: 'missing words that begin like a word of the passage',
  closeness: 'how near the words stand to each other',
  wanted: 'the kind of thing that is asked for',
  title: 'share of the question in the title',
  titleOnly: 'share of the question in the title alone',
  neighbours: 'missing words that stand in the passages beside it',
  article: 'share of all that was found that this article has',
  missingNames: 'asked names that are missing',
  missingNumbers: 'asked numbers that are missing',
  heaviestMissing: 'the rarest missing word',
  first: 'the first sentence of the passage',
  length: 'length of the passage',
  likeness: 'question and sentence, by the meaning of their words',
  meaning: 'missing words that a word of the passage means nearly',
  sentenceMeaning: 'missing words that a word of the sentence means nearly',
};

/** Runners-up that are told. */
const mostOthers = 4;

/**
 * Why this answer: made when somebody asks for it, by ranking the passages again, so that answers themselves carry nothing of it.
 * Sections without a reason are left out.
 */
export function explainAnswer(
  library: Library,
  question: Question,
  answer: Answer,
): readonly ExplanationSection[] {
  if (answer.kind === 'unclear') return [];
  const { finding, others } =
    answer.kind === 'answered'
      ? answer
      : { finding: answer.nearest[0] ?? null, others: answer.nearest.slice(1) };
  const sections: readonly ExplanationSection[] = [
    ...(finding ? explainRanking(library, question, finding) : []),
    {
      kind: 'confidence',
      reasons: finding ? explainConfidence(library, question, finding, answer.threshold) : [],
    },
    { kind: 'runners-up', reasons: others.slice(0, mostOthers).map(toRunnerUp) },
    { kind: 'speaker', reasons: finding ? explainSpeaker(finding) : [] },
  ];
  return sections.filter(({ reasons }) => reasons.length > 0);
}

/** The query as the answer's own module reads it; clauses are found in another index. */
function toQuery(library: Library, { kind, text }: Question): Query | null {
  switch (kind) {
    case 'ask':
      return readQuery(text, library.index);
    case 'who-said':
      return readQuery(stripQuestion(text), library.index);
    case 'what-clause':
      return null;
    default:
      return assertNever(kind);
  }
}

/** Passages that are ranked to find the one of the answer. */
const mostRanked = 40;

function explainRanking(
  library: Library,
  question: Question,
  finding: Finding,
): readonly ExplanationSection[] {
  const query = toQuery(library, question);
  const passage = query && findRanked(library, question, query, finding);
  if (!query || !passage) return [];
  const features = featureNames.map((name) => ({
    rule: name,
    detail: featureDetails[name],
    contribution: rankingWeights[name] * passage.features[name],
  }));
  return [
    { kind: 'words', reasons: explainWords(query, passage) },
    { kind: 'ranking', reasons: keepWeighty(features) },
  ];
}

function findRanked(
  { index }: Library,
  { article }: Question,
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
function explainWords(query: Query, { sentences, best }: RankedPassage): readonly Reason[] {
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

const byWeight = (a: Reason, b: Reason): number => Math.abs(b.contribution) - Math.abs(a.contribution);

const keepWeighty = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ contribution }) => Math.abs(contribution) >= weighty).sort(byWeight);

const standingDetails: Readonly<Record<ConfidenceName, string>> = {
  ...featureDetails,
  lead: 'lead over the second passage',
  otherPolarity: 'the question denies something, the sentence does not',
  newNames: 'names in the sentence that the question does not have',
  asksNumber: 'the question asks for a number',
  asksDate: 'the question asks for a time',
  asksWho: 'the question asks for somebody',
  questionLength: 'logarithm of the length of the question',
};

/** What the confidence is made of, in the logarithm of its odds for passages; statements and clauses tell their own reasons. */
function explainConfidence(
  library: Library,
  question: Question,
  finding: Finding,
  threshold: number,
): readonly Reason[] {
  const { confidence } = finding;
  const verdict = confidence >= threshold ? 'enough: it is an answer' : 'too little: it is none';
  const result: Reason = {
    rule: 'confidence',
    detail: `${confidence.toFixed(2)}, an answer is given from ${threshold} on: ${verdict}`,
    contribution: 0,
  };
  if (question.kind !== 'ask') return [...finding.why, result];
  const query = readQuery(question.text, library.index);
  const [first] = rankPassages(library.index, query, { limit: 1, article: question.article });
  if (!first) return [result];
  const steps = confidenceNames.map((name, at) => ({
    rule: name,
    detail: standingDetails[name],
    contribution: confidenceWeights[name] * (first.standing[at] ?? 0),
  }));
  return [
    { rule: 'base', detail: 'before anything is known', contribution: confidenceBase },
    ...steps.filter(({ contribution }) => contribution !== 0).sort(byWeight),
    result,
  ];
}

/** Of an excerpt, so much is told. */
const glimpse = 80;

function toRunnerUp({ article, paragraph, excerpt, confidence }: Finding): Reason {
  const words = excerpt.text.replace(/\s+/g, ' ');
  const shown = words.length > glimpse ? `${words.slice(0, glimpse).trimEnd()} …` : words;
  return { rule: 'other', detail: `${article.title}, ¶ ${paragraph}: ${shown}`, contribution: confidence };
}

/** From the words of the source to the name, step by step. */
function explainSpeaker({ article, attribution }: Finding): readonly Reason[] {
  if (!attribution) return [];
  const { source, cue, directness, speaker, rule } = attribution;
  const remark = (name: string, detail: string, contribution = 0): Reason => ({
    rule: name,
    detail,
    contribution,
  });
  return [
    remark('statement', `${directness}, found by ${rule.replaceAll('-', ' ')}`),
    ...(cue ? [remark('cue', `“${sliceVerbatim(article, cue)}”`)] : []),
    ...(source
      ? [remark('source', `“${sliceVerbatim(article, source)}”, ¶ ${findParagraphNumber(article, source)}`)]
      : [remark('source', 'the text names none beside the words')]),
    ...speaker.evidence.map(({ rule: step, mention }) =>
      remark(
        step,
        mention
          ? `“${sliceVerbatim(article, mention)}”, ¶ ${findParagraphNumber(article, mention)}`
          : 'by the words alone',
      ),
    ),
    ...speaker.candidates.map(({ name, probability }) => remark('candidate', name, probability)),
    ...(speaker.anonymous ? [remark('anonymous', 'the article does not name this source')] : []),
    remark(
      'name',
      speaker.name === null ? `none is given: that takes ${surestName}` : speaker.name,
      speaker.name === null ? 0 : speaker.probability,
    ),
  ];
}
