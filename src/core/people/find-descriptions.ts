import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { findNamePart, isSubordinate } from './find-name-part.ts';
import { demonyms, places, relationNouns, roleNouns } from './lists.ts';
import type { NamePart } from './name-mention.ts';

/** "the Ohio governor": words that describe somebody whom the article has named. */
export interface Description extends Span {
  readonly noun: string;
  /** The words between the article and the noun, in small letters. */
  readonly words: readonly string[];
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly part: NamePart;
  readonly subordinate: boolean;
}

/** How many words may stand between the article and the noun. */
const mostBetween = 4;

/** Behind these a description tells what somebody is, and means nobody else: "is the nominee". */
const copulas = new Set(
  'is was are were be been being became become remains as named called like'.split(' '),
);

/** None of these stands inside a description of somebody known: "the next president", "the idea of a governor". */
const outside = new Set(
  'of and or to in on at by for from with is was that he she it an a as than very many most other another next first second third last same only new future eventual potential would-be late'.split(
    ' ',
  ),
);

/** Nouns that mostly describe the noun behind them: "the Republican nomination", "the delegate count". */
const adjectives = new Set(
  'republican democrat conservative liberal libertarian independent general executive delegate chief voter'.split(
    ' ',
  ),
);

/** What may stand behind such a noun where it does not: "the Wisconsin Republican has …". */
const verb =
  /^(?:is|was|has|had|does|did|will|would|could|should|might|may|can|also|who|then|later|\p{Ll}+ed|says?|said|told|tells|went|began|made|gave|took|won|lost)$/u;

/** The descriptions of one person that stand outside of quotation marks, in order. */
export function findDescriptions({ text, sentences, quoted }: Document): readonly Description[] {
  const found: Description[] = [];
  let region = 0;
  sentences.forEach((sentence, index) => {
    const tokens = tokensOf(text, sentence);
    tokens.forEach(({ lower }, at) => {
      const description = lower === 'the' ? readDescription(tokens, at, index) : null;
      if (!description) return;
      while (region < quoted.length && (quoted[region]?.end ?? 0) <= description.start) region += 1;
      if ((quoted[region]?.start ?? text.length) > description.start) found.push(description);
    });
  });
  return found;
}

function readDescription(tokens: readonly Token[], at: number, sentence: number): Description | null {
  const [the, before] = [tokens[at], tokens[at - 1]];
  const head = findOffice(tokens, at);
  const noun = tokens[head ?? -1];
  if (!the || !noun || head === null || isTold(tokens, at) || !isDescription(noun, tokens[head + 1]))
    return null;
  return {
    start: the.start,
    end: noun.end,
    noun: noun.lower,
    words: tokens.slice(at + 1, head).map(({ lower }) => lower),
    sentence,
    part: findNamePart(before, tokens[head + 1], tokens[head + 2]),
    subordinate: isSubordinate(before),
  };
}

/** The index of the last noun of office in a row behind the article at `at`, or null. */
function findOffice(tokens: readonly Token[], at: number): number | null {
  let found: number | null = null;
  for (let index = at + 1; index <= at + 1 + mostBetween; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || outside.has(token.lower)) return found;
    if (roleNouns.has(token.lower)) found = index;
    else if (found !== null) return found;
  }
  return found;
}

/** "is the governor", "Anna Ford, the governor": what it tells of is named beside it. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return copulas.has(before.lower) || (before.text === ',' && tokens[at - 2]?.capital === true);
}

/** False where a name or the rest of the phrase stands behind the noun. */
function isDescription(noun: Token, next: Token | undefined): boolean {
  if (relationNouns.has(noun.lower)) return false;
  if (next?.kind !== 'word' || next.start === noun.end) return true;
  if (next.capital || next.lower === 'of') return false;
  return !adjectives.has(noun.lower) || verb.test(next.lower);
}

/** Words that tell holders of one office apart: "the Ohio governor", "the Republican nominee". */
export const tellsApart = (word: string): boolean => places.has(word) || demonyms.has(word);
