import type { Token } from '../text/tokens.ts';
import { isFirstName } from './first-names.ts';
import { foldWord } from './fold-name.ts';
import {
  calendarWords,
  familyFirst,
  nounNames,
  organisationWords,
  particles,
  places,
  roleNouns,
  titles,
} from './lists.ts';

/** Capitalised words that stand together, with the particles between them, and a nickname taken out of its marks. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly nickname: string | null;
  /** Index of the token behind it. */
  readonly next: number;
}

const bare = (token: Token): string => token.lower.replace(/\.$/, '');

export const isTitleWord = (token: Token): boolean =>
  token.capital && (titles.has(bare(token)) || roleWords.has(token.lower) || isRoleCompound(token.lower));

/** Nouns of office, also in the plural. */
const roleWords = new Set([...roleNouns].flatMap((noun) => [noun, `${noun}s`]));

/** "Editor-in-Chief", "Co-founder". */
const isRoleCompound = (lower: string): boolean =>
  lower.includes('-') &&
  (roleWords.has(lower.split('-')[0] ?? '') || roleWords.has(lower.split('-').at(-1) ?? ''));

export const isOrganisationWord = (token: Token): boolean => organisationWords.has(token.lower);

/** Side by side: one blank between them, also one that does not break, or a full stop: "J.K. Rowling". */
const touches = (text: string, left: Token, right: Token): boolean =>
  right.start === left.end
    ? left.text.endsWith('.')
    : right.start - left.end === 1 && /[ \u00A0\u2009\u202F]/.test(text.charAt(left.end));

/** "al-Hadid", "d’Arcy": a particle in small letters joined to the name. */
const joined = /^(?:al|el|d|l)[-’']\p{Lu}/u;

/** True where a run may begin with the token. */
export const beginsName = ({ kind, capital, lower, text }: Token): boolean =>
  kind === 'word' && (capital || particles.has(lower) || (text.length > 3 && joined.test(text)));

const beforeDates = new Set(
  'in on of by since until till last this next early late mid from and or to'.split(' '),
);

/** A month or day, unless it is a given name before another: "Jan Brewer", but not "in May Mr. Lee". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !calendarWords.has(word.lower)) return false;
  if (beforeDates.has(tokens[at - 1]?.lower ?? '')) return true;
  const named = isFirstName(word.lower) && next?.capital && next.start === word.end + 1 && !isTitleWord(next);
  return !named && !(monthNames.has(word.lower) && speaking.has(next?.lower ?? ''));
}

/** Months that are also names. */
const monthNames = new Set(['march', 'april', 'may', 'june', 'august', 'jan', 'jun']);
const speaking = new Set('said says told added argued wrote who'.split(' '));

/** No run is longer; longer ones are lines in capitals. */
const longest = 12;

export function readRun(text: string, tokens: readonly Token[], from: number): Run | null {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (first?.kind !== 'word' || isDate(tokens, from)) return null;
  const particle = !first.capital && particles.has(first.lower) && second?.capital === true;
  if (!first.capital && !particle && !joined.test(first.text)) return null;
  if (particle && !(second && touches(text, first, second))) return null;
  const parts: Token[] = [first];
  let nickname: string | null = null;
  let at = from + 1;
  while (at < tokens.length && parts.length < longest) {
    const last = parts.at(-1) ?? first;
    const token = tokens[at];
    if (!token) break;
    if (touches(text, last, token) && continuesRun(text, parts, tokens, at)) {
      parts.push(token);
      at += 1;
      continue;
    }
    const nick: { word: Token; next: Token } | null =
      nickname === null ? readNickname(text, last, tokens, at) : null;
    if (!nick) break;
    nickname = nick.word.text;
    parts.push(nick.next);
    at += 4;
  }
  return { tokens: parts, nickname, next: at };
}

/** "Theresa May", "Li Jun Ha", but not "to Anna May 4". */
const isNamedAsMonth = (before: Token | undefined, { lower }: Token, next: Token | undefined): boolean =>
  before !== undefined &&
  monthNames.has(lower) &&
  (isFirstName(foldWord(before.text)) || familyFirst.has(before.lower) || isTitleWord(before)) &&
  !/^\d/.test(next?.text ?? '');

function continuesRun(text: string, parts: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.capital) return !calendarWords.has(token.lower) || isNamedAsMonth(parts.at(-1), token, next);
  if (joined.test(token.text)) return true;
  if (!next || !touches(text, token, next)) return false;
  const second = tokens[at + 2];
  if (particles.has(token.lower))
    return (
      next.capital || Boolean(particles.has(next.lower) && second?.capital && touches(text, next, second))
    );
  const holder = parts.some((part) => isOrganisationWord(part) || isTitleWord(part));
  if (token.lower === 'of')
    return (
      (holder || (parts.length === 1 && isNamedByPlace(parts[0], next))) &&
      (next.capital || Boolean(next.lower === 'the' && second?.capital && touches(text, next, second)))
    );
  if (token.lower === 'the') return parts.at(-1)?.lower === 'of' && next.capital;
  const body = parts.some(isOrganisationWord);
  return (
    (body || (token.lower === 'for' && isTitleWord(parts.at(-1) ?? token))) &&
    next.capital &&
    (token.lower === 'for' || token.lower === 'and' || token.text === '&') &&
    !isFirstName(foldWord(next.text)) &&
    !isTitleWord(next)
  );
}

/** "Catherine of Aragon": a given name and a place that is no country or state of today. */
const isNamedByPlace = (first: Token | undefined, place: Token): boolean =>
  first !== undefined &&
  isFirstName(foldWord(first.text)) &&
  !nounNames.has(first.lower) &&
  !places.has(place.lower);

/** `“Buddy” Cianci` behind "Vincent": a mark or bracket, one word, its counterpart, and the name goes on. */
function readNickname(
  text: string,
  last: Token,
  tokens: readonly Token[],
  at: number,
): { word: Token; next: Token } | null {
  const [open, word, close, next] = tokens.slice(at, at + 4);
  if (!open || !word || !close || !next || !word.capital || !next.capital) return null;
  const pairs = ['“”', '""', '‘’', "''", '()', "''''"];
  const marks = open.text + close.text;
  const near = text.charAt(last.end) === ' ' && open.start === last.end + 1 && word.start === open.end;
  const after = close.start === word.end && next.start === close.end + 1;
  return pairs.includes(marks) && near && after ? { word, next } : null;
}
