import type { Span } from '../text/span.ts';
import { calibrateAgainstGender, calibrateName, calibratePronoun, ofNamesakes } from './calibration.ts';
import { type Discourse, type Pronoun, readPronoun } from './discourse.ts';
import type { Draft } from './draft.ts';
import { fitsGender } from './find-candidates.ts';
import { findHead } from './find-head.ts';
import { findIndexAt } from './find-index-at.ts';
import { findAlongside, findNamedHead, type NamedHead } from './find-named-head.ts';
import { findNameless } from './find-nameless.ts';
import { countBefore, type KnownPeople } from './known-people.ts';
import { roleNouns, statementNouns } from './lists.ts';
import { type Speaker, unknownSpeaker } from './person.ts';
import { rankCandidates, sureEnough } from './rank-candidates.ts';
import { resolveAuthor } from './resolve-author.ts';
import { resolveDescription } from './resolve-description.ts';
import type { SourceContext } from './source-context.ts';
import { toSpeaker } from './to-speaker.ts';

/** What may follow a pronoun that is the subject, within the words of a source: "he keeps", "she’s". */
const subject = /^(?:he|she)(?![\p{L}-])/iu;

/** "His claim", "her latest statement": whoever the pronoun means. */
function isOwnStatement(words: string): boolean {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  return (
    /^(?:his|her)$/.test(first) && rest.length > 0 && rest.length < 4 && statementNouns.has(rest.at(-1) ?? '')
  );
}

/**
 * Whom the words at `source` mean; never throws, and unsure is a low probability. Sources are best resolved in the order
 * of the text: whom a pronoun means is remembered for those behind it.
 */
export function resolveSource(known: KnownPeople, source: Span, context: SourceContext): Speaker {
  const { document } = known.discourse;
  const words = document.text.slice(source.start, source.end);
  const alone = isOwnStatement(words) ? /^\p{L}+/u.exec(words) : subject.exec(words);
  const span = alone ? { start: source.start, end: source.start + alone[0].length } : source;
  const pronoun = readPronoun(document.text, span, findIndexAt(document.sentences, source.start));
  if (pronoun) return resolvePronoun(known, pronoun, context);
  const word = words.trim().toLowerCase();
  if (/^(?:who|which|that|whom)$/.test(word)) return resolveRelative(known, source, word.startsWith('who'));
  if (word === 'i') return resolveAuthor(known, source);
  if (/^(?:me|my|we|us|our|you|they|them|their|it|its|one|some|others|many|most|both|nobody)$/.test(word))
    return unknownSpeaker;
  const named = findNamedHead(known, source);
  if (named) return { ...resolveName(named), alongside: findAlongside(known, source, named) };
  return resolveApposition(known, source, words) ?? resolveDescription(known, source, words, context);
}

function resolveName({ draft, mention, rival }: NamedHead): Speaker {
  const rule = mention.words.length > 1 ? 'full-name' : mention.title ? 'title-surname' : 'surname';
  const evidence = draft.mentions.find(({ words }) => words.length > 1) ?? draft.mentions[0] ?? null;
  const readings = rival
    ? [
        { draft, probability: ofNamesakes },
        { draft: rival, probability: 1 - ofNamesakes },
      ]
    : [{ draft, probability: calibrateName(draft, mention) }];
  return toSpeaker(readings, rule, evidence);
}

function resolvePronoun({ discourse }: KnownPeople, pronoun: Pronoun, context: SourceContext): Speaker {
  const before = countBefore(discourse, pronoun.start);
  const nameless = findNameless(discourse, before, pronoun, context);
  if (nameless)
    return {
      ...unknownSpeaker,
      role: nameless,
      anonymous: true,
      evidence: [{ rule: 'pronoun', mention: nameless }],
    };
  const ranked = rankCandidates(discourse, before, pronoun, context);
  const [best] = ranked;
  if (best && best.share >= sureEnough) remember(discourse, before, pronoun, best.draft);
  const readings = ranked.map(({ draft, share }) => ({
    draft,
    probability: fitsGender(draft, pronoun) ? calibratePronoun(share) : calibrateAgainstGender(share),
  }));
  return toSpeaker(readings, 'pronoun', best?.evidence ?? null);
}

/** What surrounds a source tells more of a pronoun than was known when the article was read through. */
function remember({ references }: Discourse, index: number, { start }: Pronoun, draft: Draft): void {
  const reference = references[index];
  if (reference?.start === start && reference.by === 'pronoun') references[index] = { ...reference, draft };
}

/** "who" means the name that it follows; "which" no person. */
const reach = 60;
/** "In Brussels, which …" tells of the place; "upset Seoul, which had warned …" of its government. */
const locative = /\b(?:in|at|near|from|to|into|of|around|outside|across|through|via|for) (?:the )?$/u;

function resolveRelative({ discourse }: KnownPeople, source: Span, person: boolean): Speaker {
  const reference = discourse.references[countBefore(discourse, source.start) - 1];
  if (!reference || source.start - reference.end > reach || reference.by === 'pronoun') return unknownSpeaker;
  const near = source.start - reference.end <= 2;
  const governs =
    near && !locative.test(discourse.document.text.slice(Math.max(0, reference.start - 20), reference.start));
  const kinds = person ? ['person', 'unknown'] : ['organisation', 'unknown', ...(governs ? ['place'] : [])];
  if (!kinds.includes(reference.draft.kind)) return unknownSpeaker;
  return toSpeaker(
    [{ draft: reference.draft, probability: near ? 0.9 : 0.6 }],
    'relative-pronoun',
    reference,
  );
}

/** How often the name before a description between commas is the one described. */
const ofApposition = 0.9;

/** "Anna Ford, a spokesman in Nordby, said": the words between the commas describe whoever is named before them. */
function resolveApposition({ discourse }: KnownPeople, source: Span, words: string): Speaker | null {
  const { text } = discourse.document;
  const noun = findHead(words);
  if (noun === null || !roleNouns.has(noun) || text.charAt(source.end) !== ',') return null;
  const reference = discourse.references[countBefore(discourse, source.start) - 1];
  if (reference?.by !== 'name' || reference.part !== 'subject' || reference.draft.kind !== 'person')
    return null;
  if (text.slice(reference.end, source.start) !== ', ') return null;
  return toSpeaker([{ draft: reference.draft, probability: ofApposition }], 'apposition', reference);
}
