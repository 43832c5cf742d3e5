import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Gender } from './first-names.ts';
import type { NameMention, NamePart } from './name-mention.ts';

/** A place where the article means somebody: by name, or by a pronoun that has been resolved. */
export interface Reference extends Span {
  readonly draft: Draft;
  readonly sentence: number;
  readonly paragraph: number;
  readonly part: NamePart;
  /** What its sentence is about, outside of quotation marks. */
  readonly leading: boolean;
  readonly subordinate: boolean;
  readonly quoted: boolean;
  readonly heading: boolean;
  /** Two words of a name or more. */
  readonly full: boolean;
  /** "Anna Ford", "she", "the governor". */
  readonly by: 'name' | 'pronoun' | 'description';
}

/** The references of an article in order, as far as they have been read. */
export interface Discourse {
  readonly document: Document;
  readonly references: Reference[];
  /** How many sentences up to each one tell something outside of quotation marks: what lies between two in a quotation is no distance. */
  readonly told: readonly number[];
  /** Whom a sentence is about by name, by its index. */
  readonly leaders: ReadonlyMap<number, Draft>;
}

/** Counts for each sentence those up to it that do not stand in quotation marks from end to end. */
export function countTold({ sentences, quoted }: Document): readonly number[] {
  let region = 0;
  let count = 0;
  return sentences.map(({ start, end }) => {
    while (region < quoted.length && (quoted[region]?.end ?? 0) <= start) region += 1;
    const around = quoted[region];
    if (!around || around.start > start || around.end < end) count += 1;
    return count;
  });
}

export interface Pronoun extends Span {
  readonly gender: Gender;
  readonly part: NamePart;
  readonly sentence: number;
  /** True where it opens a clause within another. */
  readonly subordinate: boolean;
}

const pattern = /(?<![\p{L}\p{N}’'-])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}\p{N}-])/giu;

export function readPronoun(text: string, { start, end }: Span, sentence: number): Pronoun | null {
  const word = text.slice(start, end).trim().toLowerCase();
  const part = parts.get(word);
  return part
    ? {
        start,
        end,
        sentence,
        part,
        subordinate: subordinating.test(text.slice(Math.max(0, start - 12), start)),
        gender: word.startsWith('h') && !word.startsWith('her') ? 'male' : 'female',
      }
    : null;
}

/** "when he asked", "that she": a clause within another begins. */
const subordinating =
  /(?<!\p{L})(?:that|when|while|because|if|though|although|whether|where|how|why|what|as|after|before|since|until|unless|once) $/iu;

const parts: ReadonlyMap<string, NamePart> = new Map([
  ['he', 'subject'],
  ['she', 'subject'],
  ['him', 'object'],
  ['himself', 'object'],
  ['herself', 'object'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['hers', 'possessive'],
]);

/** The pronouns of one person that stand outside of quotation marks, in order. */
export function findPronouns(
  { text, quoted }: Document,
  sentenceAt: (at: number) => number,
): readonly Pronoun[] {
  const found: Pronoun[] = [];
  let region = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    while (region < quoted.length && (quoted[region]?.end ?? 0) <= start) region += 1;
    if ((quoted[region]?.start ?? text.length) <= start) continue;
    const pronoun = readPronoun(text, { start, end: start + match[0].length }, sentenceAt(start));
    if (pronoun) found.push(pronoun);
  }
  return found;
}

export const toReference = (document: Document, mention: NameMention, draft: Draft): Reference => ({
  start: mention.start,
  end: mention.end,
  draft,
  sentence: mention.sentence,
  paragraph: document.sentences[mention.sentence]?.paragraph ?? 0,
  part: mention.part,
  leading: mention.leading,
  subordinate: mention.subordinate,
  quoted: mention.quoted,
  heading: mention.heading,
  full: mention.words.length > 1,
  by: 'name',
});
