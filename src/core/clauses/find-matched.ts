import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import type { Span } from '../text/span.ts';
import { askingWords } from './asking-words-en.ts';
import type { ClauseUnit } from './clause-units.ts';
import { englishConcepts } from './concept-table.ts';

/** Where the words of a clause meet those of a question, or words of the same concept; in order. */
export function findMatched({ article, excerpt }: ClauseUnit, text: string): readonly Span[] {
  const english = languageOf('en');
  const table = englishConcepts();
  const asked = findTerms(text, english);
  const keys = new Set(
    asked.flatMap(({ key, common, word }) => (common || askingWords.has(word) ? [] : key)),
  );
  const own = findTerms(article.text, languageOf(article.language), excerpt);
  const met = new Set(own.flatMap(({ key, common }, at) => (!common && keys.has(key) ? at : [])));
  if (met.size === 0) {
    const concepts = new Set(table.read(asked).flatMap((match) => match.concepts));
    for (const { at, length, concepts: found } of table.read(own))
      if (found.some((concept) => concepts.has(concept)))
        for (let i = at; i < at + length; i += 1) met.add(i);
  }
  return [...met]
    .sort((a, b) => a - b)
    .flatMap((at) => own[at] ?? [])
    .map(({ start, end }) => ({ start, end }));
}
