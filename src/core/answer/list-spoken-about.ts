import type { Person } from '../people/person.ts';
import { contains, type Span } from '../text/span.ts';
import type { Library } from './library.ts';
import { withholdUnsureName } from './speaker-names.ts';

/** That somebody is surely quoted as speaking about somebody, and in how many statements. */
export interface SpokenAbout {
  readonly speaker: string;
  readonly about: string;
  readonly statements: number;
}

/** Who speaks about whom, the most frequent first: by name, pronouns left out, and nobody about themselves. Countries act and are spoken about, documents are not. */
export function listSpokenAbout(library: Library): readonly SpokenAbout[] {
  const counts = new Map<string, { speaker: string; about: string; statements: number }>();
  for (const { analysis } of library.entries.values()) {
    const people = analysis.people.filter(({ kind }) => kind !== 'document');
    for (const { content, speaker } of analysis.attributions.map(withholdUnsureName)) {
      if (speaker.name === null) continue;
      for (const about of findNamed(people, content)) {
        if (about === speaker.name) continue;
        const key = `${speaker.name}\n${about}`;
        const count = counts.get(key) ?? { speaker: speaker.name, about, statements: 0 };
        count.statements += 1;
        counts.set(key, count);
      }
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.statements - a.statements || a.speaker.localeCompare(b.speaker) || a.about.localeCompare(b.about),
  );
}

const findNamed = (people: readonly Person[], content: readonly Span[]): ReadonlySet<string> =>
  new Set(
    people
      .filter(({ mentions }) => mentions.some((mention) => content.some((part) => contains(part, mention))))
      .map(({ name }) => name),
  );
