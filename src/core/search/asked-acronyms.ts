import type { Span } from '../text/span.ts';
import { longestAcronym, shortestAcronym } from './acronyms.ts';
import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The terms of a question, and by key those of names that have an acronym in the library. */
interface SpelledTerms {
  readonly terms: readonly Term[];
  readonly acronyms: ReadonlyMap<string, AcronymOf>;
  readonly spelledOut: readonly SpelledOut[];
}

/** An acronym of a question, and what it is read as. */
export interface SpelledOut extends Span {
  readonly text: string;
}

/** The acronym of a term, and what the term counts. */
export interface AcronymOf {
  readonly key: string;
  /** As in `QueryTerm`. */
  readonly share: number;
  readonly weight: number;
}

/** So many acronyms of a question are looked for: each may take a walk through the names of the library. */
const mostAsked = 6;
/** So many names in full are looked for by their acronyms. */
const mostNames = 24;

/**
 * An acronym is asked for by the words that it stands for in the library, and both count as the other: "UN" is "United Nations", in the
 * question and in the texts.
 */
export function spellOutAcronyms(
  text: string,
  written: readonly Term[],
  vocabulary: Vocabulary,
): SpelledTerms {
  const { knows, weightOf } = vocabulary;
  const terms: Term[] = [];
  const acronyms = new Map<string, AcronymOf>();
  const spelledOut: SpelledOut[] = [];
  const asked = new Set<string>();
  for (const term of written) {
    const letters = lettersOf(text, term, vocabulary);
    if (letters && asked.size < mostAsked) asked.add(letters);
    const spelled = letters && asked.has(letters) ? vocabulary.spellOut(letters) : null;
    if (!spelled) {
      terms.push(term);
      continue;
    }
    const { start, end } = term;
    if (!knows(term.key)) spelledOut.push({ start, end, text: spelled.text });
    const own = spelled.words.map(({ key, common }) => (common ? 0 : weightOf(key)));
    const total = own.reduce((sum, weight) => sum + weight, 0) || 1;
    const all = knows(term.key) ? weightOf(term.key) : Math.max(...own);
    for (const [at, { word, key, common }] of spelled.words.entries()) {
      terms.push({ start, end, word, key, common, capital: true, number: false });
      const isAsked = written.some((other) => other.key === key);
      const share = isAsked ? 1 : (own[at] ?? 0) / total;
      acronyms.set(key, { key: term.key, share, weight: isAsked ? weightOf(key) : share * all });
    }
  }
  for (const { acronym, name } of findSpelledOut(written, vocabulary))
    for (const key of name) acronyms.set(key, { key: acronym, share: 1, weight: weightOf(key) });
  return { terms, acronyms, spelledOut };
}

/** The letters of an acronym: "UMC", "GPhC", "MSPs"; "nato", where the library does not know it otherwise. Else null. */
function lettersOf(
  text: string,
  { start, end, word, key, common, capital, number }: Term,
  { knows, isAcronym }: Vocabulary,
): string | null {
  if (common || number || roman.test(word)) return null;
  const raw = text.slice(start, end).replace(/[’'ʼ]?s$|\./g, '');
  const capitals = raw.replace(/[^\p{Lu}]/gu, '');
  if (capitals.length >= shortestAcronym && 2 * capitals.length > raw.length) return capitals.toLowerCase();
  return !capital && word.length <= longestSmall && (!knows(key) || isAcronym(word)) ? word : null;
}

const roman = /^[ivx]{1,8}$/;

/** Longer words in small letters are hardly acronyms. */
const longestSmall = 5;

/** A run of terms that may be a name in full: the keys of its content words, and the letters that they begin with. */
interface SpelledRun {
  readonly acronym: string;
  readonly name: readonly string[];
}

/** The names in full whose acronym the library has. */
const findSpelledOut = (written: readonly Term[], { knows, standsFor }: Vocabulary): readonly SpelledRun[] =>
  written
    .flatMap((_term, from) => listRuns(written, from))
    .filter(({ acronym }) => knows(acronym))
    .slice(0, mostNames)
    .filter(({ acronym, name }) => standsFor(acronym, name));

/** The runs that begin at `from`. "Department of Justice" is DJ and DOJ. */
function listRuns(written: readonly Term[], from: number): readonly SpelledRun[] {
  if (written[from]?.common) return [];
  const runs: SpelledRun[] = [];
  const name: string[] = [];
  let letters = '';
  let allLetters = '';
  for (const { word, key, common, number } of written.slice(from)) {
    if (number || letters.length === longestAcronym) break;
    allLetters += word.charAt(0);
    if (common) continue;
    letters += word.charAt(0);
    name.push(key);
    if (letters.length < shortestAcronym) continue;
    for (const acronym of new Set([letters, allLetters])) runs.push({ acronym, name: [...name] });
  }
  return runs;
}
