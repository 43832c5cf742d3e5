import type { Person } from '../people/person.ts';
import { findAttributions, type Quotes } from '../quotes/find-attributions.ts';
import { articleOf } from '../text/article.ts';
import { readDocument } from '../text/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Library } from './library.ts';
import { foldName } from './speaker-names.ts';

/** "- Name" after a quotation, as people sign one in a chat. */
const signature =
  /^[\s,.!?*_"”»'’]{0,8}[-–—~][\s*_]{0,4}(\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,4})/u;
/** "Name:" or "Name said" before one. */
const opening =
  /^[\s>*_]{0,8}(\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,4})[*_]{0,3}(?: (?:said|says|wrote|claimed|told us|called it))?(?: that)?[\s:,*_]{0,8}$/u;
/** How far before a quotation its "Name said" may begin. */
const longestOpening = 180;

/** Reads who a message claims to have spoken. */
export interface ClaimReader {
  /** The speaker claimed for `quoted`, as the message writes the name, or null. */
  readonly findClaim: (quoted: Span) => string | null;
}

export function readClaims(library: Library, message: string): ClaimReader {
  const quotes = findAttributions(readDocument(articleOf('message', message)));
  return {
    findClaim: (quoted) =>
      findAttributed(library, quotes, message, quoted) ?? findSigned(library, quotes.people, message, quoted),
  };
}

/** A colon alone reports nothing: in "Look: “…”" it is no speaker that stands before it. */
function findAttributed(
  library: Library,
  { attributions, people }: Quotes,
  message: string,
  quoted: Span,
): string | null {
  const found = attributions.find(
    ({ content, speaker }) => speaker.name !== null && content.some((span) => overlaps(span, quoted)),
  );
  const name = found?.speaker.name;
  if (!found || !name) return null;
  const reported = found.cue !== null && /\p{L}/u.test(message.slice(found.cue.start, found.cue.end));
  return reported || isName(library, people, name) ? name : null;
}

function findSigned(
  library: Library,
  people: readonly Person[],
  message: string,
  { start, end }: Span,
): string | null {
  const [line = ''] = message
    .slice(Math.max(0, start - longestOpening), start)
    .split('\n')
    .slice(-1);
  const named = signature.exec(message.slice(end, end + longestOpening)) ?? opening.exec(line);
  const name = named?.[1];
  return name && isName(library, people, name) ? name : null;
}

/** A word with a capital letter is a name where the library has a person of that name, several also where the message has. */
function isName({ entries }: Library, people: readonly Person[], name: string): boolean {
  const known = (others: readonly Person[]): boolean =>
    others.some((other) => other.kind === 'person' && sharesSurname(name, other.name));
  return (
    (name.includes(' ') && known(people)) ||
    [...entries.values()].some(({ analysis }) => known(analysis.people))
  );
}

/** True where the last word of either name is in the other: "Kim" and "Kim Jong Un", "Mr Putin" and "Vladimir Putin". */
export function sharesSurname(one: string, other: string): boolean {
  const first = foldName(one);
  const second = foldName(other);
  return second.includes(first.at(-1) ?? '') || first.includes(second.at(-1) ?? '');
}
