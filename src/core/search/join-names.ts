import { isFirstName } from '../people/first-names.ts';
import type { PassageMatch, SentenceMatch } from './match-passage.ts';
import type { Query } from './query.ts';

/** Two terms of a query that are the parts of one name, side by side: "Nora", "Hale". */
export type NameParts = readonly [first: number, second: number];

/** What a name counts that the sentence has in part, where the article has the whole of it. */
const partStrength = 0.9;

/** The names of people that a query asks for and that stand in a passage in full: "Treaty" alone is not always "the Ostrand Treaty". */
export const findFullNames = ({ terms }: Query, { sentences }: PassageMatch): readonly NameParts[] =>
  sentences.flatMap(({ fullNames }) => fullNames.filter(([first]) => isFirstName(terms[first]?.word ?? '')));

/**
 * Who is "Nora Hale" once is "Hale" from then on: where a sentence has the last part of a name that its article has in full, it is read as if
 * the first part stood before it.
 */
export function joinNames(match: PassageMatch, fullNames: readonly NameParts[]): PassageMatch {
  if (!match.sentences.some(({ bareNames }) => bareNames.length)) return match;
  const exact = match.exact.slice();
  const sentences = match.sentences.map((sentence) => completeNames(sentence, fullNames, exact));
  return { ...match, sentences, exact };
}

function completeNames(
  sentence: SentenceMatch,
  fullNames: readonly NameParts[],
  exact: Uint8Array,
): SentenceMatch {
  const held = new Set(sentence.bareNames);
  const strengths = sentence.strengths.slice();
  let { places } = sentence;
  // Again for each part that was found: names may have three.
  for (const second of held)
    for (const [first, last] of fullNames) {
      if (last !== second || strengths[first]) continue;
      strengths[first] = partStrength * (strengths[second] ?? 0);
      exact[first] = Math.max(exact[first] ?? 0, exact[second] ?? 0);
      places = places.flatMap((place) =>
        place.term === second ? [{ term: first, at: place.at }, place] : [place],
      );
      held.add(first);
    }
  return held.size > sentence.bareNames.length ? { ...sentence, strengths, places } : sentence;
}
