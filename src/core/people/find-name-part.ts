import type { Token } from '../text/tokens.ts';
import { bodyNouns, calendarWords, demonyms, descriptionWords, officeWords, roleNouns } from './lists.ts';
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

/** Nouns for what the name before them describes: "Lund speechwriter Anna Ford", "the Lund briefing room". */
const followers = new Set(
  'rally voter presidency candidacy nomination speech rhetoric endorsement victory doctrine agenda scandal briefing room building hall library stadium era speechwriter surrogate ally allie donor fundraiser biographer loyalist backer booster insider confidant protege predecessor successor challenger appointee staffer staff team administration family fan'.split(
    ' ',
  ),
);

/** Trades beside the nouns of office, as they stand before a name in small letters: "host Tom Lund". */
const trades = new Set(
  'host anchor star comedian comic pundit counsel boss rapper poet novelist playwright chef model quarterback pitcher midfielder defender winger forward goalie sprinter cyclist boxer tycoon heiress guru personality socialite hopeful contender incumbent coordinator planner hacker filmmaker photographer designer publisher biographer speechwriter surrogate donor fundraiser ally challenger'.split(
    ' ',
  ),
);
const tradeEnding = /(?:ist|ian|\p{Ll}{3}man|woman|person|holder|maker|writer|player|keeper|leader)$/u;
const verbsLikeTrades = new Set('exist persist insist assist resist enlist consist'.split(' '));

/** A noun in small letters for what somebody is: "spokesman Tom Lund". */
const isTrade = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  (roleNouns.has(lower) || trades.has(lower) || tradeEnding.test(lower)) &&
  !verbsLikeTrades.has(lower);

/** Words that may stand between a verb or preposition and a name without a noun: "former Secretary Ford", "both Ford and Lund". */
const precedes = new Set(
  'former late retired fellow outgoing incoming embattled longtime then both either neither even only just conservative billionaire liberal'.split(
    ' ',
  ),
);

const determiners = new Set("the a an his her their its our my this that one another 's ’s".split(' '));

/** Words of a description are looked at this far back. */
const mostDescribing = 8;

/**
 * The index of the token before the words in small letters that describe the name at `at`: in "the White House spokesman
 * Tom Lund" and "both Tom Lund and …" the first word is left out.
 */
export function skipDescribing(tokens: readonly Token[], at: number): number {
  const first = tokens[at - 1];
  if (!first) return at - 1;
  if (determiners.has(first.lower)) return at - 2;
  const office = isOfficeOf(tokens, at);
  if (!office && !isTrade(first) && !precedes.has(first.lower)) return at - 1;
  let index = office ? at - 4 : at - 2;
  for (; index >= 0 && at - index <= mostDescribing; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    if (determiners.has(token.lower)) return index - 1;
    const before = tokens[index - 1];
    if (token.lower === 'and' ? !before || !isTrade(before) : !isDescribing(token)) break;
  }
  return index;
}

/** "secretary of state Anna Ford": the office stands before its name in small letters. */
const isOfficeOf = (tokens: readonly Token[], at: number): boolean => {
  const [noun, of, field] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (!noun || !field || field.capital) return false;
  return of?.lower === 'of' && officeWords.has(field.lower) && isTrade(noun);
};

const isDescribing = (token: Token): boolean =>
  token.capital ||
  isTrade(token) ||
  descriptionWords.has(token.lower) ||
  demonyms.has(token.lower) ||
  /(?:al|ive|-\p{L}+)$/u.test(token.lower);

/** Words for a time, behind which a clause begins with its subject. */
const times = new Set(
  'week weekend month year years night morning afternoon evening today yesterday tomorrow tonight day ago later earlier meanwhile instead still now again recently finally eventually nevertheless however therefore thus perhaps maybe once'.split(
    ' ',
  ),
);

/** "On Monday Lund said", "In 2016 Lund said", "Last week Lund said". */
const isTime = ({ kind, lower }: Token): boolean =>
  kind === 'number' || times.has(lower) || calendarWords.has(lower);

/** "Lund’s been", "Lund’s not": the mark stands for a verb. */
const verbs = new Set('been not got gone going never trying doing saying having getting making'.split(' '));

/** What a name does in its clause, from the token before it and the two behind it. */
export function findNamePart(
  previous: Token | undefined,
  next: Token | undefined,
  second: Token | undefined,
): NamePart {
  const owns = next !== undefined && /^['’]s?$/u.test(next.text) && !verbs.has(second?.lower ?? '');
  if (owns || (next && describes(next))) return 'possessive';
  if (!previous || previous.kind === 'mark') return 'subject';
  if (prepositions.has(previous.lower) && previous.lower !== 'as') return 'oblique';
  if (openers.has(previous.lower) || isTime(previous)) return 'subject';
  return 'object';
}
