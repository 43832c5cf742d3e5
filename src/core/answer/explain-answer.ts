import { readQuery } from '../search/query.ts';
import type { RatedPassage } from '../search/rate-passages.ts';
import { type ConfidenceName, confidenceNames } from '../search/standing.ts';
import type { Answer, Finding, Question, Reason } from './answer.ts';
import { calmQuestion } from './calm-question.ts';
import { toBaseStep, toLogOdds } from './confidence-steps.ts';
import { byWeight, explainRanking, featureDetails } from './explain-ranking.ts';
import { explainSpeaker } from './explain-speaker.ts';
import type { Library } from './library.ts';
import { findRated } from './rated-passages.ts';

/** One part of "why this answer". */
export interface ExplanationSection {
  readonly kind: 'words' | 'ranking' | 'confidence' | 'runners-up' | 'speaker';
  readonly reasons: readonly Reason[];
}

export const sectionTitles: Readonly<Record<ExplanationSection['kind'], string>> = {
  words: 'Words of the question',
  ranking: 'Place among the others',
  confidence: 'Confidence',
  'runners-up': 'Runners-up',
  speaker: 'How the speaker was found',
};

/** Runners-up that are told. */
const mostOthers = 4;

/**
 * Why this answer: made when somebody asks for it, by ranking the passages again, so that answers themselves carry nothing of it.
 * Sections without a reason are left out.
 */
export function explainAnswer(
  library: Library,
  asked: Question,
  answer: Answer,
): readonly ExplanationSection[] {
  if (answer.kind === 'unclear') return [];
  const question = calmQuestion(asked);
  const { finding, others, confidence } =
    answer.kind === 'answered'
      ? { ...answer, confidence: answer.finding.confidence }
      : { ...answer, finding: answer.nearest[0], others: answer.nearest.slice(1) };
  if (!finding) return [];
  const { words, ranking } = explainRanking(library, question, finding);
  const sections: readonly ExplanationSection[] = [
    { kind: 'words', reasons: words },
    { kind: 'ranking', reasons: ranking },
    {
      kind: 'confidence',
      reasons: [...explainConfidence(library, question, finding), toVerdict(confidence, answer.threshold)],
    },
    { kind: 'runners-up', reasons: others.slice(0, mostOthers).map(toRunnerUp) },
    { kind: 'speaker', reasons: explainSpeaker(finding) },
  ];
  return sections.filter(({ reasons }) => reasons.length > 0);
}

const standingDetails: Readonly<Record<ConfidenceName, string>> = {
  ...featureDetails,
  lead: 'lead over the passage that follows',
  farLead: 'lead over the last of those that follow',
  bm25Lead: 'lead in words over those that follow',
  rareCoverage: 'share of the question in the passage, by how rare its words are in the language',
  rarePair: 'the same of the sentence and its neighbour, as far as it tells',
  rareSentence: 'the same of the sentence and the title, above a half',
  namesNowhere: 'share of names that do not stand in the article',
  namesSwapped:
    'share of names that do not stand in the sentence or beside it, where the sentence has the rest of the question',
  yearOther: 'the question names a year, the sentence another one',
  questionLength: 'logarithm of the length of the question',
  degreeMissing: 'the question compares or puts in order, the sentence does not',
  opposite: 'the sentence has the opposite of a word of the question',
  otherPolarity: 'the question denies something, the sentence does not',
  onlyPolarity: 'and has the rest of the question',
  lacksNumber: 'the number that is asked for is not there',
  lacksTime: 'the time that is asked for is not there',
  likenessApart:
    'how near the sentence or its neighbour comes to the question in meaning, apart from what both share with the title',
  restLikeness: 'how near the words that the question has alone come to those that the sentence has alone',
  numberFar: 'the question asks for a number, and none stands near its words',
  brokenPairs: 'words side by side in the question that stand together nowhere',
};

const toVerdict = (confidence: number, threshold: number): Reason => ({
  rule: 'confidence',
  detail: `${confidence.toFixed(2)}, an answer is given from ${threshold} on: ${
    confidence >= threshold ? 'enough: it is an answer' : 'too little: it is none'
  }`,
  contribution: 0,
});

/** What the confidence is made of, in the logarithm of its odds; statements and clauses bring their own steps. */
function explainConfidence(library: Library, question: Question, finding: Finding): readonly Reason[] {
  if (question.kind !== 'ask' || finding.why.length)
    return finding.why.filter(({ contribution }) => contribution !== 0);
  const query = readQuery(question.text, library.index);
  const [first] = findRated(library, query, question.article);
  if (!first) return [];
  const steps = confidenceNames.map((name, at) => ({
    rule: name,
    detail: standingDetails[name],
    contribution: first.model.weights[name] * (first.standing[at] ?? 0),
  }));
  return [
    toBaseStep(first.model.base),
    ...[...steps, toSubjectStep(first, finding)]
      .filter(({ contribution }) => contribution !== 0)
      .sort(byWeight),
  ];
}

/** What the answer lost against its passage, which it does only where it is about another office, or another's words, than the question. */
const toSubjectStep = ({ confidence }: RatedPassage, finding: Finding): Reason => ({
  rule: 'subject',
  detail: 'it is about another office, or the words of another, than is asked for',
  contribution: finding.confidence === confidence ? 0 : toLogOdds(finding.confidence) - toLogOdds(confidence),
});

/** Of an excerpt, so much is told. */
const glimpse = 80;

function toRunnerUp({ article, paragraph, excerpt, confidence }: Finding): Reason {
  const words = excerpt.text.replace(/\s+/g, ' ');
  const shown = words.length > glimpse ? `${words.slice(0, glimpse).trimEnd()} …` : words;
  return { rule: 'other', detail: `${article.title}, ¶ ${paragraph}: ${shown}`, contribution: confidence };
}
