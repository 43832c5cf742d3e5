import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import {
  type ClausePostings,
  type ClausePostingsData,
  collectClausePostings,
  joinClausePostings,
  openClausePostings,
} from './clause-postings.ts';
import type { ClauseUnit } from './clause-units.ts';
import { type AgreementName, readNames } from './find-naming.ts';
import { collectKnownWords, mendQuestion } from './mend-question.ts';
import { definitions, fitCues, type QuestionCues, readQuestionCues } from './question-cues-en.ts';
import { type Asked, readAsked } from './read-asked.ts';

/** A clause with how well it fits a question. */
export interface RankedClause {
  readonly unit: ClauseUnit;
  /** Only its order means something. */
  readonly score: number;
  /** What the score is the sum of. */
  readonly parts: Readonly<Record<ClauseScorePart, number>>;
  readonly features: ClauseFeatures;
}

export const clauseScoreParts = [
  'coverage',
  'named',
  'exact',
  'cue',
  'length',
  'told',
  'defines',
  'idle',
] as const;
export type ClauseScorePart = (typeof clauseScoreParts)[number];

export interface ClauseFeatures {
  /** The share of the question's words, weighed by rarity, that the clause meets; 0–1. */
  readonly coverage: number;
  /** The part of that share that is met by the words themselves in the clause's own words. */
  readonly exact: number;
  /** How well its form fits that of the question, 0–1. */
  readonly cue: number;
  /** The weight of the rarest word that it does not meet, as a share of the greatest possible. */
  readonly missing: number;
  /** How surely the question means its agreement by a name. */
  readonly meant: number;
}

/** The clauses of some articles. Never changes once it is built, so that indexes may share it. */
export interface ClausePart {
  readonly units: readonly ClauseUnit[];
  readonly postings: ClausePostings;
  readonly names: readonly AgreementName[];
}

export interface ClauseIndex {
  readonly parts: readonly ClausePart[];
  readonly units: readonly ClauseUnit[];
  /** The question with its slips mended, as it is looked up. */
  readonly read: (text: string) => string;
  /** The clauses that share anything with the question, the best first. */
  readonly search: (text: string, keep: (unit: ClauseUnit) => boolean) => readonly RankedClause[];
}

interface Index extends ClausePart {
  readonly average: number;
}

/** `data` must be what `collectClausePostings` makes of the same units; a snapshot saves making it. */
export const createClausePart = (
  units: readonly ClauseUnit[],
  data: ClausePostingsData = collectClausePostings(units),
): ClausePart => ({ units, postings: openClausePostings(data), names: readNames(units) });

/** Several parts as one index; memory for them is shared. */
export function joinClauseParts(parts: readonly ClausePart[]): ClauseIndex {
  const units = parts.flatMap((part) => part.units);
  const postings = joinClausePostings(parts.map((part) => part.postings));
  const total = postings.lengths.reduce((sum, length) => sum + length, 0);
  const index: Index = {
    units,
    postings,
    names: parts.flatMap(({ names }) => names),
    average: total / Math.max(1, units.length),
  };
  // Only a question with a slip in it needs them.
  let known: ReadonlyMap<string, number> | null = null;
  return {
    parts,
    units,
    read: (text) => {
      known ??= collectKnownWords(postings);
      return mendQuestion(known, postings, text);
    },
    search: (text, keep) => search(index, text, keep),
  };
}

/** How many clauses are looked at closely: the others meet far less of the question. */
const closest = 300;

function search(index: Index, text: string, keep: (unit: ClauseUnit) => boolean): readonly RankedClause[] {
  const { asked, meant } = readAsked(index.postings, index.names, text);
  const possible = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (possible === 0) return [];
  const met = asked.map((each) => meetAsked(index.postings, each));
  const question = { asked, met, possible, cues: readQuestionCues(text), meant };
  return chooseClosest(index, question, keep)
    .map(({ unit, at }) => rank(index, unit, at, question))
    .sort((a, b) => b.score - a.score);
}

/** How well each clause meets one word of the question. */
interface Met {
  readonly strengths: Float32Array;
  /** 1 where the clause's own words hold the word itself. */
  readonly exact: Uint8Array;
}

function meetAsked(postings: ClausePostings, { key, concepts }: Asked): Met {
  const strengths = new Float32Array(postings.size);
  const exact = new Uint8Array(postings.size);
  postings.visit(key, (unit, strength, own) => {
    strengths[unit] = strength;
    exact[unit] = own ? 1 : 0;
  });
  for (const concept of concepts)
    postings.visit(concept.key, (unit, strength) => {
      const value = strength * concept.strength;
      if (value <= (strengths[unit] ?? 0)) return;
      strengths[unit] = value;
      exact[unit] = 0;
    });
  return { strengths, exact };
}

interface MeasuredQuestion {
  readonly asked: readonly Asked[];
  /** For each word of the question. */
  readonly met: readonly Met[];
  readonly possible: number;
  readonly cues: QuestionCues;
  /** How surely each article is meant by a name. */
  readonly meant: ReadonlyMap<string, number>;
}

interface Close {
  readonly unit: ClauseUnit;
  readonly at: number;
  readonly score: number;
}

function chooseClosest(
  { units }: Index,
  { asked, met, possible, meant }: MeasuredQuestion,
  keep: (unit: ClauseUnit) => boolean,
): readonly Close[] {
  const close: Close[] = [];
  for (const [at, unit] of units.entries()) {
    let score = 0;
    for (const [number, { weight }] of asked.entries()) score += weight * (met[number]?.strengths[at] ?? 0);
    if (score > 0 && keep(unit))
      close.push({ unit, at, score: score / possible + nameWorth * (meant.get(unit.article.id) ?? 0) });
  }
  return close.sort((a, b) => b.score - a.score).slice(0, closest);
}

/** What the parts of a score are worth beside the coverage; set by hand on the questions in tests/fixtures/agreements. */
const nameWorth = 0.25;
const worth = { exact: 0.1, cue: 0.12, length: 0.02, told: 0.15, defines: 0.2, idle: 0.3 };

function rank(
  { postings, average }: Index,
  unit: ClauseUnit,
  at: number,
  question: MeasuredQuestion,
): RankedClause {
  const words = unit.article.text.slice(unit.excerpt.start, unit.excerpt.end);
  const features = measure(unit, at, words, question);
  const length = Math.log2(Math.max(8, postings.lengths[at] ?? 8) / Math.max(8, average));
  const defines = question.cues.definition && definesAsked(unit, words, question.asked);
  const parts: RankedClause['parts'] = {
    coverage: features.coverage,
    named: nameWorth * features.meant,
    exact: worth.exact * features.exact,
    cue: worth.cue * (features.cue - 0.5),
    length: -worth.length * length,
    told: unit.reported ? worth.told * (unit.reported.weight - 0.6) : 0,
    defines: defines ? worth.defines : 0,
    idle: unit.operative ? 0 : -worth.idle,
  };
  const score = clauseScoreParts.reduce((sum, name) => sum + parts[name], 0);
  return { unit, score, parts, features };
}

function measure(
  { article }: ClauseUnit,
  at: number,
  words: string,
  { asked, met, possible, cues, meant }: MeasuredQuestion,
): ClauseFeatures {
  let score = 0;
  let exact = 0;
  let missing = 0;
  let most = 0;
  for (const [number, { weight }] of asked.entries()) {
    const strength = met[number]?.strengths[at] ?? 0;
    score += weight * strength;
    if (met[number]?.exact[at]) exact += weight;
    missing = Math.max(missing, weight * (1 - strength));
    most = Math.max(most, weight);
  }
  return {
    coverage: score / possible,
    exact: exact / possible,
    cue: fitCues(cues, words),
    missing: missing / most,
    meant: meant.get(article.id) ?? 0,
  };
}

const definedTerm = /^[^"“”]{0,40}["“]([^"“”]{1,80})["”]/;

/** The clause begins with the word that is asked for, in quotation marks: it is its definition. */
function definesAsked({ article }: ClauseUnit, words: string, asked: readonly Asked[]): boolean {
  const term = definedTerm.exec(words)?.[1];
  if (!term || !definitions.test(words)) return false;
  const keys = findTerms(term, languageOf(article.language)).map(({ key }) => key);
  const wanted = new Set(asked.map(({ key }) => key));
  return keys.length > 0 && keys.every((key) => wanted.has(key));
}
