import { overlaps } from '../text/span.ts';
import type { Discourse, Pronoun, Reference } from './discourse.ts';
import { type Draft, hasGenderByTitle } from './draft.ts';
import type { SourceContext } from './source-context.ts';

/** How far back is looked: references, and sentences. */
const mostReferences = 80;
const mostSentences = 25;

/** Somebody whom a pronoun can mean, with what was seen of him or her on the way back. */
export interface Found {
  readonly draft: Draft;
  /** The latest reference, outside of quotation marks where there is one. */
  last: Reference;
  /** How many others were met before. */
  rank: number;
  /** The latest by name. */
  named: Reference | null;
  /** References in the last sentences. */
  near: number;
  /** The latest that its sentence is about. */
  led: Reference | null;
  /** Nobody else has led a sentence since. */
  ledLatest: boolean;
  introduced: boolean;
  unquoted: boolean;
  body: boolean;
}

const canBe = (draft: Draft, pronoun: Pronoun): boolean =>
  (draft.kind === 'person' || draft.kind === 'unknown') && fitsGender(draft, pronoun);

export const fitsGender = ({ gender }: Draft, pronoun: Pronoun): boolean =>
  gender === 'unknown' || pronoun.gender === 'unknown' || gender === pronoun.gender;

/** A given name may mislead about whoever has just spoken, where nobody else was named since, nor a pronoun of the other gender: "Nour" is also a man. */
const mayBe = ({ draft, by }: Reference, previous: number | null): boolean =>
  draft.id === previous &&
  by !== 'pronoun' &&
  draft.kind === 'person' &&
  draft.mentions.length <= mostUncertain &&
  !hasGenderByTitle(draft);

const owner = /(?<!\p{L})(?:her|his|their|its|our|my|your) $/iu;

/** "on her Fjordbook page": what belongs to somebody is nobody. */
const isOwned = (text: string, { draft, start, by }: Reference): boolean =>
  by === 'name' && draft.kind === 'unknown' && owner.test(text.slice(Math.max(0, start - 6), start));

/** Of somebody who is named more often than this, the text itself would have told. */
const mostUncertain = 5;

/** Everybody before a pronoun whom it can mean, by the number of the person. */
export function findCandidates(
  { document: { text }, references }: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext | null,
): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const content = context?.content ?? [];
  const previous = context?.previous?.person ?? null;
  let rank = 0;
  let led = false;
  for (let at = before - 1; at >= Math.max(0, before - mostReferences); at -= 1) {
    const reference = references[at];
    if (!reference || pronoun.sentence - reference.sentence > mostSentences) break;
    if (isOwned(text, reference)) continue;
    const alone = found.size === 0 || found.has(reference.draft.id);
    if (!canBe(reference.draft, pronoun) && !(alone && mayBe(reference, previous))) continue;
    if (reference.quoted && content.some((span) => overlaps(span, reference))) continue;
    const known = found.get(reference.draft.id);
    if (!known) found.set(reference.draft.id, toFound(reference, rank++));
    const one = found.get(reference.draft.id);
    if (one) notice(one, reference, pronoun);
    if (one && reference.leading && !led) one.ledLatest = true;
    led ||= reference.leading;
  }
  return found.size === 0 && previous !== null ? addPrevious(references, previous, pronoun, found) : found;
}

/** Nobody was named within sight: the one who spoke last may still be meant. */
function addPrevious(
  references: readonly Reference[],
  previous: number,
  pronoun: Pronoun,
  found: Map<number, Found>,
): ReadonlyMap<number, Found> {
  const last = references.findLast(({ draft, start }) => draft.id === previous && start < pronoun.start);
  if (last && canBe(last.draft, pronoun)) found.set(previous, toFound(last, 0));
  return found;
}

const toFound = (reference: Reference, rank: number): Found => ({
  draft: reference.draft,
  last: reference,
  rank,
  named: null,
  near: 0,
  led: null,
  ledLatest: false,
  introduced: false,
  unquoted: false,
  body: false,
});

function notice(one: Found, reference: Reference, pronoun: Pronoun): void {
  if (!reference.quoted && one.last.quoted) one.last = reference;
  if (reference.by === 'name') one.named ??= reference;
  if (!reference.quoted) one.unquoted = true;
  if (!reference.heading) one.body = true;
  if (pronoun.sentence - reference.sentence <= 6) one.near += 1;
  if (reference.leading) one.led ??= reference;
  if (reference.full && pronoun.sentence - reference.sentence <= 2) one.introduced = true;
}
