import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import { askingWords, everydayWords } from './asking-words-en.ts';
import { type ClausePostings, conceptKey, durationKey, rarity } from './clause-postings.ts';
import { type ConceptMatch, englishConcepts } from './concept-table.ts';
import { findDurations } from './durations.ts';
import { type AgreementName, findNaming } from './find-naming.ts';

/** One word of the question. */
export interface Asked {
  readonly key: string;
  readonly weight: number;
  readonly concepts: readonly AskedConcept[];
}

interface AskedConcept {
  readonly key: string;
  readonly strength: number;
}

/** A question as it is looked up. */
export interface AskedQuestion {
  readonly asked: readonly Asked[];
  /** How surely each article is meant by a name, 0–1. */
  readonly meant: ReadonlyMap<string, number>;
}

export function readAsked(
  postings: ClausePostings,
  names: readonly AgreementName[],
  text: string,
): AskedQuestion {
  const terms = findTerms(text, languageOf('en'));
  const matches = englishConcepts().read(terms);
  const naming = findNaming(terms, matches, names);
  const most = rarity(1, postings.size);
  const asked = new Map<string, Asked>();
  const seen = new Set<string>();
  for (const [at, { key, common, word }] of terms.entries()) {
    const found = matches.filter((match) => match.at <= at && at < match.at + match.length);
    const phrase = found.some(({ length }) => length > 1);
    if (asked.has(key) || (common && !phrase)) continue;
    const known = postings.count(key);
    const concepts = readAskedConcepts(postings, found, seen, most);
    const plain = known > 0 ? rarity(known, postings.size) : most * (concepts.length > 0 ? 0.75 : 0.9);
    const prior = common ? 0.2 : naming.terms.has(at) ? 0.2 : phrase ? 0.8 : priorOf(word);
    asked.set(key, { key: common ? '' : key, weight: prior * plain, concepts });
  }
  for (const days of findDurations(text))
    asked.set(durationKey(days), { key: durationKey(days), weight: most * 0.6, concepts: [] });
  return { asked: [...asked.values()], meant: naming.meant };
}

/** A second word of the question for the same concept says little more; a phrase says more than a word. */
const again = 0.35;
const phraseWorth = 1.35;

function readAskedConcepts(
  postings: ClausePostings,
  found: readonly ConceptMatch[],
  seen: Set<string>,
  most: number,
): readonly AskedConcept[] {
  const read = new Map<string, AskedConcept>();
  const longest = Math.max(1, ...found.map(({ length }) => length));
  for (const { concepts, length } of found) {
    // The words of a phrase mean what the phrase means.
    if (length < longest) continue;
    for (const concept of concepts) {
      const key = conceptKey(concept);
      const weight = rarity(postings.count(key), postings.size) / (most * 0.55);
      const share = length > 1 ? phraseWorth : seen.has(key) ? again : 1;
      read.set(key, { key, strength: (0.7 + 0.3 * Math.min(1, weight)) * share });
    }
  }
  for (const key of read.keys()) seen.add(key);
  return [...read.values()];
}

/** How much a word says in English at large, 0–1. */
const priorOf = (word: string): number => (askingWords.has(word) ? 0.2 : everydayWords.has(word) ? 0.4 : 1);
