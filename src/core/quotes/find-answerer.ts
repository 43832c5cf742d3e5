import type { People } from '../people/find-people.ts';
import { type Person, type Speaker, unknownSpeaker } from '../people/person.ts';
import type { Span } from '../text/span.ts';

/** How often the one person whom an interview introduces is the one who answers, and how often the first of several is. */
const probabilities = { only: 0.85, first: 0.5 };

/** Who answers in an interview of questions and answers: the person whom the text names most before it begins. */
export function findAnswerer({ people }: People, content: readonly Span[]): Speaker {
  const begin = content[0]?.start ?? 0;
  const before = ({ mentions }: Person): number => mentions.filter(({ start }) => start < begin).length;
  const introduced = people
    .filter((person) => person.kind === 'person' && before(person) > 0)
    .sort((a, b) => before(b) - before(a));
  const [best] = introduced;
  if (!best) return unknownSpeaker;
  const probability = introduced.length === 1 ? probabilities.only : probabilities.first;
  return {
    name: best.name,
    person: best.id,
    alongside: [],
    role: best.role,
    probability,
    candidates: introduced.slice(0, 3).map(({ name, id }) => ({ name, person: id, probability })),
    evidence: [{ rule: 'introduced', mention: best.mentions[0] ?? null }],
    anonymous: false,
  };
}
