import type { Span } from '../text/span.ts';

const modal = /\b(?:shall|must|may|will|should|can|cannot|is|are|was|were|has|have|does|agrees?|means)\b/i;
const minorWords = new Set(
  'a an and as at by for from in into of on or per the to under upon with without'.split(' '),
);

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

export const isAllCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** At least this share of its words begins with a capital letter, articles and prepositions left out. */
export function isTitleCase(text: string, share = 0.7): boolean {
  const words = wordsOf(text).filter((word) => !minorWords.has(word.toLowerCase()));
  return (
    words.length > 0 &&
    words.filter((word) => /^[“"‘(]?[\p{Lu}\p{N}]/u.test(word)).length >= words.length * share
  );
}

/** A line that could be a heading by its words alone: short, no sentence, no end of one. */
export function isHeadingText(text: string): boolean {
  if (text.length === 0 || text.length > 110 || !/^[“"‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 16) return false;
  if (/[;:,!?]$|;|\b(?:and|or|the|of|to|a|by|for|with)$|^whereas,/i.test(text)) return false;
  if (text.endsWith('.'))
    return words.length <= 8 && !modal.test(text) && (isAllCapitals(text) || isTitleCase(text));
  return isAllCapitals(text) || !modal.test(text);
}

const runIn =
  /^([“"]?\p{Lu}[^.:!?;*_\n]{0,80})(\.|:|[.:]?[*_]{2,3}[.:]?(?:\s[–—-])?|\s[–—])[^\S\n]{1,8}(?=[\p{Lu}\p{Ll}\p{N}“"‘([])/u;

/** The heading that runs into the first sentence ("4.2 Notices. Each party …"), and where the text begins after it; or null. */
export function findRunInHeading(
  text: string,
  start: number,
  end: number,
): { readonly heading: Span; readonly textStart: number } | null {
  const part = text.slice(start, Math.min(end, start + 200));
  const match = runIn.exec(part);
  const title = match?.[1]?.trimEnd();
  if (!match || !title || !isRunIn(title, match[2] ?? '', part.slice(match[0].length))) return null;
  return { heading: { start, end: start + title.length }, textStart: start + match[0].length };
}

function isRunIn(title: string, mark: string, rest: string): boolean {
  const words = wordsOf(title);
  if (modal.test(title)) return false;
  if (mark.includes('*') || mark.includes('_')) return words.length <= 10;
  if (/^\p{Ll}/u.test(rest)) return mark === ':' && words.length <= 4;
  return words.length <= 7 && (isTitleCase(title, 1) || mark !== '.');
}
