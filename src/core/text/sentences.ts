import { months } from './date-words.ts';
import type { Span } from './span.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words before a full stop that do not end a sentence: titles, ranks, US states, months and common short forms,
 * as listed in the Chicago Manual of Style, 17th ed., chapter 10.
 */
const abbreviations = listOf(
  'mr mrs ms dr prof rev fr sr jr st gov sen rep reps sens gen col maj capt cmdr lt sgt cpl pvt adm hon pres supt det ' +
    'messrs mme mlle inc ltd co corp llc bros dept univ assn ave blvd rd ed eds vs al eg ie cf approx est',
);
/** Those that are words of their own where they begin with a small letter: "iron ore", "a mass". */
const capitalAbbreviations = listOf(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ala ariz ark calif colo conn del ' +
    'fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo',
);
/** Those that are words of their own but before a number: "He said no.", "works of art". */
const numberAbbreviations = listOf('no nos vol vols art arts sec secs ch pp fig figs');
/** Words that begin a sentence, and no name. */
const opener = /^["“‘(]?(?:The|He|She|It|They|In|On|At|But|And|A|An|This|These|There|However|Because)\b/;

const ender = /[.!?…]+["”’»')\]]*|[。！？][」』”）]*/g;

/** Pieces of `text` within `span`, one a sentence, joined they are the span's text. White space belongs to the sentence before it. */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const part = text.slice(span.start, span.end);
  const pieces: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(ender)) {
    const end = match.index + match[0].length;
    if (end >= part.length || !endsSentence(part, match.index, end)) continue;
    let next = end;
    while (next < part.length && /\s/.test(part.charAt(next))) next += 1;
    pieces.push({ start: span.start + start, end: span.start + next });
    start = next;
  }
  if (start < part.length) pieces.push({ start: span.start + start, end: span.end });
  return pieces;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (/[。！？]/.test(text.charAt(at))) return true;
  if (!/\s/.test(text.charAt(end))) return false;
  const after = text.slice(end, end + 24).trimStart();
  if (/^\p{Ll}/u.test(after)) return false;
  if (text.charAt(at) !== '.' || end - at > 1) return true;
  const before = /[\p{L}\p{N}.]{0,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return endsWithLetter(text, at) && opener.test(after);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before))
    return /^(?:U\.S|U\.N|U\.K|E\.U|D\.C|a\.m|p\.m)$/i.test(before) && opener.test(after);
  // "19. Juni"
  if (/^\d{1,2}$/.test(before)) return !months.has(/^\p{L}{3,10}/u.exec(after)?.[0].toLowerCase() ?? '');
  return !isAbbreviation(before, after);
}

/** A letter that follows a word may end a sentence, as in "vitamin C."; one that begins a line is a label. */
const endsWithLetter = (text: string, at: number): boolean =>
  /[\p{L}\p{N},] \p{Lu}$/u.test(text.slice(Math.max(0, at - 3), at));

function isAbbreviation(word: string, after: string): boolean {
  const folded = word.toLowerCase();
  if (numberAbbreviations.has(folded)) return word !== folded || /^(?:\p{N}|[IVXLC]{2,}\b)/u.test(after);
  return abbreviations.has(folded) || (word !== folded && capitalAbbreviations.has(folded));
}
