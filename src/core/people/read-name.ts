import type { Token } from '../text/tokens.ts';
import { classifyName } from './classify-name.ts';
import { findNamePart, isSubordinate, skipDescribing } from './find-name-part.ts';
import { isFirstName } from './first-names.ts';
import { foldWord, isAllCapitals } from './fold-name.ts';
import { demonyms, headingWords, nounNames, places, sentenceWords, suffixes, titles } from './lists.ts';
import type { NameMention } from './name-mention.ts';
import { isOrganisationWord, readRun } from './read-run.ts';
import { splitRun, type Vocabulary } from './split-run.ts';

/** A name as its own words tell, before its place in the document is known. */
export type ReadName = Omit<NameMention, 'sentence' | 'leading' | 'quoted' | 'heading'>;

/** What one stretch of tokens gives: where to go on, and the name, or null where the words are no name. */
export interface NameReading {
  readonly next: number;
  readonly name: ReadName | null;
}

export interface KnownNames extends Vocabulary {
  /** Folded names of two words or more, their words joined by blanks. */
  readonly names: ReadonlySet<string>;
}

/** In a head line only names that the article gives elsewhere, and a given name with the word behind it. */
export function readHeadingName(tokens: readonly Token[], at: number, known: KnownNames): NameReading | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  let length = 1;
  while (
    length < 4 &&
    tokens[at + length]?.capital &&
    tokens[at + length]?.start === (tokens[at + length - 1]?.end ?? 0) + 1
  )
    length += 1;
  for (let count = length; count > 1; count -= 1) {
    const words = tokens.slice(at, at + count);
    if (known.names.has(words.map((word) => foldWord(word.text)).join(' ')))
      return toReading(tokens, at, at + count, [], words, known);
  }
  const word = foldWord(first.text);
  const second = tokens[at + 1];
  if (
    length > 1 &&
    second &&
    isFirstName(word) &&
    !known.lower.has(second.lower) &&
    !sentenceWords.has(second.lower)
  )
    return toReading(tokens, at, at + 2, [], [first, second], known);
  if (known.surnames.has(word)) return toReading(tokens, at, at + 1, [], [first], known);
  return null;
}

/** The name that begins at a token with a capital letter, or a particle before one; null where none can. */
export function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: KnownNames,
): NameReading | null {
  const run = readRun(text, tokens, at);
  const opens = opensSentence(tokens[at - 1]);
  if (!run) return null;
  if (!opens && run.tokens.length > 1 && headingWords.has(run.tokens[0]?.lower ?? ''))
    return { next: at + 1, name: null };
  if (isHeadingRun(run.tokens)) return readHeadingName(tokens, at, known) ?? { next: at + 1, name: null };
  const { lead, name } = splitRun(run.tokens, opens, known);
  const [only] = name;
  if (!only) return { next: run.next, name: null };
  if (
    name.length === 1 &&
    lead.length === 0 &&
    !isNameAlone(only, opens, [tokens[run.next], tokens[run.next + 1]], known)
  )
    return { next: run.next, name: null };
  const last = name.at(-1);
  const next = last && last !== run.tokens.at(-1) ? tokens.indexOf(last, at) + 1 : run.next;
  return toReading(tokens, at, next, lead, name, known, run.nickname);
}

/** A small word in capitals among others tells of a head line, unless it ends a name: "Al From". */
const isHeadingRun = (run: readonly Token[]): boolean =>
  run.some(
    ({ capital, lower }, index) =>
      index > 0 && (index < run.length - 1 || run.length > 2) && capital && headingWords.has(lower),
  );

const openers = new Set([...'.!?:…“”"‘’(—–-', "''", '``']);

export const opensSentence = (previous: Token | undefined): boolean =>
  !previous || openers.has(previous.text);

/** Words behind a family name that is also a common word: "Black said". */
const verbs = new Set("said says told was is has had who added wrote argued , 's ’s".split(' '));

/** What else stands behind a name that begins a sentence. */
const verb =
  /^(?:also|later|then|now|again|still|did|does|will|would|could|can|may|might|should|must|went|made|took|got|gave|began|came|won|lost|ran|met|left|held|kept|put|led|spoke|thinks|wants|\(|\p{Ll}+(?:ed|ly))$/u;

/** "I’m", "They’ve", "Don’t", and the party and state of a politician: "R-Fla". */
const noName = /(?:[’'](?:m|re|ve|ll|d|t)|^[RDI]-\p{Lu}.*)$/u;

function isNameAlone(
  { text, lower: word }: Token,
  opens: boolean,
  behind: readonly (Token | undefined)[],
  { surnames, lower, inner }: Vocabulary,
): boolean {
  const [next] = behind;
  const known = surnames.has(foldWord(text));
  if (text.length < 2 || text.startsWith("'") || noName.test(text)) return false;
  if (nounNames.has(word) && next?.lower === 'of') return false;
  if (sentenceWords.has(word) && !opens) return known;
  if (sentenceWords.has(word) || demonyms.has(word))
    return known && next !== undefined && (verbs.has(next.lower) || /^\p{Ll}+ed$/u.test(next.text));
  if (opens && !known && word.endsWith('ly') && next?.text === ',' && !isFirstName(word)) return false;
  if (known || !opens) return true;
  if (isFirstName(foldWord(text)) || places.has(word)) return !lower.has(word);
  return !lower.has(word) && !isLedOn(word, next) && (inner.has(word) || isFollowed(text, behind));
}

/** A verb or the like stands behind, or a colon behind the name of whoever speaks in a transcript. */
function isFollowed(text: string, [next, second]: readonly (Token | undefined)[]): boolean {
  if (!next) return false;
  if (next.text === ',') return second !== undefined && describing.test(second.lower);
  return verbs.has(next.lower) || verb.test(next.text) || (next.text === ':' && isAllCapitals(text));
}

/** What begins behind a comma that tells of the person before it. */
const describing = /^(?:who|whose|an?|the|then|now|\d\d)$/u;

const leads = new Set(
  'of with before after to by at for from about years months weeks days hours'.split(' '),
);
const objects = new Set('a an the his her their its this that these those off up out down'.split(' '));

/** A word that only stands in capitals as it begins its sentence: "Footage of the march", "Holding a sign". */
const isLedOn = (word: string, next: Token | undefined): boolean =>
  next !== undefined && (leads.has(next.lower) || (word.endsWith('ing') && objects.has(next.lower)));

const placePrepositions = new Set(['in', 'near', 'across', 'throughout', 'outside']);

/** Where something happens "in" a name of no person that the article knows, that is a place. */
function isPlaced(
  before: Token | undefined,
  lead: readonly Token[],
  name: readonly Token[],
  { surnames }: Vocabulary,
): boolean {
  const [first] = name;
  const last = name.at(-1);
  if (!before || !first || !last || lead.length > 0 || !placePrepositions.has(before.lower)) return false;
  return (
    !name.some(isOrganisationWord) &&
    !isFirstName(foldWord(first.text)) &&
    !surnames.has(foldWord(last.text)) &&
    !/^\p{Lu}{2,}$/u.test(first.text)
  );
}

/** The name of whoever speaks, at the head of a line of a transcript: "LUND: I think so." */
const isLabel = (tokens: readonly Token[], at: number, next: number): boolean =>
  at === 0 && tokens[next]?.text === ':';

function toReading(
  tokens: readonly Token[],
  at: number,
  next: number,
  lead: readonly Token[],
  name: readonly Token[],
  known: KnownNames,
  nickname: string | null = null,
): NameReading | null {
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return null;
  const ending = last.lower.replace(/\.$/, '');
  const suffix = name.length > 1 && suffixes.has(ending) ? ending : null;
  const parts = suffix ? name.slice(0, -1) : name;
  const start = tokens.indexOf(lead[0] ?? first, at);
  const before = tokens[start - 1];
  const head = tokens[skipDescribing(tokens, start)];
  const title =
    lead.map(({ lower }) => lower.replace(/\.$/, '')).findLast((word) => titles.has(word)) ?? null;
  const role = lead.some((token) => token.capital && !demonyms.has(token.lower));
  return {
    next,
    name: {
      start: lead[0]?.start ?? first.start,
      end: last.end,
      nameStart: first.start,
      words: parts.map(({ text }) => text),
      suffix,
      nickname,
      title,
      modifiers: lead.map(({ lower }) => lower.replace(/\.$/, '')),
      ...(isPlaced(before, lead, parts, known)
        ? { kind: 'place', gender: 'unknown' }
        : classifyName(parts, title ?? (role ? 'office' : null), known, isLabel(tokens, at, next))),
      part: findNamePart(head, tokens[next], tokens[next + 1]),
      subordinate: isSubordinate(head),
    },
  };
}
