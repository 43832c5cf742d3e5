import { fitsPersonName } from '../people/fits-person-name.ts';
import { unknownSpeaker } from '../people/person.ts';
import { longestQuestion, type Query, readQuery } from '../search/query.ts';
import { overlaps } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { Answer, Finding, Question } from './answer.ts';
import { findReading } from './ask.ts';
import type { Library } from './library.ts';
import { findParaphrased } from './paraphrased-statements.ts';
import { namesOf } from './speaker-names.ts';
import { stripAsking, stripQuestion } from './strip-question.ts';
import { findWorded } from './worded-statements.ts';

/** Further places that are given beside the first. */
const mostOthers = 4;

/** So many words may be looked up though each is a common one: "to be or not to be". */
const fewestCommonWords = 4;

/** Who said the asked words: the statement that has them, nearly has them or says the same, with its speaker; or that it is not there. */
export function findSpeakerAnswer(library: Library, question: Question): Answer {
  const { kind: command, text } = question;
  if (!text.trim()) return { kind: 'unclear', command, reason: 'empty' };
  if (text.length > longestQuestion) return { kind: 'unclear', command, reason: 'too-long' };
  const query = readQuery(stripQuestion(text), library.index);
  if (query.terms.length === 0 && findWords(query.text).length < fewestCommonWords)
    return { kind: 'unclear', command, reason: 'only-common-words' };
  const findings = findStatements(library, question, query);
  const [first] = findings;
  const threshold = thresholdOf(library, first);
  const answered = findings.filter((each) => isSure(library, each));
  const [finding, ...others] = putEarliestFirst(answered);
  const readAs = first ? findReading(query, first) : null;
  if (finding)
    return {
      kind: 'answered',
      command,
      finding,
      others: others.slice(0, mostOthers),
      readAs,
      threshold: thresholdOf(library, finding),
    };
  return {
    kind: 'not-found',
    command,
    reason: findReason(library, question, first),
    confidence: first?.confidence ?? 0,
    nearest: findings.slice(0, mostOthers),
    readAs,
    threshold,
  };
}

/**
 * What a statement in other words needs beyond the threshold: where it is the wrong one, its speaker is a wrong name, which is worse than
 * none. From 0.6 on three of four were right, half of the questions having no answer (docs/quality.md).
 */
const looseMargin = 0.15;

/** Of no finding, of one with the asked words, or of one in other words: that has to tell who said it, else it answers nothing. */
function thresholdOf({ thresholds }: Library, finding: Finding | undefined): number {
  const threshold = thresholds['who-said'];
  if (finding?.match !== 'loose') return threshold;
  return finding.attribution?.speaker.name
    ? Math.min(1, Math.round(100 * (threshold + looseMargin)) / 100)
    : 1;
}

const isSure = (library: Library, finding: Finding): boolean =>
  finding.confidence >= thresholdOf(library, finding);

function findReason(library: Library, { article }: Question, first: Finding | undefined): string {
  if (library.index.size === 0) return 'empty-corpus';
  if (article !== undefined && !library.entries.has(article)) return 'no-such-article';
  return first ? 'unsure' : 'no-match';
}

/**
 * Statements with the asked words; where none surely has them, first those that say the same in others. `query` is the question without
 * what only asks.
 */
function findStatements(library: Library, question: Question, query: Query): readonly Finding[] {
  const { text, article } = question;
  const worded = findWorded(library, question, query).filter(({ finding }) => fitsSpeaker(question, finding));
  const paraphrased = worded.some(({ finding }) => isSure(library, finding))
    ? []
    : findParaphrased(library, readQuery(stripAsking(text), library.index), article);
  const found: Finding[] = [];
  for (const { finding } of [...paraphrased, ...worded])
    if (fitsSpeaker(question, finding) && !found.some((other) => isSame(other, finding))) found.push(finding);
  return found;
}

const fitsSpeaker = ({ speaker }: Question, { attribution }: Finding): boolean =>
  speaker === undefined ||
  namesOf(attribution?.speaker ?? unknownSpeaker).some((name) => fitsPersonName(speaker, name));

const isSame = (a: Finding, b: Finding): boolean =>
  a.article.id === b.article.id && overlaps(a.excerpt, b.excerpt);

/** Where the very words stand in several places, the earliest published comes first. */
function putEarliestFirst(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first?.match !== 'exact') return findings;
  const dateOf = ({ article }: Finding): string => article.published ?? '9999';
  const same = findings.filter(({ match }) => match === 'exact');
  const rest = findings.filter(({ match }) => match !== 'exact');
  return [...same.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)), ...rest];
}
