import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Evidence, type Speaker, unknownSpeaker } from './person.ts';

/** Below this probability no name is given, only candidates. */
export const abstainBelow = 0.35;

export interface Reading {
  readonly draft: Draft;
  readonly probability: number;
}

/** The best of several readings as the speaker; the name is left out where it is too unsure. */
export function toSpeaker(readings: readonly Reading[], rule: string, mention: Span | null): Speaker {
  const [best] = readings;
  if (!best) return unknownSpeaker;
  const evidence: readonly Evidence[] = [
    { rule, mention: mention && { start: mention.start, end: mention.end } },
  ];
  return {
    name: best.probability >= abstainBelow ? best.draft.name : null,
    person: best.draft.id,
    alongside: [],
    role: best.draft.role,
    probability: best.probability,
    candidates: readings
      .slice(0, 3)
      .map(({ draft, probability }) => ({ name: draft.name, person: draft.id, probability })),
    evidence,
    anonymous: false,
  };
}
