import { readAcronym } from '../people/fits-person-name.ts';
import { doubtMargin } from '../search/confidence-weights.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { longestQuestion, type Query, readQuery } from '../search/query.ts';
import type { RankedPassage } from '../search/rank-passages.ts';
import { isDoubtful, type RatedPassage } from '../search/rate-passages.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Answer, Finding, Match, Question, UnclearReason } from './answer.ts';
import { type AskedOffice, readOfficeQuestion } from './asked-office.ts';
import { readSpeechQuestion, type SpeechQuestion } from './asked-speech.ts';
import { chooseExcerpt } from './choose-excerpt.ts';
import type { Library } from './library.ts';
import { createOfficeTest, findOfficeHolders } from './office-holders.ts';
import { findRated } from './rated-passages.ts';
import { withholdUnsureName } from './speaker-names.ts';
import { findStatementsOf } from './statements-of-speaker.ts';
import { toExcerpt } from './to-excerpt.ts';

/** Further answers, or nearest passages, that are given beside the first. */
const mostOthers = 4;

/** Answers from the passage that fits best, or says that none does. */
export function findPassageAnswer(library: Library, question: Question): Answer {
  const unclear = findUnclear(library.index, question.text);
  if (unclear.kind === 'unclear') return { kind: 'unclear', command: question.kind, reason: unclear.reason };
  const { query } = unclear;
  const subject = readSubject(question);
  const direct = findDirectly(library, subject, question.article);
  const rated = direct ? [] : findRated(library, query, question.article);
  const findings =
    direct ??
    holdToSubject(
      library,
      subject,
      rated.map((each) => toFinding(library, question, query, each)),
    );
  const threshold = thresholdOf(library, rated[0] !== undefined && isDoubtful(query, rated[0]));
  const [finding, ...rest] = findings;
  const others = rest.slice(0, mostOthers);
  const readAs = finding ? findReading(query, finding) : null;
  if (!finding || finding.confidence < threshold)
    return {
      kind: 'not-found',
      command: question.kind,
      reason: notFoundReason(library, question, finding),
      confidence: finding?.confidence ?? 0,
      nearest: findings.slice(0, mostOthers),
      readAs,
      threshold,
    };
  return { kind: 'answered', command: question.kind, finding, others, readAs, threshold };
}

/** Doubtful answers take more; a host's 0 lets everything through. */
function thresholdOf({ thresholds: { ask } }: Library, doubtful: boolean): number {
  if (ask === 0 || !doubtful) return ask;
  return Math.min(1, Math.round(100 * (ask + doubtMargin)) / 100);
}

/** Whose words, and which office, a question asks for. */
interface AskedSubject {
  readonly speech: SpeechQuestion;
  readonly offices: readonly AskedOffice[];
}

const readSubject = ({ kind, text }: Question): AskedSubject =>
  kind === 'ask'
    ? { speech: readSpeechQuestion(text), offices: readOfficeQuestion(text) }
    : { speech: { kind: 'other' }, offices: [] };

/** What is found by who says it or who holds the office, where the question asks so; null where passages are to answer. */
function findDirectly(
  library: Library,
  { speech, offices }: AskedSubject,
  article: string | undefined,
): readonly Finding[] | null {
  const statements = speech.kind === 'person' ? findStatementsOf(library, speech, article) : [];
  if (statements.length) return statements;
  const holders = offices
    .flatMap((office) => findOfficeHolders(library, office, article))
    .sort((a, b) => b.confidence - a.confidence);
  const [surest] = holders;
  return surest && surest.confidence >= library.thresholds.ask ? holders : null;
}

/** What the confidence is multiplied by where the question asks who holds an office or what somebody said, and the excerpt is about another. */
const lacksSubject = 0.4;

function holdToSubject(
  library: Library,
  { speech, offices }: AskedSubject,
  findings: readonly Finding[],
): readonly Finding[] {
  const tests = offices.map((office) => createOfficeTest(library, office));
  // Nobody who is called so says anything, else that would have been found.
  const isSilent = speech.kind === 'person' && isProperName(speech.speaker);
  return findings.map((finding) =>
    isSilent || (tests.length > 0 && !tests.some((namesOffice) => namesOffice(finding)))
      ? { ...finding, confidence: finding.confidence * lacksSubject }
      : finding,
  );
}

const properName = /^\p{Lu}[\p{L}.’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4}$/u;

/** One or more names, no "the report", which may be the very text that is asked. */
const isProperName = (speaker: string): boolean => properName.test(speaker) || readAcronym(speaker) !== null;

function notFoundReason(library: Library, question: Question, finding: Finding | undefined): string {
  if (library.index.size === 0) return 'empty-corpus';
  if (question.article !== undefined && !library.entries.has(question.article)) return 'no-such-article';
  return finding ? 'unsure' : 'no-match';
}

type Reading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason };

function findUnclear(index: PassageIndex, text: string): Reading {
  if (text.length > longestQuestion) return { kind: 'unclear', reason: 'too-long' };
  if (!text.trim()) return { kind: 'unclear', reason: 'empty' };
  const query = readQuery(text, index);
  return query.terms.length ? { kind: 'query', query } : { kind: 'unclear', reason: 'only-common-words' };
}

function toFinding(
  library: Library,
  question: Question,
  query: Query,
  { passage, confidence }: RatedPassage,
): Finding {
  const segment = library.index.segments[passage.segment];
  const article = segment?.articles[segment.arrays.passageArticles[passage.passage] ?? -1];
  if (!segment || !article) throw new Error(`ask: passage ${passage.passage} has no article`);
  // Whoever asks who said something wants that sentence and its speaker, not the one beside it.
  const { span, paragraph } = chooseExcerpt(segment, passage, question.kind === 'who-said');
  return {
    article,
    paragraph,
    excerpt: toExcerpt(article, query, span),
    attribution: findAttribution(library, article, span),
    clause: null,
    match: toMatch(passage),
    confidence,
    why: [],
  };
}

/** The surest attribution whose words stand in the excerpt; its name is withheld where it is unsure. */
export function findAttribution(library: Library, article: Article, span: Span): Finding['attribution'] {
  const attributions = library.entries.get(article.id)?.analysis.attributions ?? [];
  const inside = attributions.filter(({ content }) => content.some((part) => overlaps(part, span)));
  const [surest] = inside.sort((a, b) => b.probability - a.probability);
  return surest ? withholdUnsureName(surest) : null;
}

function toMatch({ features }: RankedPassage): Match {
  if (features.sentence > 0.99 && features.order > 0.99) return 'exact';
  return features.sentence > 0.75 ? 'near' : 'loose';
}

/**
 * The question with each unknown word as the excerpt spells it, and each unknown acronym as the library spells it out; null where nothing
 * is read otherwise than it is written.
 */
export function findReading(query: Query, { article, excerpt }: Finding): string | null {
  const unknown = query.terms.filter(({ instead }) => instead.length > 0);
  const words = unknown.length ? findTerms(article.text, query.language, excerpt) : [];
  const corrected = unknown.flatMap(({ instead, start, end }) => {
    const word = words.find(({ key }) => instead.includes(key));
    return word ? [{ start, end, text: article.text.slice(word.start, word.end) }] : [];
  });
  const changes = [...corrected, ...query.spelledOut].sort((a, b) => a.start - b.start);
  if (changes.length === 0) return null;
  let reading = '';
  let at = 0;
  for (const { start, end, text } of changes) {
    reading += query.text.slice(at, start) + text;
    at = end;
  }
  return reading + query.text.slice(at);
}
