import { trimSpan } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { findHead } from './find-head.ts';
import { demonyms, descriptionWords, roleNouns } from './lists.ts';
import type { NameMention } from './name-mention.ts';

/** Longest description taken, in characters. */
const longest = 140;
/** No more mentions of one person are read for a description. */
const mostMentions = 12;

/** No noun of office is longer, in characters. */
const longestNoun = 24;

/** Titles that say no more than respect. */
const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'dr', 'madame', 'lady', 'lord', 'former']);

/** The article's own words for what a person is, from the first mention that has some, or null. */
export function findRole(text: string, { mentions, kind }: Draft): Span | null {
  if (kind !== 'person') return null;
  const read = mentions.filter(({ heading }) => !heading).slice(0, mostMentions);
  for (const find of [findApposition, findDescriptionBefore, findLead])
    for (const mention of read) {
      const span = find(text, mention);
      if (span) return span;
    }
  return null;
}

const apposition =
  /^(?: \([^()\n]{1,40}\))?,\s(?:who (?:is|was)\s)?((?:an?|the|his|her|their)\s[^,.;:“”"()\n]{3,140})/iu;
const bareApposition =
  /^(?: \([^()\n]{1,40}\))?,\s((?:[\p{L}’'.-]+\s){0,6}[\p{L}’'-]+(?:\s(?:of|at|for|with|from|in)\s[^,.;:“”"()\n]{2,80})?)(?=[,.]\s)/u;
const copula = /^\s(?:is|was|became)\s((?:an?|the)\s[^,.;:“”"()\n]{3,100})/iu;

/** ", a senior fellow at the Stimson Center": behind the name, or joined to it by "is". */
function findApposition(text: string, { end }: NameMention): Span | null {
  const after = text.slice(end, end + longest + 60);
  for (const pattern of [apposition, bareApposition, copula]) {
    const match = pattern.exec(after);
    if (!match?.[1] || !headIsRole(match[1])) continue;
    const from = end + match[0].length - match[1].length;
    return trimSpan(text, { start: from, end: from + endOfRole(match[1]) });
  }
  return null;
}

/** A description ends before a verb in the past or a relative clause joined without a comma. */
function endOfRole(words: string): number {
  const stop = /\s(?:who|which|that|said|says|told|whose|when|where|while|because|has|had|was|is)\s/i.exec(
    words,
  );
  return stop ? stop.index : words.length;
}

const headIsRole = (words: string): boolean => {
  const head = findHead(words);
  return head !== null && (roleNouns.has(head) || roleNouns.has(head.split('-').at(-1) ?? ''));
};

/** "the Republican nominee, Donald Trump" and "campaign manager Robby Mook": the words right before the name. */
function findDescriptionBefore(text: string, { start }: NameMention): Span | null {
  if (!roleNouns.has(wordBefore(text, start))) return null;
  const before = text.slice(Math.max(0, start - 120), start);
  const words = [...before.matchAll(/[\p{L}][\p{L}’'.-]*/gu)];
  const last = words.at(-1);
  if (!last || !roleNouns.has(last[0].toLowerCase())) return null;
  const gap = before.slice(last.index + last[0].length);
  if (gap !== ' ' && gap !== ', ') return null;
  let first = words.length - 1;
  while (first > 0 && joinsDescription(before, words[first - 1], words[first])) {
    first -= 1;
    if (/^(?:the|an?|his|her|their)$/i.test(words[first]?.[0] ?? '')) break;
  }
  const from = words[first];
  if (!from || (gap === ', ' && !/^(?:the|an?|his|her|their)$/i.test(from[0]))) return null;
  const offset = start - before.length;
  return { start: offset + from.index, end: offset + last.index + last[0].length };
}

/** The word before a place, a comma between them left out; of a long one only its end. */
function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - longestNoun), start).replace(/,? $/, '');
  return before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
}

function joinsDescription(
  before: string,
  word: RegExpExecArray | undefined,
  next: RegExpExecArray | undefined,
): boolean {
  if (!word || !next || before.slice(word.index + word[0].length, next.index) !== ' ') return false;
  const lower = word[0].toLowerCase();
  if (/^(?:the|an?|his|her|their)$/.test(lower)) return true;
  return (
    /^\p{Lu}/u.test(word[0]) ||
    roleNouns.has(lower) ||
    demonyms.has(lower) ||
    descriptionWords.has(lower) ||
    lower.endsWith('al')
  );
}

/** The capitalised words of office that belong to the mention itself: "National Security Adviser". */
function findLead(text: string, { start, nameStart, modifiers }: NameMention): Span | null {
  const telling = modifiers.some((word) => !courtesies.has(word) && !demonyms.has(word));
  return telling ? trimSpan(text, { start, end: nameStart }) : null;
}
