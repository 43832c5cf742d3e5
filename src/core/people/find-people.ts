import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Person, type Speaker, unknownSpeaker } from './person.ts';

/** What surrounds the source of an attribution when its name is looked for. */
export interface SourceContext {
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

/** The people of one article. */
export interface People {
  readonly people: readonly Person[];
  /** Who is meant by the words at `source`; never throws, unsure is a low probability. */
  readonly resolve: (source: Span, context: SourceContext) => Speaker;
}

const fullName = /\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))+/gu;

/** A first version: full names, and surnames of a full name. */
export function findPeople({ text }: Document): People {
  const people: Person[] = [];
  for (const match of text.matchAll(fullName)) {
    if (people.some(({ name }) => name === match[0])) continue;
    const mention = { start: match.index, end: match.index + match[0].length };
    people.push({
      id: people.length,
      name: match[0],
      kind: 'person',
      gender: 'unknown',
      role: null,
      mentions: [mention],
    });
  }
  const resolve = (source: Span): Speaker => {
    const words = text.slice(source.start, source.end);
    const person =
      people.find(({ name }) => words.includes(name)) ??
      people.find(({ name }) => words.endsWith(name.split(' ').at(-1) ?? name));
    if (!person) return unknownSpeaker;
    const { id, name, role } = person;
    return {
      ...unknownSpeaker,
      name,
      person: id,
      role,
      probability: 0.5,
      candidates: [{ name, person: id, probability: 0.5 }],
      evidence: [{ rule: 'name', mention: person.mentions[0] ?? null }],
    };
  };
  return { people, resolve };
}
