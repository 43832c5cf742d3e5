import { languageOf } from '../search/language.ts';
import { findTerms, type Term } from '../search/terms.ts';
import type { Span } from '../text/span.ts';
import { askingWords } from './asking-words-en.ts';
import type { ClauseUnit } from './clause-units.ts';
import { englishConcepts } from './concept-table.ts';

/** Where the words of a clause meet those of a question, or words of the same concept; in order. */
export function findMatched({ article, excerpt }: ClauseUnit, text: string): readonly Span[] {
  const asked = findTerms(text, languageOf('en'));
  const keys = new Set(
    asked.flatMap(({ key, common, word }) => (common || askingWords.has(word) ? [] : key)),
  );
  const language = languageOf(article.language);
  const same = findTerms(article.text, language, excerpt, keys).filter(({ common }) => !common);
  const met = same.length ? same : findAlike(asked, findTerms(article.text, language, excerpt));
  return met.map(({ start, end }) => ({ start, end }));
}

/** The terms that are part of words for an asked concept. */
function findAlike(asked: readonly Term[], own: readonly Term[]): readonly Term[] {
  const table = englishConcepts();
  const concepts = new Set(table.read(asked).flatMap((match) => match.concepts));
  const met = new Set<number>();
  for (const { at, length, concepts: found } of table.read(own))
    if (found.some((concept) => concepts.has(concept))) for (let i = at; i < at + length; i += 1) met.add(i);
  return own.filter((_term, at) => met.has(at));
}
