import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { countSpoken } from './count-spoken.ts';
import type { Draft } from './draft.ts';
import { findNames } from './find-names.ts';
import { findRole } from './find-role.ts';
import type { KnownPeople } from './known-people.ts';
import { learnGenders } from './learn-genders.ts';
import { linkNames } from './link-names.ts';
import { nameByTitle } from './name-by-title.ts';
import type { NameMention } from './name-mention.ts';
import type { Person, Speaker } from './person.ts';
import { readDiscourse } from './read-discourse.ts';
import { resolveSource } from './resolve-source.ts';
import type { SourceContext } from './source-context.ts';

/** The people of one article. */
export interface People {
  readonly people: readonly Person[];
  /** Where the article writes names, in order. */
  readonly mentions: readonly NameMention[];
  /** The person that each mention means, or null. */
  readonly meant: readonly ({ readonly id: number; readonly kind: Person['kind'] } | null)[];
  /** Who is meant by the words at `source`; never throws, unsure is a low probability. */
  readonly resolve: (source: Span, context: SourceContext) => Speaker;
}

export function findPeople(document: Document): People {
  const known = readPeople(document);
  const { mentions, draftOf, drafts } = known;
  return {
    people: drafts.map(toPerson),
    mentions,
    meant: draftOf,
    resolve: (source, context) => resolveSource(known, source, context),
  };
}

/** Everything that is known of an article's people before a source is asked about. */
export function readPeople(document: Document): KnownPeople {
  const mentions = findNames(document);
  const linked = linkNames(document, mentions);
  nameByTitle(document, linked.drafts);
  learnGenders(document, mentions, linked.draftOf);
  countSpoken(document, linked.drafts);
  for (const draft of linked.drafts) draft.role = findRole(document.text, draft);
  return { ...linked, mentions, discourse: readDiscourse(document, mentions, linked) };
}

const toPerson = ({ id, name, kind, gender, role, mentions }: Draft): Person => ({
  id,
  name,
  kind,
  gender,
  role,
  mentions: mentions.map(({ start, end }) => ({ start, end })),
});
