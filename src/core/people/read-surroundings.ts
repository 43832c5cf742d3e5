import { overlaps, type Span } from '../text/span.ts';
import type { Discourse, Pronoun, Reference } from './discourse.ts';
import { findIndexAt } from './find-index-at.ts';
import type { SourceContext } from './source-context.ts';

/** What the statement itself tells: who spoke before, who is spoken of, who is spoken to. */
export interface Surroundings {
  readonly inContent: ReadonlySet<number>;
  readonly inQuotedContent: ReadonlySet<number>;
  readonly ahead: ReadonlySet<number>;
  readonly addressed: ReadonlySet<number>;
  readonly previous: number | null;
  readonly sameParagraph: boolean;
  readonly nextSentence: boolean;
  /** The pronoun stands behind the quotation: "“…,” she said". */
  readonly behindQuote: boolean;
  /** The words of the statement speak of somebody of the same gender. */
  readonly contentOfSame: boolean;
}

/** Longest content that is searched for names, in references. */
const mostInContent = 60;

/** Marks and blanks between a quotation and the pronoun behind it, in characters. */
const mostBetween = 3;

/** How much of a statement is read for pronouns, in characters. */
const mostRead = 600;

/** A quotation ends here, and no statement without marks. */
const marks = /[”"’']/;
const men = /(?<![\p{L}’'-])(?:he|him|his)(?![\p{L}-])/iu;
const women = /(?<![\p{L}’'-])(?:she|her|hers)(?![\p{L}-])/iu;

const speaksOf = (words: string, { gender }: Pronoun): boolean =>
  (gender === 'male' && men.test(words)) || (gender === 'female' && women.test(words));

export function readSurroundings(
  { document: { sentences, text }, references, told }: Discourse,
  pronoun: Pronoun,
  { content, cue, previous, previousSource }: SourceContext,
): Surroundings {
  const within = content.flatMap((span) => referencesWithin(references, span));
  const sentence = sentences[pronoun.sentence] ?? pronoun;
  const rest = referencesWithin(references, { start: pronoun.end, end: sentence.end }).filter(
    (reference) => reference.by === 'name' && !content.some((span) => overlaps(span, reference)),
  );
  const ids = (found: readonly Reference[]): ReadonlySet<number> =>
    new Set(found.map(({ draft }) => draft.id));
  const at = previousSource ? findIndexAt(sentences, previousSource.start) : null;
  return {
    inContent: ids(within.filter(({ by }) => by === 'name')),
    inQuotedContent: ids(within.filter(({ quoted, by }) => quoted && by === 'name')),
    ahead: ids(rest),
    addressed: ids(rest.filter(({ start }) => cue !== null && start >= cue.end && start - cue.end <= 4)),
    previous: previous?.person ?? null,
    sameParagraph: at !== null && sentences[at]?.paragraph === sentences[pronoun.sentence]?.paragraph,
    nextSentence: at !== null && Math.abs((told[pronoun.sentence] ?? 0) - (told[at] ?? 0)) <= 1,
    behindQuote: content.some(
      ({ end }) =>
        end <= pronoun.start &&
        pronoun.start - end <= mostBetween &&
        marks.test(text.slice(end - 2, pronoun.start)),
    ),
    contentOfSame: content.some(({ start, end }) =>
      speaksOf(text.slice(start, Math.min(end, start + mostRead)), pronoun),
    ),
  };
}

function referencesWithin(references: readonly Reference[], span: Span): readonly Reference[] {
  const found: Reference[] = [];
  for (
    let at = findIndexAt(references, span.start);
    at < references.length && found.length < mostInContent;
    at += 1
  ) {
    const reference = references[at];
    if (!reference || reference.start >= span.end) break;
    if (overlaps(reference, span)) found.push(reference);
  }
  return found;
}
