import { languageOf } from '../search/language.ts';
import { findTerms, type Term } from '../search/terms.ts';
import type { Span } from '../text/span.ts';
import type { ClauseUnit } from './clause-units.ts';
import { englishConcepts } from './concept-table.ts';
import { type QuestionCues, readQuestionCues, fitCues } from './question-cues-en.ts';

/** How much a word counts by where it stands, and the same for a word of the same concept. */
interface Field {
  readonly exact: number;
  readonly concept: number;
}

const own: Field = { exact: 1, concept: 0.6 };
const heading: Field = { exact: 0.8, concept: 0.5 };
const outerHeading: Field = { exact: 0.45, concept: 0.25 };
const chapeau: Field = { exact: 0.65, concept: 0.35 };
const context: Field = { exact: 0.3, concept: 0.12 };
const name: Field = { exact: 0.3, concept: 0.1 };

/** Words by which people ask, which say little about what they ask for. */
const askingWords = new Set(
  (
    'clause article section rule provision paragraph agreement treaty pact accord deal contract law by-laws licence license terms say says tell mean count counts happen happens ' +
    'allow allowed may can must long many much often soon quickly fast get got need want know find thing things way use used make made take put go going give ' +
    'mine one two first somebody someone anyone people person anything something ever ages let like'
  ).split(' '),
);

/** A clause with how well it fits a question. */
export interface RankedClause {
  readonly unit: ClauseUnit;
  /** Only its order means something. */
  readonly score: number;
  readonly features: ClauseFeatures;
  /** Where the clause's own words met those of the question. */
  readonly matched: readonly Span[];
}

export interface ClauseFeatures {
  /** The share of the question's words, weighed by rarity, that the clause meets; 0–1. */
  readonly coverage: number;
  /** The part of that share that is met by the words themselves in the clause's own words. */
  readonly exact: number;
  /** How well its form fits that of the question, 0–1. */
  readonly cue: number;
  /** The weight of the rarest word of the question that it meets, as a share of the greatest possible. */
  readonly rarest: number;
}

export interface ClauseIndex {
  readonly units: readonly ClauseUnit[];
  /** The clauses that share anything with the question, the best first. */
  readonly search: (text: string, keep: (unit: ClauseUnit) => boolean) => readonly RankedClause[];
}

interface Posting {
  readonly unit: number;
  strength: number;
  /** The word stands in the clause's own words. */
  own: boolean;
}

type Postings = Map<string, Posting[]>;

const conceptKey = (concept: number): string => `#${concept}`;

export function createClauseIndex(units: readonly ClauseUnit[]): ClauseIndex {
  const postings: Postings = new Map();
  const lengths = units.map((unit, index) => indexUnit(postings, unit, index));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    units,
    search: (text, keep) => search({ units, postings, lengths, average }, text, keep),
  };
}

/** The number of terms of the clause's own words. */
function indexUnit(postings: Postings, unit: ClauseUnit, index: number): number {
  const { text } = unit.article;
  const language = languageOf(unit.article.language);
  const add = (words: string, field: Field): readonly Term[] => {
    const terms = findTerms(words, language);
    for (const { key, common } of terms) if (!common) post(postings, key, index, field.exact, field === own);
    for (const { concepts } of englishConcepts().read(terms))
      for (const concept of concepts) post(postings, conceptKey(concept), index, field.concept, field === own);
    return terms;
  };
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const terms = add(slice(unit.excerpt), own);
  for (const each of unit.chapeaux) add(slice(each), chapeau);
  for (const [at, each] of unit.headings.entries()) add(slice(each), at === 0 ? heading : outerHeading);
  for (const each of unit.context) add(slice(each), context);
  add(unit.agreement, name);
  return terms.length;
}

function post(postings: Postings, key: string, unit: number, strength: number, isOwn: boolean): void {
  const list = postings.get(key);
  if (!list) {
    postings.set(key, [{ unit, strength, own: isOwn }]);
    return;
  }
  const last = list.at(-1);
  if (last?.unit !== unit) list.push({ unit, strength, own: isOwn });
  else {
    last.own ||= isOwn;
    last.strength = Math.max(last.strength, strength);
  }
}

interface Index {
  readonly units: readonly ClauseUnit[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly lengths: readonly number[];
  readonly average: number;
}

/** One word of the question. */
interface Asked {
  readonly key: string;
  readonly weight: number;
  readonly concepts: readonly { readonly key: string; readonly strength: number }[];
}

/** Robertson and Spärck Jones' weight of a term that `found` of `total` units hold, as BM25 uses it. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

function readAsked({ postings, units }: Index, text: string): readonly Asked[] {
  const terms = findTerms(text, languageOf('en'));
  const matches = englishConcepts().read(terms);
  const total = units.length;
  const most = rarity(1, total);
  const asked = new Map<string, Asked>();
  for (const [at, { key, common, word }] of terms.entries()) {
    const found = matches.filter((match) => match.at <= at && at < match.at + match.length);
    if (common && !found.some(({ length }) => length > 1)) continue;
    const concepts = [...new Set(found.flatMap((match) => match.concepts))].map((concept) => {
      const frequency = postings.get(conceptKey(concept))?.length ?? 0;
      return {
        key: conceptKey(concept),
        strength: Math.min(1, rarity(frequency, total) / (most * 0.55)),
      };
    });
    const known = postings.get(key)?.length ?? 0;
    const plain = known > 0 ? rarity(known, total) : most * (concepts.length > 0 ? 0.75 : 0.9);
    const weight = (askingWords.has(word) || common ? 0.2 : 1) * plain;
    if (!asked.has(key)) asked.set(key, { key: common ? '' : key, weight, concepts });
  }
  return [...asked.values()];
}

interface Tally {
  score: number;
  exact: number;
  rarest: number;
}

function search(index: Index, text: string, keep: (unit: ClauseUnit) => boolean): readonly RankedClause[] {
  const asked = readAsked(index, text);
  const possible = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (possible === 0) return [];
  const tallies = new Map<number, Tally>();
  for (const each of asked) addAsked(index, each, tallies);
  const cues = readQuestionCues(text);
  const most = Math.max(...asked.map(({ weight }) => weight));
  const ranked: RankedClause[] = [];
  for (const [at, tally] of tallies) {
    const unit = index.units[at];
    if (unit && keep(unit)) ranked.push(rank(index, unit, at, { tally, possible, most, cues }));
  }
  return ranked.sort((a, b) => b.score - a.score);
}

function addAsked({ postings }: Index, { key, weight, concepts }: Asked, tallies: Map<number, Tally>): void {
  const best = new Map<number, { strength: number; exact: boolean }>();
  for (const { unit, strength, own: isOwn } of postings.get(key) ?? []) best.set(unit, { strength, exact: isOwn });
  for (const concept of concepts)
    for (const { unit, strength } of postings.get(concept.key) ?? []) {
      const value = strength * concept.strength;
      if (value > (best.get(unit)?.strength ?? 0)) best.set(unit, { strength: value, exact: false });
    }
  for (const [unit, { strength, exact }] of best) {
    const tally = tallies.get(unit) ?? { score: 0, exact: 0, rarest: 0 };
    tally.score += weight * strength;
    if (exact) tally.exact += weight;
    tally.rarest = Math.max(tally.rarest, weight * strength);
    tallies.set(unit, tally);
  }
}

interface Measured {
  readonly tally: Tally;
  readonly possible: number;
  readonly most: number;
  readonly cues: QuestionCues;
}

function rank({ lengths, average }: Index, unit: ClauseUnit, at: number, measured: Measured): RankedClause {
  const { tally, possible, most, cues } = measured;
  const words = unit.article.text.slice(unit.excerpt.start, unit.excerpt.end);
  const features = {
    coverage: tally.score / possible,
    exact: tally.exact / possible,
    cue: fitCues(cues, words),
    rarest: tally.rarest / most,
  };
  const length = Math.log2(Math.max(8, lengths[at] ?? 8) / Math.max(8, average));
  const told = unit.reported ? (unit.reported.weight - 0.6) * 0.15 : 0;
  const score = features.coverage + 0.1 * features.exact + 0.12 * (features.cue - 0.5) - 0.02 * length + told;
  return { unit, score, features, matched: [] };
}
