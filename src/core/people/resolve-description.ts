import type { Span } from '../text/span.ts';
import { calibrateDescription } from './calibration.ts';
import { findHead } from './find-head.ts';
import { findIndexAt } from './find-index-at.ts';
import type { Gender } from './first-names.ts';
import { countBefore, type KnownPeople } from './known-people.ts';
import { demonyms, femaleNouns, maleNouns, places, relationNouns, roleNouns } from './lists.ts';
import { type Speaker, unknownSpeaker } from './person.ts';
import { type Ranked, rankCandidates } from './rank-candidates.ts';
import { readOffices } from './read-offices.ts';
import type { SourceContext } from './source-context.ts';
import { toSpeaker } from './to-speaker.ts';

/** What a match of the noun and of each word before it is worth beside the weights of a pronoun. */
const nounWeight = 4;
const wordWeight = 1.2;

/** From this probability on somebody is named whom the article does not give the office. */
const leastUnmatched = 0.5;

/**
 * "the senator", "the Russian president": whoever the article gives that office, weighed with how near he or she is.
 * Indefinite and plural descriptions stay anonymous.
 */
export function resolveDescription(
  known: KnownPeople,
  source: Span,
  words: string,
  context: SourceContext,
): Speaker {
  const noun = findHead(words);
  const anonymous = { ...unknownSpeaker, role: source, anonymous: true };
  if (noun === null || !roleNouns.has(noun)) return noun === null ? unknownSpeaker : anonymous;
  if (!/^(?:the|this|that)\s/i.test(words) || relationNouns.has(noun)) return anonymous;
  const rest = (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).slice(1).filter((word) => word !== noun);
  const ranked = rankDescribed(known, source, noun, rest, context);
  const readings = ranked.map(({ draft, share, matches }) => ({
    draft,
    probability: calibrateDescription(share, matches),
  }));
  const [best] = ranked;
  if (!best) return anonymous;
  const speaker = toSpeaker(
    readings,
    best.matches ? 'role' : 'description',
    best.draft.role ?? best.evidence,
  );
  return speaker.name === null || (!best.matches && speaker.probability < leastUnmatched)
    ? { ...anonymous, candidates: speaker.candidates, probability: speaker.probability }
    : speaker;
}

interface Described extends Ranked {
  /** True where the article gives the candidate this office. */
  readonly matches: boolean;
}

function rankDescribed(
  { discourse }: KnownPeople,
  source: Span,
  noun: string,
  words: readonly string[],
  context: SourceContext,
): readonly Described[] {
  const { text, sentences } = discourse.document;
  const sentence = findIndexAt(sentences, source.start);
  const pronoun = {
    start: source.start,
    end: source.end,
    part: 'subject',
    sentence,
    gender: nounGender(noun),
  } as const;
  const scored = rankCandidates(discourse, countBefore(discourse, source.start), pronoun, context)
    .filter(({ draft }) => draft.kind === 'person')
    .map((candidate) => {
      const offices = readOffices(text, candidate.draft);
      const also = words.filter((word) => offices.has(word)).length;
      const apart = words.filter((word) => tellsApart(word));
      const matches = offices.has(noun) && (apart.length === 0 || apart.some((word) => offices.has(word)));
      return {
        ...candidate,
        matches,
        weight: candidate.share * Math.exp((matches ? nounWeight : 0) + wordWeight * also),
      };
    });
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  return scored.map((one) => ({ ...one, share: one.weight / total })).sort((a, b) => b.share - a.share);
}

/** Words that tell holders of one office apart: "the Ohio governor", "the Republican nominee". */
const tellsApart = (word: string): boolean => places.has(word) || demonyms.has(word);

export const nounGender = (noun: string): Gender =>
  femaleNouns.has(noun) ? 'female' : maleNouns.has(noun) ? 'male' : 'unknown';
