import type { People } from '../people/find-people.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Counterparts, findCounterparts } from './languages/find-counterparts.ts';
import { lexemesOf } from './lexemes.ts';
import { type NamedStretch, type Sights, seeWords } from './sights.ts';
import { type Word, wordAt } from './word.ts';
import { isReportingVerb } from './word-classes.ts';

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
  readonly sights: Sights;
}

/** A range of words, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const spanOfRange = (words: readonly Word[], { from, to }: Range): Span => ({
  start: wordAt(words, from).start,
  end: wordAt(words, to).end,
});

/** A longer sentence, in UTF-16 units, is no prose: a table, a list of words, or a text made to take time. It is not read. */
const longestSentence = 10_000;

export function readUnits(document: Document, people: People): Reading {
  const words: Word[] = [];
  const units: Unit[] = [];
  const counterparts = findCounterparts(document.article.language);
  let region = 0;
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > longestSentence) continue;
    const from = words.length;
    const last = units.at(-1);
    while (region < document.quoted.length && (document.quoted[region]?.end ?? 0) <= sentence.start)
      region += 1;
    const joins = last !== undefined && belongsTo(document, words, last, sentence, region);
    const unit = joins ? units.length - 1 : units.length;
    const quoted = readWords(document, sentence, region, { words, counterparts, unit });
    if (joins) units[unit] = { ...last, to: words.length, quoted: last.quoted || quoted };
    else units.push({ from, to: words.length, paragraph: sentence.paragraph, quoted });
  }
  return { document, words, units, sights: seeWords(words, namedStretches(people)) };
}

/** What is written as a name is what the article makes of whoever it means. */
const namedStretches = ({ mentions, meant }: People): readonly NamedStretch[] =>
  mentions.map(({ start, end, kind }, at) => ({ start, end, kind: meant[at]?.kind ?? kind }));

/** Whether a sentence is read together with the one before it: a quotation spans both, or the first announces or ends with what the second is about. */
function belongsTo(
  { quoted }: Document,
  words: readonly Word[],
  last: Unit,
  sentence: Sentence,
  region: number,
): boolean {
  const next = quoted[region];
  const end = wordAt(words, words.length - 1);
  const opens = next?.start === sentence.start;
  if (last.paragraph === sentence.paragraph) {
    if (next && next.start < sentence.start) return true;
    const asks = end.region >= 0 && /^[?!…]$|^\.\.\.$/.test(lastInside(words));
    return asks && !opens;
  }
  return last.paragraph === sentence.paragraph - 1 && end.text === ':' && opens;
}

/** The last token of the text so far, quotation marks left out. */
function lastInside(words: readonly Word[]): string {
  const end = wordAt(words, words.length - 1);
  return end.lexeme.shape === '"' ? wordAt(words, words.length - 2).text : end.text;
}

function readWords(
  document: Document,
  sentence: Sentence,
  region: number,
  {
    words,
    counterparts,
    unit,
  }: {
    readonly words: Word[];
    readonly counterparts: Counterparts;
    readonly unit: number;
  },
): boolean {
  const { quoted } = document;
  const tokens = tokensOf(document.text, sentence);
  const [first] = tokens;
  let inside = region;
  let any = false;
  for (const token of tokens) {
    while (inside < quoted.length && (quoted[inside]?.end ?? 0) <= token.start) inside += 1;
    const within = (quoted[inside]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    any ||= within;
    const { start, end, text, lower, kind, capital } = token;
    const form = within ? asQuotationMark(token, quoted[inside]) : token;
    let from = start;
    for (const lexeme of lexemesOf(form === first ? withoutCapital(form) : form, counterparts)) {
      words.push({
        start: from,
        end,
        text,
        lower,
        kind,
        capital,
        lexeme,
        region: within ? inside : -1,
        unit,
      });
      // Where a token stands for several words, those behind the first take no room.
      from = end;
    }
  }
  return any;
}

/** A reporting verb that begins a sentence is no name: "Said Brook, …", "Acknowledging that …". */
const withoutCapital = (token: Token): Token =>
  token.capital && isReportingVerb(token.lower) ? { ...token, text: token.lower, capital: false } : token;

const singleMark = /^['‘’]$/;

/** A single mark that opens or closes a quotation reads as a double one does; an apostrophe does not. */
const asQuotationMark = (token: Token, region: Span | undefined): Token =>
  region && (token.start === region.start || token.end === region.end) && singleMark.test(token.text)
    ? { ...token, text: '"', lower: '"' }
    : token;
