import type { Document } from '../text/document.ts';
import { firstEndingAfter, spanLength } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { foldWord } from './fold-name.ts';
import type { NameMention } from './name-mention.ts';
import { isHeading } from './read-headings.ts';
import {
  type KnownNames,
  type NameReading,
  opensSentence,
  type ReadName,
  readHeadingName,
  readName,
} from './read-name.ts';
import { beginsName } from './read-run.ts';

interface Line {
  readonly tokens: readonly Token[];
  /** Indices of the tokens at which a name may begin. */
  readonly starts: readonly number[];
  readonly heading: boolean;
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
    spanLength(sentence) > longestSentence ? [] : tokensOf(text, sentence),
  );
  const lower = findSmallWords(tokens);
  const inner = findInnerCapitals(tokens);
  const lines = sentences.map((sentence, at): Line => {
    const words = tokens[at] ?? [];
    const heading = isHeading(text, sentence, paragraphs[sentence.paragraph - 1], words, lower);
    return { tokens: words, starts: findStarts(words), heading };
  });
  const first = lines.map((line) =>
    readLine(text, line, { lower, inner, surnames: noNames, names: noNames }, null),
  );
  const known = learnNames(first, { lower, inner });
  return lines.flatMap((line, sentence) =>
    placeNames(document, readLine(text, line, known, first[sentence] ?? null), sentence, line.heading),
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

/** The words that stand in capitals where no sentence begins. */
function findInnerCapitals(lines: readonly (readonly Token[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of lines)
    tokens.forEach(({ kind, capital, lower }, at) => {
      if (kind === 'word' && capital && !opensSentence(tokens[at - 1])) found.add(lower);
    });
  return found;
}

function findStarts(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    if (beginsName(token)) starts.push(at);
  });
  return starts;
}

function learnNames(
  lines: readonly ReadonlyMap<number, NameReading>[],
  words: Pick<KnownNames, 'lower' | 'inner'>,
): KnownNames {
  const surnames = new Set<string>();
  const names = new Set<string>();
  for (const readings of lines)
    for (const { name } of readings.values()) {
      if (!name) continue;
      const { words, kind, title } = name;
      if (kind === 'person' || (kind === 'unknown' && title !== null))
        surnames.add(foldWord(words.at(-1) ?? ''));
      if (words.length > 1) names.add(words.map(foldWord).join(' '));
    }
  return { ...words, surnames, names };
}

function placeNames(
  { quoted }: Document,
  readings: ReadonlyMap<number, NameReading>,
  sentence: number,
  heading: boolean,
): readonly NameMention[] {
  const names = [...readings.values()].flatMap(({ name }) => name ?? []);
  const mentions = names.map((name): NameMention => {
    const inside = (quoted[firstEndingAfter(quoted, name.start)]?.start ?? Infinity) <= name.start;
    return place(name, { sentence, leading: false, quoted: inside, heading });
  });
  const leader = findLeader(mentions);
  return mentions.map((mention) => (mention === leader ? { ...mention, leading: true } : mention));
}

/** Written out, as spreading both takes a tenth of the time that names take. */
const place = (
  {
    start,
    end,
    nameStart,
    words,
    suffix,
    nickname,
    kind,
    title,
    modifiers,
    gender,
    part,
    subordinate,
  }: ReadName,
  { sentence, leading, quoted, heading }: Omit<NameMention, keyof ReadName>,
): NameMention => ({
  start,
  end,
  nameStart,
  words,
  suffix,
  nickname,
  kind,
  title,
  modifiers,
  gender,
  part,
  subordinate,
  sentence,
  leading,
  quoted,
  heading,
});

/** Which person a sentence is about: its first subject that opens no clause within another, else its first subject or object. */
function findLeader(mentions: readonly NameMention[]): NameMention | undefined {
  const able = mentions.filter(
    ({ kind, part, quoted }) =>
      !quoted && (kind === 'person' || kind === 'unknown') && (part === 'subject' || part === 'object'),
  );
  return able.find(({ part, subordinate }) => part === 'subject' && !subordinate) ?? able[0];
}

const nothing: ReadonlyMap<number, NameReading> = new Map();

/** The readings of a line by where they begin. What was read `before` is taken where a family name known since changes nothing. */
function readLine(
  text: string,
  { tokens, starts, heading }: Line,
  known: KnownNames,
  before: ReadonlyMap<number, NameReading> | null,
): ReadonlyMap<number, NameReading> {
  if (starts.length === 0 || (heading && before === null)) return nothing;
  const readings = new Map<number, NameReading>();
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const earlier = before?.get(at);
    const reading = heading
      ? readHeadingName(tokens, at, known)
      : earlier && isSettled(tokens, at, earlier, known)
        ? earlier
        : readName(text, tokens, at, known);
    next = reading?.next ?? at + 1;
    if (reading) readings.set(at, reading);
  }
  return readings;
}

/** True for a name of one word alone, and for words none of which is a family name. */
function isSettled(
  tokens: readonly Token[],
  at: number,
  { next, name }: NameReading,
  { surnames }: KnownNames,
): boolean {
  if (name !== null && next === at + 1) return true;
  for (let index = at; index <= next; index += 1)
    if (surnames.has(foldWord(tokens[index]?.text ?? ''))) return false;
  return true;
}
