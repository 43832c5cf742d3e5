import type { Span } from '../text/span.ts';
import { isAsking } from './asking.ts';
import { type Discourse, type Pronoun, type Reference, readPronoun } from './discourse.ts';
import type { Draft } from './draft.ts';
import { findHead } from './find-head.ts';
import { findIndexAt } from './find-index-at.ts';
import { countBefore } from './known-people.ts';
import { femaleNouns, maleNouns, roleNouns } from './lists.ts';
import { nounGender } from './noun-gender.ts';
import type { SourceContext } from './source-context.ts';

/** Somebody without a name whom a pronoun means, by the words that describe him or her; null where there is none. */
export const findNameless = (
  discourse: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext,
): Span | null =>
  findNamelessSource(discourse, before, pronoun, context) ??
  findNamelessSubject(discourse, before, pronoun) ??
  findNamelessBeside(discourse, before, pronoun) ??
  findNamelessBefore(discourse, before, pronoun, context);

/** A nameless source of the sentence before is told from others by this. */
const indefinite = /^(?:an?|one|another)\s/iu;

/** "A spokeswoman welcomed it. “We are glad,” she said.": the nameless source right before, where nobody is named since. */
function findNamelessSource(
  { document, references, told }: Discourse,
  before: number,
  pronoun: Pronoun,
  { previousSource }: SourceContext,
): Span | null {
  if (!previousSource || previousSource.start >= pronoun.start) return null;
  const words = document.text.slice(previousSource.start, previousSource.end);
  const noun = indefinite.test(words) ? findHead(words) : null;
  if (noun === null || !roleNouns.has(noun) || isAsking(document.text, previousSource)) return null;
  if (isNamedBeside(document.text, references, before, previousSource)) return null;
  const gender = nounGender(noun);
  if (gender !== 'unknown' && gender !== pronoun.gender) return null;
  const sentence = findIndexAt(document.sentences, previousSource.start);
  if ((told[pronoun.sentence] ?? 0) - (told[sentence] ?? 0) > 1) return null;
  const last = references[before - 1];
  const named = last && last.start > previousSource.end && isPersonOf(last.draft, pronoun);
  return named ? null : previousSource;
}

/** The subject of a sentence that names somebody only to tell whose relative does something: "Ness’s sister thanked". */
const subjectOfKin =
  /^(?:\p{Lu}[\p{L}-]+[’']s?|his|her|an?) (?:\p{Ll}+ )??(\p{Ll}+)(?= (?:also |then )?\p{Ll}+)/iu;

/** "Ness’s sister thanked the crew. “We are glad,” she said.": the nameless subject of the sentence before, where nobody is named since. */
function findNamelessSubject(
  { document: { text, sentences }, references, told }: Discourse,
  before: number,
  pronoun: Pronoun,
): Span | null {
  for (let at = pronoun.sentence - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (!sentence || (told[pronoun.sentence] ?? 0) - (told[at] ?? 0) > 1) return null;
    if (told[at] === told[at - 1]) continue;
    const match = subjectOfKin.exec(
      text.slice(sentence.start, Math.min(sentence.end, sentence.start + mostOfSubject)),
    );
    if (!match || nounGender(match[1] ?? '') !== pronoun.gender) return null;
    const end = sentence.start + match[0].length;
    const named = references
      .slice(findIndexAt(references, end), before)
      .some(({ start, quoted, draft }) => start >= end && !quoted && isPersonOf(draft, pronoun));
    return named ? null : { start: sentence.start, end };
  }
  return null;
}

/** How far into a sentence its subject is looked for, in characters. */
const mostOfSubject = 80;

/** "a 30-year-old Nordby man", where it does not tell what somebody is ("is a man of few words"). */
const unnamed = new RegExp(
  `(?<!\\p{L})(?<!(?:is|was|be|been|being|as|like|called) )(?:an?|one|another) (?:[\\p{L}\\d-]+ ){0,4}?(${[...femaleNouns, ...maleNouns].join('|')})(?![\\p{L}’'-])`,
  'giu',
);

/** "A man from Nordby lost his stall after he …": the nameless one of the same sentence, where nobody is named before the pronoun. */
function findNamelessBeside(
  { document: { text, sentences, quoted }, references }: Discourse,
  before: number,
  pronoun: Pronoun,
): Span | null {
  const sentence = sentences[pronoun.sentence];
  if (!sentence || quoted.some(({ start, end }) => start < pronoun.start && end > sentence.start))
    return null;
  for (let at = before - 1; (references[at]?.start ?? -1) >= sentence.start; at -= 1) {
    const reference = references[at];
    if (reference?.by === 'name' && isPersonOf(reference.draft, pronoun)) return null;
  }
  const words = text.slice(sentence.start, pronoun.start);
  const found = [...words.matchAll(unnamed)].find(
    ([, noun = '']) => nounGender(noun.toLowerCase()) === pronoun.gender,
  );
  if (!found) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}

/** "… after she had protested. “Enough,” she wrote.": whom the pronoun before it means, where nobody is named since. */
function findNamelessBefore(
  discourse: Discourse,
  before: number,
  pronoun: Pronoun,
  { previousSource }: SourceContext,
): Span | null {
  if (!previousSource || previousSource.start >= pronoun.start) return null;
  const { document, references, told } = discourse;
  const sentence = findIndexAt(document.sentences, previousSource.start);
  const earlier = readPronoun(document.text, previousSource, sentence);
  if (earlier?.gender !== pronoun.gender || (told[pronoun.sentence] ?? 0) - (told[sentence] ?? 0) > 1)
    return null;
  const known = countBefore(discourse, earlier.start);
  const named = references
    .slice(known, before)
    .some(({ by, quoted, draft }) => by === 'name' && !quoted && isPersonOf(draft, pronoun));
  return named ? null : findNamelessBeside(discourse, known, earlier);
}

/** "a spokeswoman, Anna Ford, said": she has a name. */
function isNamedBeside(
  text: string,
  references: readonly Reference[],
  before: number,
  { start, end }: Span,
): boolean {
  for (let at = findIndexAt(references, start); at < before; at += 1) {
    const reference = references[at];
    if (!reference || reference.start > end + 2) return false;
    if (reference.start > start && text.slice(reference.start - 2, reference.start) === ', ') return true;
  }
  return false;
}

const isPersonOf = ({ kind, gender }: Draft, pronoun: Pronoun): boolean =>
  kind === 'person' && (gender === 'unknown' || gender === pronoun.gender);
