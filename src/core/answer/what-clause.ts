import type { RankedClause } from '../clauses/clause-index.ts';
import { type ClauseUnit, findUnitAt } from '../clauses/clause-units.ts';
import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Answer, Finding, Question } from './answer.ts';
import { explainClause, rateClause } from './clause-confidence.ts';
import { toClauseFinding } from './clause-finding.ts';
import { toOnlyStep } from './confidence-steps.ts';
import { findByLabel, type LabelRequest, readLabelRequest } from './find-by-label.ts';
import { findRival } from './find-rival.ts';
import type { Library } from './library.ts';
import { listHeadings } from './list-headings.ts';

/** From which share of the threshold on the clause of a further agreement is set beside an answer. */
const comparedShare = 5 / 6;

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
  if (asked === undefined) return true;
  const words = fold(asked).split(' ');
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
    const why = [toOnlyStep('number', tellFit(fit, rivals), confidence)];
    return unit ? [toClauseFinding(library, unit, request.rest, { confidence, match: 'exact', why })] : [];
  });
  const [finding, ...others] = findings;
  if (!finding || finding.confidence < 0.3)
    return notFound(library, question, finding ? 'unsure' : 'no-such-clause', findings.slice(0, 2), {
      confidence: finding?.confidence ?? 0,
      readAs: null,
    });
  return { kind: 'answered', command: question.kind, finding, others, readAs: null, threshold: 0.3 };
}

const tellFit = (fit: number, rivals: number): string =>
  fit === 1 && rivals === 1
    ? 'the one provision with this number'
    : `the number fits to ${Math.round(100 * fit)}%, the best number is that of ${rivals}`;

const unitOf = ({ article, analysis }: AnalyzedArticle, index: number): ClauseUnit | null =>
  analysis.agreement && findUnitAt(article, analysis.agreement, index);

/** A clause with its confidence; made into a finding only where it is shown. */
interface Rated {
  readonly clause: RankedClause;
  /** The best other clause of its agreement. */
  readonly rival: RankedClause | null;
  readonly confidence: number;
}

function answerTopic(library: Library, question: Question): Answer {
  const { clauses } = library;
  const threshold = library.thresholds['what-clause'];
  const text = clauses.read(question.text);
  const readAs = text === question.text ? null : text;
  const rated = rateAll(clauses.search(text, keepsUnit(question)));
  const show = (each: Rated): Finding => toRatedFinding(library, text, each);
  const [best, ...rest] = rated;
  if (!best || best.confidence < threshold) {
    const near = rated.slice(0, most).filter(({ confidence }) => confidence > threshold / 2);
    return notFound(library, question, best ? 'unsure' : 'no-match', near.slice(0, 2).map(show), {
      confidence: best?.confidence ?? 0,
      readAs,
    });
  }
  return {
    kind: 'answered',
    command: question.kind,
    finding: show(best),
    others: chooseOthers(best, rest, threshold).map(show),
    readAs,
    threshold,
  };
}

const rateAll = (ranked: readonly RankedClause[]): readonly Rated[] =>
  ranked.slice(0, deepest).map((clause) => {
    const rival = findRival(ranked, clause);
    return { clause, rival, confidence: rateClause(clause, rival) };
  });

function toRatedFinding(library: Library, text: string, { clause, rival, confidence }: Rated): Finding {
  const { exact } = clause.features;
  const why = explainClause(clause, rival);
  const match = exact > 0.95 ? 'exact' : exact > 0.6 ? 'near' : 'loose';
  return toClauseFinding(library, clause.unit, text, { confidence, match, why });
}

/** One clause of each other agreement first, so that they can be compared; then what else is sure enough. */
function chooseOthers(best: Rated, rest: readonly Rated[], threshold: number): readonly Rated[] {
  const seen = new Set([best.clause.unit.article.id]);
  const firsts: Rated[] = [];
  const further: Rated[] = [];
  for (const other of rest) {
    const { article, excerpt } = other.clause.unit;
    if (!seen.has(article.id)) {
      seen.add(article.id);
      if (other.confidence >= comparedShare * threshold) firsts.push(other);
    } else if (other.confidence >= threshold && !shares(best.clause.unit, article.id, excerpt))
      further.push(other);
  }
  return [...firsts, ...further].slice(0, most);
}

const shares = (unit: ClauseUnit, article: string, excerpt: Span): boolean =>
  unit.article.id === article && overlaps(unit.excerpt, excerpt);

function notFound(
  library: Library,
  question: Question,
  reason: string,
  near: readonly Finding[],
  { confidence, readAs }: { readonly confidence: number; readonly readAs: string | null },
): Answer {
  return {
    kind: 'not-found',
    command: question.kind,
    reason: library.clauses.units.length === 0 ? 'no-agreement' : reason,
    confidence,
    nearest: [...near, ...listHeadings(library, keepsUnit(question), most - near.length)],
    readAs,
    threshold: library.thresholds['what-clause'],
  };
}
