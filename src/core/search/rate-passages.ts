import { asksOpenly } from './asked-kind.ts';
import { meaningFor, readAsking } from './asking.ts';
import { confidenceOf } from './confidence.ts';
import { type ConfidenceModel, confidenceModel, plainConfidenceModel } from './confidence-weights.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import type { RankedPassage } from './rank-passages.ts';
import { confidenceNames, readStanding } from './standing.ts';

/** A passage with the probability that it answers. */
export interface RatedPassage {
  readonly passage: RankedPassage;
  /** What its confidence is made of, in the order of `confidenceNames`. */
  readonly standing: Float64Array;
  /** What it is judged by. */
  readonly model: ConfidenceModel;
  /** 0–1. */
  readonly confidence: number;
  /** It has not the number or the time that is asked for. */
  readonly lacksAsked: boolean;
}

/** Passages below one that tell how well it stands out. */
export const mostFollowers = 4;

const lackingNumber = confidenceNames.indexOf('lacksNumber');
const lackingTime = confidenceNames.indexOf('lacksTime');

/** How sure the first `limit` of some ranked passages are: most exact for the first, which has all the others to stand out from. */
export function ratePassages(
  index: PassageIndex,
  query: Query,
  ranked: readonly RankedPassage[],
  limit: number,
): readonly RatedPassage[] {
  if (ranked.length === 0) return [];
  const meaning = meaningFor(query, index);
  const model = meaning ? confidenceModel : plainConfidenceModel;
  const asking = readAsking(query, index);
  return ranked.slice(0, limit).flatMap((passage, at): readonly RatedPassage[] => {
    const segment = index.segments[passage.segment];
    if (!segment) return [];
    const followers = ranked.slice(at + 1, at + 1 + mostFollowers);
    const standing = readStanding({ query, asking, segment, meaning }, { passage, followers });
    const lacksAsked = standing[lackingNumber] === 1 || standing[lackingTime] === 1;
    return [{ passage, standing, model, confidence: confidenceOf(standing, model), lacksAsked }];
  });
}

/** Whether it takes `doubtMargin` more to be an answer: nothing shows that what stands there is what is asked for, or it is not there. */
export const isDoubtful = (query: Query, { lacksAsked }: RatedPassage): boolean =>
  lacksAsked || asksOpenly(query);

/** So far behind the first, in the ranking's score, another may stand and still come before it: farther, it is another subject. */
const mostBehind = 2;

/** Where the first lacks the number or the time that is asked for, the next close behind that has it comes before. */
export function preferAsked(rated: readonly RatedPassage[]): readonly RatedPassage[] {
  const [first] = rated;
  if (!first?.lacksAsked) return rated;
  const having = rated.find(
    ({ lacksAsked, passage }) => !lacksAsked && passage.score >= first.passage.score - mostBehind,
  );
  return having ? [having, ...rated.filter((other) => other !== having)] : rated;
}
