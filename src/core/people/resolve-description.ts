import type { Span } from '../text/span.ts';
import { calibrateDescription } from './calibration.ts';
import { rankDescribed } from './find-described.ts';
import type { Description } from './find-descriptions.ts';
import { findHead } from './find-head.ts';
import { findIndexAt } from './find-index-at.ts';
import { countBefore, type KnownPeople } from './known-people.ts';
import { relationNouns, roleNouns } from './lists.ts';
import { type Speaker, unknownSpeaker } from './person.ts';
import type { SourceContext } from './source-context.ts';
import { toSpeaker } from './to-speaker.ts';

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
  const { discourse } = known;
  const described: Description = {
    ...source,
    noun,
    words: rest,
    sentence: findIndexAt(discourse.document.sentences, source.start),
    part: 'subject',
    subordinate: false,
  };
  const ranked = rankDescribed(discourse, countBefore(discourse, source.start), described, context);
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
