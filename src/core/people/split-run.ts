import type { Token } from '../text/tokens.ts';
import { isFirstName } from './first-names.ts';
import { foldWord, isInitial } from './fold-name.ts';
import {
  courtesyTitles,
  demonyms,
  officeWords,
  particles,
  placeEndings,
  places,
  royalTitles,
  sentenceWords,
  surnameTitles,
  titles,
} from './lists.ts';
import { isOrganisationWord, isTitleWord } from './read-run.ts';

/** What is known of a whole article's words before its names are read for good. */
export interface Vocabulary {
  /** Folded last words of the names of two words or more. */
  readonly surnames: ReadonlySet<string>;
  /** Words that the article also writes small. */
  readonly lower: ReadonlySet<string>;
  /** Words that have a capital within a sentence, in small letters. */
  readonly inner: ReadonlySet<string>;
}

/** A run of capitalised words in its parts: what describes, and the name itself, which may be empty. What follows it is left out. */
export interface SplitRun {
  readonly lead: readonly Token[];
  readonly name: readonly Token[];
}

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && (isFirstName(foldWord(token.text)) || isInitial(token.text));

const bare = (token: Token): string => token.lower.replace(/\.$/, '');

/** Parts a run; `opens` where it begins a sentence, so that its first word may be no name at all. */
export function splitRun(run: readonly Token[], opens: boolean, vocabulary: Vocabulary): SplitRun {
  const from = opens ? countOpeningWords(run, vocabulary) : 0;
  const words = run.slice(from);
  const [only] = words;
  if (only && words.length === 1 && surnameTitles.has(only.lower) && vocabulary.surnames.has(only.lower))
    return { lead: [], name: words };
  const cut = findNameStart(words, opens && from === 0, vocabulary);
  const lead = words.slice(0, cut);
  const name = words.slice(cut);
  return { lead, name: name.slice(0, findNameEnd(lead, name)) };
}

/** Somebody is named before the place that he or she is "of"; bodies and rulers have it in their names. */
function findNameEnd(lead: readonly Token[], name: readonly Token[]): number {
  const of = name.findIndex(({ lower }) => lower === 'of');
  const [first] = name;
  if (of < 1 || !first || name.slice(0, of).some(isOrganisationWord)) return name.length;
  const title = lead.findLast((token) => titles.has(bare(token)));
  if (of > 1) return title || isGiven(first) ? of : name.length;
  const ruler = title ? royalTitles.has(bare(title)) : isGiven(first);
  return ruler && !places.has(name[of + 1]?.lower ?? '') ? name.length : of;
}

/** How many words at the head of a sentence are capitalised for standing there: "While Clinton", "See Sexton". */
function countOpeningWords(run: readonly Token[], { surnames, lower }: Vocabulary): number {
  const [first, second] = run;
  if (!first) return 0;
  const word = foldWord(first.text);
  if (!second && surnames.has(word)) return 0;
  const named = second !== undefined && (isGiven(second) || surnames.has(foldWord(second.text)));
  if (sentenceWords.has(first.lower)) return isFirstName(word) && second && !named ? 0 : 1;
  if (isFirstName(word) || !second || particles.has(first.lower)) return 0;
  if (isTitleWord(first) || demonyms.has(first.lower)) return 0;
  if (lower.has(first.lower)) return named ? 1 : 0;
  return named && /(?:ing|ed|ly)$/.test(word) && !surnames.has(word) ? 1 : 0;
}

/** The index of the first word of the name proper; the length of the run where it holds no name. */
function findNameStart(words: readonly Token[], opens: boolean, vocabulary: Vocabulary): number {
  const title = findLastTitle(words);
  const start = title === null ? 0 : skipOffice(words, title.at);
  const rest = words.slice(start);
  const [only] = rest;
  if (
    title &&
    only &&
    rest.length === 1 &&
    courtesyTitles.has(bare(title.token)) &&
    !isOrganisationWord(only)
  )
    return start;
  const person = findPersonBehind(rest);
  if (person !== null) return start + person;
  const of = rest.findIndex(({ lower }) => lower === 'of');
  const before = of > 1 && isGiven(rest[0]) ? rest.slice(0, of) : rest;
  if (title && !title.token.text.endsWith('.') && before.some(isOrganisationWord)) return 0;
  return start + skipDescription(rest, opens && start === 0, vocabulary);
}

/** "Senate Majority Whip John Cornyn": where a run of several words ends in a given name and others, these are the name. */
function findPersonBehind(words: readonly Token[]): number | null {
  const of = words.findLastIndex(({ lower }) => lower === 'of');
  const end = of > 1 && isGiven(words[of - 2]) ? of : words.length;
  for (let at = 1; at < end - 1; at += 1) {
    const token = words[at];
    const before = words[at - 1];
    if (!token || !before?.capital || !isFirstName(foldWord(token.text))) continue;
    const serves = services.has(before.lower);
    if (isGiven(before) && !serves) continue;
    const name = words.slice(at, end);
    const long = at > 1 || serves || isOrganisationWord(before) || bornWord.test(before.text);
    if (long && name.length < 5 && name.every(isOfPerson))
      return !serves && words.slice(0, at).every(isGiven) ? null : at;
  }
  return null;
}

const isOfPerson = (token: Token): boolean =>
  !isOrganisationWord(token) && token.lower !== 'and' && !placeEndings.has(token.lower);

/** Soldiers who are called by a word that is also a given name: "Marine Tom Lund". */
const services = new Set(['marine']);

/** "Korean-born" and the like. */
const bornWord = /-(?:born|based|backed|led|owned|style|era|American|educated|trained)$/u;

/** The last title or noun of office that is not itself a family name ("Larry King"). */
function findLastTitle(words: readonly Token[]): { readonly token: Token; readonly at: number } | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const token = words[at];
    if (!token || !isTitleWord(token)) continue;
    const surname = surnameTitles.has(token.lower) || (at === words.length - 1 && !titles.has(bare(token)));
    if (surname && at > 0 && isGiven(words[at - 1])) continue;
    if (at > 0 && isGiven(token) && !titles.has(bare(token))) continue;
    return { token, at };
  }
  return null;
}

/** Behind "Secretary" the words "of State" or "of Homeland Security" still tell the office. */
function skipOffice(words: readonly Token[], title: number): number {
  let at = title + 1;
  if (words[at]?.lower !== 'of' && words[at]?.lower !== 'for') return at;
  at += words[at + 1]?.lower === 'the' ? 2 : 1;
  const given = words.findIndex((token, index) => index >= at && index < words.length - 1 && isGiven(token));
  if (given >= 0) return given;
  if (!officeWords.has(words[at]?.lower ?? '')) return words.length;
  while (at < words.length && (officeWords.has(words[at]?.lower ?? '') || words[at]?.capital === false))
    at += 1;
  return at;
}

/** Passes over nationalities, parties and places before a name: "Republican Marco Rubio", "Phoenix Greg Stanton". */
function skipDescription(words: readonly Token[], opens: boolean, { surnames, lower }: Vocabulary): number {
  if (words.some(isOrganisationWord)) return 0;
  let at = 0;
  if (words.length === 2 && isFirstName(foldWord(words[0]?.text ?? '')) && !isGiven(words[1])) return 0;
  while (at < words.length && demonyms.has(words[at]?.lower ?? '')) at += 1;
  const [head] = words.slice(at);
  if (!head) return surnames.has(foldWord(words.at(-1)?.text ?? '')) ? words.length - 1 : words.length;
  if (at > 0 && !isGiven(head) && !surnames.has(foldWord(head.text))) return 0;
  if (at > 0 || isGiven(head)) return at;
  if (words.length === 2 && places.has(head.lower) && surnames.has(foldWord(words[1]?.text ?? ''))) return 1;
  const given = words.findIndex(
    ({ text }, index) => index > 0 && index < words.length - 1 && isFirstName(foldWord(text)),
  );
  if (given < 1 || words.length < 3) return at;
  const describes = (token: Token, index: number): boolean =>
    places.has(token.lower) ||
    officeWords.has(token.lower) ||
    lower.has(token.lower) ||
    /^[\p{Lu}.]{2,6}$/u.test(token.text) ||
    (opens && index === 0);
  return words.slice(0, given).every(describes) ? given : at;
}
