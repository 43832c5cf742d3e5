import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { findIndexAt } from './find-index-at.ts';
import type { KnownPeople } from './known-people.ts';
import { bodyNouns, roleNouns, statementNouns } from './lists.ts';
import type { NameMention } from './name-mention.ts';
import type { NamedPerson } from './person.ts';

export interface NamedHead {
  readonly draft: Draft;
  readonly mention: NameMention;
  /** Somebody else of the name who may be meant. */
  readonly rival: Draft | null;
}

const prepositions = /^(?:of|for|at|from|with|in|on|to|by|about|against|behind|near|like|including)$/;

/** The name that a noun phrase is about; null where it names somebody only to describe another ("Trump’s aides"). */
export function findNamedHead(known: KnownPeople, source: Span): NamedHead | null {
  const { text } = known.discourse.document;
  const tokens = findTokens(text, source);
  let described = false;
  let from = source.start;
  for (const head of namesWithin(known, source)) {
    const before = tokens.filter(({ start, end }) => start >= from && end <= head.mention.start);
    described ||= before.some(
      ({ kind, capital, lower }) => kind === 'word' && !capital && roleNouns.has(lower),
    );
    const preposition = before.at(-1)?.lower === 'the' ? before.at(-2) : before.at(-1);
    from = head.mention.end;
    const after = tokens.filter(({ start }) => start >= head.mention.end);
    if (preposition && prepositions.test(preposition.lower) && (described || before.length > 1)) continue;
    if (isHead(after, head)) return head;
  }
  return null;
}

/** What joins the names of those who speak together. */
const joint = /^(?:, | and |, and )$/u;

/** "Anna Ford, Tom Lund and Karen Moe said": the people whom the words name beside the first. */
export function findAlongside(
  known: KnownPeople,
  source: Span,
  { draft, mention }: NamedHead,
): readonly NamedPerson[] {
  const { text } = known.discourse.document;
  const found: NamedPerson[] = [];
  let end = mention.end;
  for (const other of namesWithin(known, source)) {
    if (other.mention.start < end) continue;
    if (!joint.test(text.slice(end, other.mention.start)) || other.draft.kind !== draft.kind) return [];
    end = other.mention.end;
    if (other.draft !== draft) found.push({ name: other.draft.name, person: other.draft.id });
  }
  return end === source.end ? found : [];
}

function namesWithin({ mentions, draftOf, rivalOf }: KnownPeople, source: Span): readonly NamedHead[] {
  const found: NamedHead[] = [];
  for (let at = findIndexAt(mentions, source.start - 1); at < mentions.length; at += 1) {
    const mention = mentions[at];
    const draft = draftOf[at];
    if (!mention || mention.start >= source.end) break;
    if (draft && mention.end > source.start && mention.nameStart < source.end)
      found.push({ draft, mention, rival: rivalOf.get(at) ?? null });
  }
  return found;
}

/** "McCain Challenger Kelli Ward": in a head line the noun has a capital, too. */
const isOffice = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' && capital && roleNouns.has(lower);

/** False where the name only describes the noun behind it: "Trump’s aides", "Clinton spokesman", "White House officials". */
function isHead(after: readonly Token[], { draft, mention }: NamedHead): boolean {
  const [next, second] = after;
  if (!next) return true;
  if (/^(?:['’]s|['’])$/u.test(next.text)) {
    if (!second) return true;
    return (
      after.slice(1, 5).some(({ lower }) => statementNouns.has(lower)) &&
      !after.slice(1).some(({ lower }) => roleNouns.has(lower))
    );
  }
  if (isOffice(next) && after.slice(1).every(({ capital }) => capital) && after.length > 2) return false;
  if (next.kind !== 'word' || next.capital) return true;
  if (
    /^(?:himself|herself|itself|and|or|of|at|from|in|on|who|which|as|is|was|has|had|said|says|told|\p{L}+ing|\p{L}+ly|later|also|however|meanwhile|then|now|still|even|once|again|instead|though|too|did|does|would|will|never)$/u.test(
      next.lower,
    )
  )
    return true;
  if (roleNouns.has(next.lower) || roleNouns.has(next.lower.replace(/s$/, ''))) return false;
  if (statementNouns.has(next.lower)) return draft.kind !== 'person';
  if (mention.title && draft.kind === 'person' && /(?:s|ed)$/.test(next.lower)) return true;
  return draft.kind === 'organisation' && bodyNouns.has(next.lower);
}
