import { languageOf } from '../search/language.ts';
import { findTerms, type Term } from '../search/terms.ts';
import { concepts } from './concepts-en.ts';

/** The concepts that a stretch of terms speaks of. */
export interface ConceptTable {
  /** The words of the table, folded. */
  readonly words: ReadonlySet<string>;
  /** For each term, the numbers of the concepts that it, or a phrase that begins with it, belongs to. */
  readonly read: (terms: readonly Term[]) => readonly ConceptMatch[];
}

export interface ConceptMatch {
  /** Index of the first term, and how many terms the word or phrase has. */
  readonly at: number;
  readonly length: number;
  readonly concepts: readonly number[];
}

interface Entry {
  readonly keys: readonly string[];
  /** Its first word is a common one, which keeps "her" apart from "herring": their stems are the same. */
  readonly common: boolean;
  readonly concepts: number[];
}

/** The table of English; built once, when it is first needed. */
export const englishConcepts = (): ConceptTable => (table ??= createConceptTable(concepts));
let table: ConceptTable | null = null;

function createConceptTable(lines: readonly string[]): ConceptTable {
  const english = languageOf('en');
  const byFirst = new Map<string, Entry[]>();
  const words = new Set<string>();
  for (const [number, line] of lines.entries())
    for (const entry of line.split(' ')) {
      const terms = findTerms(entry.replaceAll('_', ' '), english);
      for (const { word } of terms) words.add(word);
      addEntry(byFirst, terms, number);
    }
  return { words, read: (terms) => readConcepts(byFirst, terms) };
}

function addEntry(byFirst: Map<string, Entry[]>, terms: readonly Term[], concept: number): void {
  const [first] = terms;
  if (first === undefined) return;
  const { common } = first;
  const keys = terms.map(({ key }) => key);
  const entries = byFirst.get(first.key) ?? [];
  const known = entries.find((entry) => entry.common === common && entry.keys.join(' ') === keys.join(' '));
  if (known) {
    if (!known.concepts.includes(concept)) known.concepts.push(concept);
  } else entries.push({ keys, common, concepts: [concept] });
  byFirst.set(first.key, entries);
}

function readConcepts(
  byFirst: ReadonlyMap<string, readonly Entry[]>,
  terms: readonly Term[],
): readonly ConceptMatch[] {
  const matches: ConceptMatch[] = [];
  for (const [at, term] of terms.entries())
    for (const { keys, common, concepts: found } of byFirst.get(term.key) ?? [])
      if (common === term.common && keys.every((each, offset) => terms[at + offset]?.key === each))
        matches.push({ at, length: keys.length, concepts: found });
  return dropInner(matches, terms.length);
}

/** "Entry into force" speaks of no entry: words within a phrase mean what the phrase means. */
function dropInner(matches: readonly ConceptMatch[], size: number): readonly ConceptMatch[] {
  const longest = new Array<number>(size).fill(0);
  for (const { at, length } of matches)
    for (let i = at; i < at + length; i += 1) longest[i] = Math.max(longest[i] ?? 0, length);
  return matches.filter(({ at, length }) => length >= (longest[at] ?? 0));
}
