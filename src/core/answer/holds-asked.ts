import type { Query, QueryTerm } from '../search/query.ts';
import { findTerms, type Term } from '../search/terms.ts';
import type { WordTable } from '../search/word-table.ts';
import type { Span } from '../text/span.ts';

/** What the confidence is multiplied by where the excerpt has nothing of the kind that is asked for. */
export const lacking = 0.4;
/** And where its number may count something else. */
const uncertain = 0.5;
/** Words between a number and what it counts. */
const mostBetween = 5;
/** From this cosine on, a word may stand for what is counted: "vessels" for "ships". */
const alike = 0.5;

const counted = /\bhow many (\p{L}[\p{L}\p{M}'’-]{1,40})/iu;

const numeral =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{2,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|quarter|percent|several|many|few|no|none|all|both|single|couple|hundreds|thousands|millions|dozens|only|most)s?$/u;

const year = /^(?:1\d\d\d|20\d\d)s?$/u;
const day =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|easter|christmas)$/u;
const time =
  /^(?:spring|summer|autumn|fall|winter|morning|afternoon|evening|night|noon|midnight|(?:centur|decad|year|month|week|day|hour)(?:y|ies|e|es|s)?|after|before|during|until|since|when|ago|once|while|upon|\d{1,4}s?)$/u;

/** What a question for a time may be answered with; more is asked of the answer where the question says "on which day", "in what year". */
const times: readonly { readonly asked: RegExp; readonly answer: readonly RegExp[] }[] = [
  { asked: /\b(?:what|which) (?:day|date)\b/iu, answer: [day] },
  { asked: /\b(?:what|which) year\b/iu, answer: [year] },
  { asked: /\bwhen (?:did|was|were|will|is|are|has|had|shall)\b/iu, answer: [year, day, time] },
];

/**
 * Whether an excerpt has the kind of thing that a question asks for: a number for "how many", a time for "when". What the confidence is
 * to be multiplied by; 1 for other questions.
 */
export function rateKind(query: Query, text: string, excerpt: Span, meaning: WordTable | null): number {
  if (query.wanted !== 'when' && query.wanted !== 'number') return 1;
  const asked = new Set(query.terms.flatMap(({ keys }) => [...keys.keys()]));
  const words = findTerms(text, query.language, excerpt);
  const fresh = words.filter(({ key }) => !asked.has(key));
  switch (query.wanted) {
    case 'when':
      return rateTime(query.text, fresh);
    case 'number':
      return rateNumber(query, words, fresh, meaning);
    default:
      return 1;
  }
}

function rateTime(question: string, fresh: readonly Term[]): number {
  const answer = times.find(({ asked }) => asked.test(question))?.answer;
  return !answer || fresh.some(({ word }) => answer.some((pattern) => pattern.test(word))) ? 1 : lacking;
}

function rateNumber(
  query: Query,
  words: readonly Term[],
  fresh: readonly Term[],
  meaning: WordTable | null,
): number {
  if (!fresh.some(isNumber)) return lacking;
  const noun = counted.exec(query.text)?.[1]?.toLowerCase();
  const term = query.terms.find(({ word }) => word === noun);
  if (!term) return 1;
  const places = words.flatMap((word, at) => (standsFor(term, word, meaning) ? [at] : []));
  const near = places.some((place) =>
    words.slice(Math.max(0, place - mostBetween), place + mostBetween + 1).some(isNumber),
  );
  return near ? 1 : uncertain;
}

const isNumber = ({ number, word }: Term): boolean => number || numeral.test(word);

const standsFor = (term: QueryTerm, { key, word }: Term, meaning: WordTable | null): boolean =>
  term.keys.has(key) ||
  (meaning?.words.similarity(meaning.find(term.word), meaning.find(word)) ?? 0) >= alike;
