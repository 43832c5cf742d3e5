import type { Token } from '../text/tokens.ts';
import { bodyNouns, roleNouns } from './lists.ts';
import type { NamePart } from './name-mention.ts';

const prepositions = new Set(
  'of to with by for from against about on in at between behind over under into than without like toward towards around near among including versus vs despite during after before since until upon via as'.split(
    ' ',
  ),
);
/** Behind these a clause begins, and its subject with it; also the verbs that stand before their subject: "said Lee". */
const openers = new Set(
  'and but or that when while because if though although whether where how why what which who said says then so yet once unless as asked added wrote replied explained noted continued recalled'.split(
    ' ',
  ),
);

/** Words that open a clause within another. */
const subordinators = new Set(
  'that when while because if though although whether where how why what as after before since until unless once'.split(
    ' ',
  ),
);

export const isSubordinate = (previous: Token | undefined): boolean =>
  previous !== undefined && subordinators.has(previous.lower);

/** "Clinton spokeswoman Anna Ford", "Trump aides": the name only describes the noun behind it. */
const describes = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  [lower, lower.replace(/s$/, '')].some(
    (noun) => roleNouns.has(noun) || bodyNouns.has(noun) || followers.has(noun),
  );

/** Nouns for those whom the name before them describes: "Lund speechwriter Anna Ford". */
const followers = new Set(
  'speechwriter surrogate ally allie donor fundraiser biographer loyalist backer booster insider confidant protege predecessor successor challenger appointee staffer staff team administration family fan'.split(
    ' ',
  ),
);

/** What a name does in its clause, from the token before it and the one behind it. */
export function findNamePart(previous: Token | undefined, next: Token | undefined): NamePart {
  if (next && (/^(?:['’]s|['’])$/u.test(next.text) || describes(next))) return 'possessive';
  if (!previous || previous.kind === 'mark') return 'subject';
  if (prepositions.has(previous.lower) && previous.lower !== 'as') return 'oblique';
  if (openers.has(previous.lower)) return 'subject';
  return 'object';
}
