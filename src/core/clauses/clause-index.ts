import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import { type ClausePostings, createClausePostings } from './clause-postings.ts';
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
  readonly features: ClauseFeatures;
}

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
  /** The weight of the rarest word of the question that it meets, as a share of the greatest possible. */
  readonly rarest: number;
}

export interface ClauseIndex {
  readonly units: readonly ClauseUnit[];
  /** The question with its slips mended, as it is looked up. */
  readonly read: (text: string) => string;
  /** The clauses that share anything with the question, the best first. */
  readonly search: (text: string, keep: (unit: ClauseUnit) => boolean) => readonly RankedClause[];
}

interface Index {
  readonly units: readonly ClauseUnit[];
  readonly postings: ClausePostings;
  readonly names: readonly AgreementName[];
  readonly average: number;
}

export function createClauseIndex(units: readonly ClauseUnit[]): ClauseIndex {
  const postings = createClausePostings(units);
  const known = collectKnownWords(postings);
  const total = postings.lengths.reduce((sum, length) => sum + length, 0);
  const index = { units, postings, names: readNames(units), average: total / Math.max(1, units.length) };
  return {
    units,
    read: (text) => mendQuestion(known, postings, text),
    search: (text, keep) => search(index, text, keep),
  };
}

interface Tally {
  score: number;
  exact: number;
  rarest: number;
  /** For each word of the question how well it is met, 0–1. */
  readonly met: Map<number, number>;
}

function search(index: Index, text: string, keep: (unit: ClauseUnit) => boolean): readonly RankedClause[] {
  const { asked, meant } = readAsked(index.postings, index.names, text);
  const possible = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (possible === 0) return [];
  const tallies = new Map<number, Tally>();
  const used = new Map<number, Set<string>>();
  for (const [at, each] of asked.entries()) addAsked(index.postings, each, at, tallies, used);
  const cues = readQuestionCues(text);
  const most = Math.max(...asked.map(({ weight }) => weight));
  const ranked: RankedClause[] = [];
  for (const [at, tally] of tallies) {
    const unit = index.units[at];
    if (unit && keep(unit))
      ranked.push(
        rank(index, unit, at, { tally, possible, most, cues, asked, meant: meant.get(unit.article.id) ?? 0 }),
      );
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** The share that a second word of the question counts by which a clause meets in a concept that it met already. */
const again = 0.35;

function addAsked(
  postings: ClausePostings,
  { key, weight, concepts }: Asked,
  number: number,
  tallies: Map<number, Tally>,
  used: Map<number, Set<string>>,
): void {
  const best = new Map<number, { strength: number; exact: boolean; concept: string | null }>();
  for (const { unit, strength, own: isOwn } of postings.read(key))
    best.set(unit, { strength, exact: isOwn, concept: null });
  for (const concept of concepts)
    for (const { unit, strength } of postings.read(concept.key)) {
      const value =
        strength * concept.strength * (!concept.phrase && used.get(unit)?.has(concept.key) ? again : 1);
      if (value > (best.get(unit)?.strength ?? 0))
        best.set(unit, { strength: value, exact: false, concept: concept.key });
    }
  for (const [unit, { strength, exact, concept }] of best) {
    const tally = tallies.get(unit) ?? { score: 0, exact: 0, rarest: 0, met: new Map() };
    tally.met.set(number, strength);
    tally.score += weight * strength;
    if (exact) tally.exact += weight;
    tally.rarest = Math.max(tally.rarest, weight * strength);
    tallies.set(unit, tally);
    if (concept) used.set(unit, (used.get(unit) ?? new Set()).add(concept));
  }
}

interface Measured {
  readonly tally: Tally;
  readonly possible: number;
  readonly most: number;
  readonly cues: QuestionCues;
  readonly asked: readonly Asked[];
  /** How surely the question means this article by a name, 0 for not at all. */
  readonly meant: number;
}

function rank({ postings, average }: Index, unit: ClauseUnit, at: number, measured: Measured): RankedClause {
  const { tally, possible, most, cues, asked, meant } = measured;
  const words = unit.article.text.slice(unit.excerpt.start, unit.excerpt.end);
  const features = {
    coverage: tally.score / possible,
    exact: tally.exact / possible,
    cue: fitCues(cues, words),
    rarest: tally.rarest / most,
    missing: Math.max(0, ...asked.map(({ weight }, at) => weight * (1 - (tally.met.get(at) ?? 0)))) / most,
    meant,
  };
  const length = Math.log2(Math.max(8, postings.lengths[at] ?? 8) / Math.max(8, average));
  const told = unit.reported ? (unit.reported.weight - 0.6) * 0.15 : 0;
  const defines = cues.definition && definesAsked(unit, words, asked) ? 0.2 : 0;
  const matter = unit.operative ? 0 : -0.3;
  const score =
    0.25 * Math.min(1, meant) +
    defines +
    matter +
    features.coverage +
    0.1 * features.exact +
    0.12 * (features.cue - 0.5) -
    0.02 * length +
    told;
  return { unit, score, features };
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
