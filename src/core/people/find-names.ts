import type { Document } from '../text/document.ts';
import { spanLength } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { classifyName } from './classify-name.ts';
import { findNamePart, isSubordinate } from './find-name-part.ts';
import { isFirstName } from './first-names.ts';
import { foldWord } from './fold-name.ts';
import { demonyms, headingWords, nounNames, sentenceWords, suffixes, titles } from './lists.ts';
import type { NameMention } from './name-mention.ts';
import { isHeading } from './read-headings.ts';
import { beginsName, readRun } from './read-run.ts';
import { splitRun, type Vocabulary } from './split-run.ts';

/** What one stretch of tokens gives: where to go on, and the name, or null where the words are no name. */
interface Reading {
  readonly next: number;
  readonly name: Omit<NameMention, 'sentence' | 'leading' | 'quoted' | 'heading'> | null;
}

interface Line {
  readonly tokens: readonly Token[];
  /** Indices of the tokens at which a name may begin. */
  readonly starts: readonly number[];
  readonly heading: boolean;
}

interface KnownNames extends Vocabulary {
  /** Folded names of two words or more, their words joined by blanks. */
  readonly names: ReadonlySet<string>;
}

const noNames = new Set<string>();

/** A longer sentence, in UTF-16 units, is no prose: a table, a list of words, or a text made to take time. It is not read. */
const longestSentence = 10_000;

/**
 * Every capitalised name of the document, in the order of the text. Read twice: the full names that are found first
 * tell whether a doubtful word ("Will", "Black", a word of a head line) is a name.
 */
export function findNames(document: Document): readonly NameMention[] {
  const { text, sentences, paragraphs } = document;
  const tokens = sentences.map((sentence) =>
    spanLength(sentence) > longestSentence ? [] : findTokens(text, sentence),
  );
  const lower = findSmallWords(tokens);
  const lines = sentences.map((sentence, at): Line => {
    const words = tokens[at] ?? [];
    const heading = isHeading(text, sentence, paragraphs[sentence.paragraph - 1], words, lower);
    return { tokens: words, starts: findStarts(words), heading };
  });
  const first = { lower, surnames: noNames, names: noNames };
  const found = lines.flatMap((line) => (line.heading ? [] : [...readLine(text, line, first)]));
  const known = learnNames(found, lower);
  return placeNames(
    document,
    lines.map((line) => [...readLine(text, line, known)]),
    lines,
  );
}

/** The words that the document also writes small. */
function findSmallWords(lines: readonly (readonly Token[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of lines)
    for (const { kind, capital, lower } of tokens)
      if (kind === 'word' && !capital && lower.length > 1) found.add(lower);
  return found;
}

function findStarts(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    if (beginsName(token)) starts.push(at);
  });
  return starts;
}

function learnNames(found: readonly NonNullable<Reading['name']>[], lower: ReadonlySet<string>): KnownNames {
  const surnames = new Set<string>();
  const names = new Set<string>();
  for (const { words, kind, title } of found) {
    if (kind === 'person' || (kind === 'unknown' && title !== null))
      surnames.add(foldWord(words.at(-1) ?? ''));
    if (words.length > 1) names.add(words.map(foldWord).join(' '));
  }
  return { lower, surnames, names };
}

function placeNames(
  { quoted }: Document,
  found: readonly (readonly NonNullable<Reading['name']>[])[],
  lines: readonly Line[],
): readonly NameMention[] {
  const mentions: NameMention[] = [];
  let region = 0;
  found.forEach((names, sentence) => {
    const heading = lines[sentence]?.heading ?? false;
    const inside = names.map(({ start }) => {
      while (region < quoted.length && (quoted[region]?.end ?? 0) <= start) region += 1;
      return (quoted[region]?.start ?? Number.POSITIVE_INFINITY) <= start;
    });
    const leader = findLeader(names.filter((_, at) => !inside[at]));
    names.forEach((name, at) => {
      mentions.push({ ...name, sentence, leading: name === leader, quoted: inside[at] ?? false, heading });
    });
  });
  return mentions;
}

/** Whom a sentence is about: its first subject that opens no clause within another, else its first subject or object. */
function findLeader<Name extends Pick<NameMention, 'part' | 'subordinate'>>(
  names: readonly Name[],
): Name | undefined {
  const able = names.filter(({ part }) => part === 'subject' || part === 'object');
  return able.find(({ part, subordinate }) => part === 'subject' && !subordinate) ?? able[0];
}

function* readLine(text: string, line: Line, known: KnownNames): Generator<NonNullable<Reading['name']>> {
  const { tokens, starts, heading } = line;
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const reading = heading ? readHeadingName(tokens, at, known) : readName(text, tokens, at, known);
    next = reading?.next ?? at + 1;
    if (reading?.name) yield reading.name;
  }
}

/** In a head line only names that the article gives elsewhere, and a given name with the word behind it. */
function readHeadingName(tokens: readonly Token[], at: number, known: KnownNames): Reading | null {
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

function readName(text: string, tokens: readonly Token[], at: number, known: KnownNames): Reading | null {
  const run = readRun(text, tokens, at);
  const opens = opensSentence(tokens[at - 1]);
  if (!run) return null;
  if (!opens && run.tokens.length > 1 && headingWords.has(run.tokens[0]?.lower ?? ''))
    return { next: at + 1, name: null };
  if (isHeadingRun(run.tokens)) return readHeadingName(tokens, at, known) ?? { next: at + 1, name: null };
  const { lead, name } = splitRun(run.tokens, opens, known);
  const [only] = name;
  if (!only) return { next: run.next, name: null };
  if (name.length === 1 && lead.length === 0 && !isNameAlone(only, opens, tokens[run.next], known))
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

const opensSentence = (previous: Token | undefined): boolean => !previous || openers.has(previous.text);

/** Words behind a family name that is also a common word: "Black said". */
const verbs = new Set("said says told was is has had who added wrote argued , 's".split(' '));

function isNameAlone(
  { text, lower: word }: Token,
  opens: boolean,
  next: Token | undefined,
  { surnames, lower }: Vocabulary,
): boolean {
  const known = surnames.has(foldWord(text));
  if (text.length < 2 || text.startsWith("'")) return false;
  if (nounNames.has(word) && next?.lower === 'of') return false;
  if (sentenceWords.has(word) && !opens) return known;
  if (sentenceWords.has(word) || demonyms.has(word))
    return known && next !== undefined && (verbs.has(next.lower) || /^\p{Ll}+ed$/u.test(next.text));
  if (opens && !known && word.endsWith('ly') && next?.text === ',' && !isFirstName(word)) return false;
  return known || !opens || !lower.has(word);
}

function toReading(
  tokens: readonly Token[],
  at: number,
  next: number,
  lead: readonly Token[],
  name: readonly Token[],
  known: KnownNames,
  nickname: string | null = null,
): Reading | null {
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return null;
  const ending = last.lower.replace(/\.$/, '');
  const suffix = name.length > 1 && suffixes.has(ending) ? ending : null;
  const parts = suffix ? name.slice(0, -1) : name;
  const before = tokens[tokens.indexOf(lead[0] ?? first, at) - 1];
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
      ...classifyName(parts, title ?? (role ? 'office' : null), known),
      part: findNamePart(before, tokens[next]),
      subordinate: isSubordinate(before),
    },
  };
}
