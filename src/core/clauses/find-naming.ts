import { languageOf } from '../search/language.ts';
import { findTerms, type Term } from '../search/terms.ts';
import { askingWords } from './asking-words-en.ts';
import { conceptKey } from './clause-postings.ts';
import type { ClauseUnit } from './clause-units.ts';
import { type ConceptMatch, englishConcepts } from './concept-table.ts';

/** The names of the agreements, as sets of term and concept keys, to find out which one a question means. */
export interface AgreementName {
  readonly article: string;
  readonly keys: ReadonlySet<string>;
}

export function readNames(units: readonly ClauseUnit[]): readonly AgreementName[] {
  const names = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { article, agreement } of units) {
    const pair = `${article.id}\n${agreement}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const keys = names.get(article.id) ?? new Set<string>();
    const words = names.has(article.id) ? agreement : `${agreement}. ${article.title}`;
    names.set(article.id, keys);
    const terms = findTerms(words, languageOf(article.language));
    for (const { key, common } of terms) if (!common) keys.add(key);
    for (const { concepts } of englishConcepts().read(terms))
      for (const concept of concepts) keys.add(conceptKey(concept));
  }
  return [...names].map(([article, keys]) => ({ article, keys }));
}

/** Which terms of a question name an agreement, and how surely each article is meant, 0–1. */
export interface Naming {
  readonly terms: ReadonlySet<number>;
  readonly meant: ReadonlyMap<string, number>;
}

/** The words of a question that name an agreement ("under the trade accord", "the club"), and how surely each article is meant. */
export function findNaming(
  terms: readonly Term[],
  matches: readonly ConceptMatch[],
  names: readonly AgreementName[],
): Naming {
  const meant = new Map<string, number>();
  const naming = new Set<number>();
  if (names.length < 2) return { terms: naming, meant };
  const keysAt = terms.map(({ key, common }, at) =>
    common
      ? []
      : [
          key,
          ...matches.flatMap((match) =>
            match.at === at && match.length === 1 ? match.concepts.map(conceptKey) : [],
          ),
        ],
  );
  const holders = (key: string): number => names.filter(({ keys }) => keys.has(key)).length;
  for (const { article, keys } of names)
    for (const run of findRuns(terms, (at) => keysAt[at]?.some((key) => keys.has(key)) ?? false)) {
      const telling = run.filter((at) => !askingWords.has(terms[at]?.word ?? ''));
      if (telling.length === 0 || (run.length === 1 && !isDefinite(terms, run[0] ?? 0))) continue;
      const credit = telling.reduce((sum, at) => {
        const shared = keysAt[at]?.find((key) => keys.has(key)) ?? '';
        return (
          sum +
          (Math.log(names.length / Math.max(1, holders(shared))) / Math.log(names.length)) *
            (shared.startsWith('#') ? 0.5 : 1)
        );
      }, 0);
      if (credit < 0.4) continue;
      for (const at of run) naming.add(at);
      meant.set(article, Math.max(meant.get(article) ?? 0, Math.min(1, credit)));
    }
  return { terms: naming, meant };
}

/** Runs of terms that fit; common words do not break a run. */
function findRuns(terms: readonly Term[], fits: (at: number) => boolean): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [at, { common }] of terms.entries()) {
    if (fits(at)) runs.at(-1)?.push(at);
    else if (!common) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

const isDefinite = (terms: readonly Term[], at: number): boolean =>
  /^(?:the|this|our|my|your)$/.test(terms[at - 1]?.word ?? '');
