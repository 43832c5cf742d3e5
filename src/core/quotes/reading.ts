import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { classOf, shapeOf, stemOf, type WordClass } from './word-classes.ts';

/** A token with what the rules ask of it. */
export interface Word extends Token {
  readonly class: WordClass;
  /** The word itself where it is a function word or a mark, else its kind: `-ed`, `-ing`, `N`, `#`, … */
  readonly shape: string;
  /** The word without its ending, in lower case; `N` for a word in capitals, so that no name becomes a feature. */
  readonly stem: string;
  /** Index of the quoted region that it stands in, or -1. */
  readonly region: number;
  /** Index of its unit. */
  readonly unit: number;
}

/** Sentences that one quotation holds together: the stretch in which a cue looks for its source and its content. */
export interface Unit {
  /** Indexes of words, half open. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly quoted: boolean;
}

/** A document as the rules read it. */
export interface Reading {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
}

/** A range of words, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reporting words that keep their meaning at the head of a sentence. */
const opensWithCue = new Set(['according', 'asked', 'calls', 'says', 'said']);

const nothing: Word = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'mark',
  capital: false,
  class: 'other',
  shape: '^',
  stem: '',
  region: -1,
  unit: -1,
};

/** The word at an index; an empty one outside of the text. */
export const wordAt = (words: readonly Word[], index: number): Word => words[index] ?? nothing;

export const spanOfRange = (words: readonly Word[], { from, to }: Range): Span => ({
  start: wordAt(words, from).start,
  end: wordAt(words, to).end,
});

/** A longer sentence, in UTF-16 units, is no prose: a table, a list of words, or a text made to take time. It is not read. */
const longestSentence = 10_000;

export function readUnits(document: Document): Reading {
  const { text, sentences, quoted } = document;
  const words: Word[] = [];
  const units: Unit[] = [];
  let region = 0;
  for (const sentence of sentences) {
    if (sentence.end - sentence.start > longestSentence) continue;
    const from = words.length;
    const last = units.at(-1);
    while (region < quoted.length && (quoted[region]?.end ?? 0) <= sentence.start) region += 1;
    const spans = (quoted[region]?.start ?? Number.POSITIVE_INFINITY) < sentence.start;
    const joins = spans && last?.paragraph === sentence.paragraph;
    let inside = region;
    let anyQuoted = spans;
    for (const token of findTokens(text, sentence)) {
      while (inside < quoted.length && (quoted[inside]?.end ?? 0) <= token.start) inside += 1;
      const within = (quoted[inside]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
      anyQuoted ||= within;
      words.push({
        ...token,
        class: classOf(token),
        shape: shapeOf(token),
        stem: token.capital && !opensWithCue.has(token.lower) ? 'N' : stemOf(token.lower),
        region: within ? inside : -1,
        unit: joins ? units.length - 1 : units.length,
      });
    }
    const unit = { from, to: words.length, paragraph: sentence.paragraph, quoted: anyQuoted };
    if (joins && last) units[units.length - 1] = { ...unit, from: last.from, quoted: true };
    else units.push(unit);
  }
  return { document, words, units };
}
