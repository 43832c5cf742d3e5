import type { Person } from '../people/person.ts';
import { coverSpans, type Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';

/** The places at which an article says what somebody is: the role, titles in front of the name, and what stands before it as a source. */
export function findDescriptions({ analysis }: AnalyzedArticle, person: Person): readonly Span[] {
  const { role, mentions } = person;
  const sources = analysis.attributions.flatMap(({ speaker, source }) =>
    speaker.person === person.id && source ? [source] : [],
  );
  const joined = role && mentions.find(({ start, end }) => start - role.end < 4 && role.start - end < 4);
  return [...(role ? [coverSpans(joined ? [role, joined] : [role]) ?? role] : []), ...mentions, ...sources];
}
