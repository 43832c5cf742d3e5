import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { type Gender, genderOfName, isFirstName } from './first-names.ts';
import {
  calendarWords,
  demonyms,
  organisationWords,
  placePrefixes,
  places,
  roleNouns,
  sentenceWords,
  titles,
} from './lists.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** One place where the text writes a name. */
export interface NameMention extends Span {
  /** The words of the name, titles left out: `["Vladimir", "Putin"]`. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** In lower case without its full stop, or null. */
  readonly title: string | null;
  readonly gender: Gender;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** True for the first name of its sentence outside of quotation marks. */
  readonly leading: boolean;
  readonly quoted: boolean;
}

const particles = new Set([
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'von',
  'van',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ter',
  'ten',
  'y',
]);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const bare = (token: Token): string => token.lower.replace(/\.$/, '');

/** Every capitalised name of the document, in the order of the text. */
export function findNames(document: Document): readonly NameMention[] {
  const { text, sentences, quoted } = document;
  const lowerWords = new Set(text.match(/\b\p{Ll}[\p{L}]{2,40}/gu) ?? []);
  const mentions: NameMention[] = [];
  let region = 0;
  sentences.forEach((sentence, index) => {
    const tokens = findTokens(text, sentence);
    let leading = true;
    let at = 0;
    while (at < tokens.length) {
      const found = readName(text, tokens, at, lowerWords);
      if (!found) {
        at += 1;
        continue;
      }
      at = found.next;
      if (!found.name) continue;
      while (region < quoted.length && (quoted[region]?.end ?? 0) <= found.name.start) region += 1;
      const current = quoted[region];
      const inside =
        current !== undefined && current.start <= found.name.start && found.name.start < current.end;
      mentions.push({ ...found.name, sentence: index, leading: leading && !inside, quoted: inside });
      if (!inside) leading = false;
    }
  });
  return mentions;
}

type ReadName = {
  readonly next: number;
  readonly name: Omit<NameMention, 'sentence' | 'leading' | 'quoted'> | null;
};

function readName(
  text: string,
  tokens: readonly Token[],
  from: number,
  lowerWords: ReadonlySet<string>,
): ReadName | null {
  let at = from;
  let title: string | null = null;
  let gender: Gender = 'unknown';
  let start = -1;
  // Titles and adjectives before the name: "Republican Sen. Ted Cruz".
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token?.capital || !next?.capital || !touches(text, token, next)) break;
    const known = titles.get(bare(token));
    if (known !== undefined) {
      title = bare(token);
      if (known !== 'unknown') gender = known;
      if (start < 0) start = token.start;
    } else if (!(demonyms.has(token.lower) && (titles.has(bare(next)) || roleNouns.has(next.lower)))) break;
  }
  const first = tokens[at];
  if (!first?.capital || first.kind !== 'word') return null;
  if (at === from && !title && !beginsName(tokens, at, lowerWords)) return null;
  const parts: Token[] = [first];
  let end = at + 1;
  for (; end < tokens.length; end += 1) {
    const last = parts.at(-1);
    const token = tokens[end];
    const next = tokens[end + 1];
    if (!last || !token || !touches(text, last, token)) break;
    const organisation = parts.some(({ lower }) => organisationWords.has(lower));
    if (
      token.capital &&
      !calendarWords.has(token.lower) &&
      !(titles.get(bare(token)) !== undefined && token.text.endsWith('.') && !suffixes.has(bare(token)))
    )
      parts.push(token);
    else if (
      next?.capital &&
      touches(text, token, next) &&
      (particles.has(token.lower) ||
        (organisation && (token.lower === 'of' || token.lower === 'for' || token.lower === 'and')))
    )
      parts.push(token);
    else break;
  }
  const name = parts.filter((part) => !(suffixes.has(bare(part)) && part.text.length <= 4));
  return {
    next: end,
    name: {
      start: start < 0 ? first.start : start,
      end: parts.at(-1)?.end ?? first.end,
      words: (name.length ? name : parts).map((part) => part.text),
      title,
      ...classify(name.length ? name : parts, title, gender),
    },
  };
}

const touches = (text: string, left: Token, right: Token): boolean =>
  right.start - left.end <= 1 &&
  (right.start === left.end ? left.text.endsWith('.') : text.charAt(left.end) === ' ');

function beginsName(tokens: readonly Token[], at: number, lowerWords: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token || calendarWords.has(token.lower) || token.text.length < 2 || token.text.startsWith("'"))
    return false;
  const previous = tokens[at - 1];
  const opens = !previous || /^[.!?:…“”"‘’(—–-]$|^''$/u.test(previous.text);
  const next = tokens[at + 1];
  if (demonyms.has(token.lower) && !(next?.capital && !demonyms.has(next.lower))) return false;
  if (!opens) return !sentenceWords.has(token.lower) || Boolean(next?.capital && token.lower === 'will');
  if (sentenceWords.has(token.lower))
    return token.lower === 'will' && isFirstName('will') && Boolean(next?.capital);
  if (isFirstName(token.lower) && next?.capital) return true;
  // A word that the text also writes small begins the sentence and not a name.
  return !lowerWords.has(token.lower) || Boolean(next?.capital && !sentenceWords.has(next.lower));
}

function classify(
  parts: readonly Token[],
  title: string | null,
  gender: Gender,
): { kind: NameKind; gender: Gender } {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return { kind: 'unknown', gender };
  const given = genderOfName(first.lower);
  if (title) return { kind: 'person', gender: gender === 'unknown' ? given : gender };
  if (parts.some(({ lower }) => organisationWords.has(lower)))
    return { kind: 'organisation', gender: 'unknown' };
  const all = parts.map(({ lower }) => lower).join(' ');
  if (
    places.has(all) ||
    places.has(last.lower) ||
    (placePrefixes.has(first.lower) && !isFirstName(first.lower))
  )
    return { kind: 'place', gender: 'unknown' };
  if (parts.length === 1) {
    if (/^\p{Lu}{2,6}$/u.test(first.text) || first.text.includes('.'))
      return { kind: 'organisation', gender: 'unknown' };
    return { kind: 'unknown', gender: given };
  }
  if (parts.length > 5 || parts.some(({ text }) => /^\p{Lu}{3,}$/u.test(text)))
    return { kind: 'organisation', gender: 'unknown' };
  if (isFirstName(first.lower) || parts.length <= 4) return { kind: 'person', gender: given };
  return { kind: 'unknown', gender: 'unknown' };
}
