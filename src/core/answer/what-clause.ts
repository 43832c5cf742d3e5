import type { RankedClause } from '../clauses/clause-index.ts';
import { type ClauseUnit, findUnitAt } from '../clauses/clause-units.ts';
import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Answer, Finding, Question, Reason } from './answer.ts';
import { rateClause } from './clause-confidence.ts';
import { toClauseFinding } from './clause-finding.ts';
import { findByLabel, type LabelRequest, readLabelRequest } from './find-by-label.ts';
import type { Library } from './library.ts';
import { listHeadings } from './list-headings.ts';

/** The confidence from which on a clause is given as an answer; set on questions written for this project (docs/clauses.md). */
export const clauseThreshold = 0.42;

/** From which on the clause of a further agreement is set beside an answer. */
const comparedThreshold = 0.35;

/** How far down the ranking clauses are looked at: far enough for one of each agreement. */
const deepest = 40;

/** How many answers stand beside the first one. */
const most = 4;

/** The clause of an agreement on a topic, or with a number. */
export function findClauseAnswer(library: Library, question: Question): Answer {
  const text = question.text.trim();
  if (!text && !question.label) return { kind: 'unclear', command: question.kind, reason: 'empty' };
  if (text.length > 1_000) return { kind: 'unclear', command: question.kind, reason: 'too-long' };
  const request = readLabelRequest(question);
  if (request) return answerLabel(library, question, request);
  if (!findTerms(text, languageOf('en')).some(({ common }) => !common))
    return { kind: 'unclear', command: question.kind, reason: 'only-common-words' };
  return answerTopic(library, question);
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The agreement is the one that was asked for: by its full name or by any part of it. */
function isMeant(agreement: string, asked: string | undefined): boolean {
  const words = fold(asked ?? '').split(' ');
  const name = ` ${fold(agreement)} `;
  return words.every((word) => word === '' || name.includes(` ${word} `));
}

function keepsUnit({ agreement, article }: Question): (unit: ClauseUnit) => boolean {
  return (unit) =>
    (article === undefined || unit.article.id === article) && isMeant(unit.agreement, agreement);
}

function answerLabel(library: Library, question: Question, request: LabelRequest): Answer {
  const entries = [...library.entries.values()].filter(
    ({ article, analysis }) =>
      analysis.agreement !== null &&
      (question.article === undefined || article.id === question.article) &&
      isMeant(analysis.agreement.name, question.agreement),
  );
  const found = findByLabel(entries, request);
  const best = found[0]?.fit ?? 0;
  const findings = found.slice(0, most + 1).flatMap(({ entry, index, fit }): readonly Finding[] => {
    const unit = unitOf(entry, index);
    const rivals = found.filter((other) => other.fit === best).length;
    const confidence = fit * (fit === best && rivals === 1 ? 0.97 : 0.9);
    const why = [{ rule: 'number', detail: unit?.label ?? '', contribution: fit }];
    return unit ? [toClauseFinding(library, unit, request.rest, { confidence, match: 'exact', why })] : [];
  });
  const [finding, ...others] = findings;
  if (!finding || finding.confidence < 0.3)
    return notFound(library, question, finding ? 'unsure' : 'no-such-clause', findings, null);
  return { kind: 'answered', command: question.kind, finding, others, readAs: null, threshold: 0.3 };
}

const unitOf = ({ article, analysis }: AnalyzedArticle, index: number): ClauseUnit | null =>
  analysis.agreement && findUnitAt(article, analysis.agreement, index);

function answerTopic(library: Library, question: Question): Answer {
  const { clauses } = library;
  const text = clauses.read(question.text);
  const readAs = text === question.text ? null : text;
  const ranked = clauses.search(text, keepsUnit(question));
  const findings = ranked.slice(0, deepest).map((clause) => {
    const rival = ranked.find(
      (other) => other !== clause && other.unit.article.id === clause.unit.article.id,
    );
    return toRankedFinding(library, text, clause, rival ?? null);
  });
  const [finding, ...rest] = findings;
  if (!finding || finding.confidence < clauseThreshold)
    return notFound(library, question, finding ? 'unsure' : 'no-match', findings, readAs);
  const others = chooseOthers(finding, rest);
  return { kind: 'answered', command: question.kind, finding, others, readAs, threshold: clauseThreshold };
}

function toRankedFinding(
  library: Library,
  text: string,
  clause: RankedClause,
  rival: RankedClause | null,
): Finding {
  const { coverage, exact, cue } = clause.features;
  const why: readonly Reason[] = [
    { rule: 'coverage', detail: 'words and concepts of the question, by rarity', contribution: coverage },
    { rule: 'term', detail: 'of these in its own words', contribution: exact },
    { rule: 'answer-kind', detail: 'the form that the question asks for', contribution: cue },
  ];
  const match = exact > 0.95 ? 'exact' : exact > 0.6 ? 'near' : 'loose';
  return toClauseFinding(library, clause.unit, text, { confidence: rateClause(clause, rival), match, why });
}

/** One clause of each other agreement first, so that they can be compared; then what else is sure enough. */
function chooseOthers({ article, excerpt }: Finding, rest: readonly Finding[]): readonly Finding[] {
  const seen = new Set([article.id]);
  const firsts: Finding[] = [];
  const further: Finding[] = [];
  for (const other of rest) {
    if (
      other.article.id === article.id &&
      other.excerpt.start < excerpt.end &&
      excerpt.start < other.excerpt.end
    )
      continue;
    if (!seen.has(other.article.id)) {
      seen.add(other.article.id);
      if (other.confidence >= comparedThreshold) firsts.push(other);
    } else if (other.confidence >= clauseThreshold) further.push(other);
  }
  return [...firsts, ...further].slice(0, most);
}

function notFound(
  library: Library,
  question: Question,
  reason: string,
  findings: readonly Finding[],
  readAs: string | null,
): Answer {
  const near = findings.filter(({ confidence }) => confidence > clauseThreshold / 2).slice(0, 2);
  const nearest = [...near, ...listHeadings(library, keepsUnit(question), most - near.length)];
  return {
    kind: 'not-found',
    command: question.kind,
    reason: library.clauses.units.length === 0 ? 'no-agreement' : reason,
    confidence: findings[0]?.confidence ?? 0,
    nearest,
    readAs,
    threshold: clauseThreshold,
  };
}
