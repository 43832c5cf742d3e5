import type { Query } from './query.ts';

/** What kind of answer a question wants, as far as a number, a time or a reason can be told from other words; `other` for the rest. */
export type AskedKind =
  | 'count'
  | 'money'
  | 'percentage'
  | 'size'
  | 'age'
  | 'year'
  | 'day'
  | 'time'
  | 'duration'
  | 'frequency'
  | 'reason'
  | 'other';

/** English; the first that is found decides. */
const patterns: readonly (readonly [AskedKind, RegExp])[] = [
  ['age', /\b(?:how old|what age)\b/i],
  ['duration', /\bhow (?:long|much longer|many (?:years|months|weeks|days|hours|minutes))\b/i],
  ['percentage', /\b(?:what|which) (?:percent|percentage|share|fraction|proportion|portion)\b/i],
  ['count', /\b(?:how many|what (?:number|amount) of|what (?:is|was|were) the (?:total )?number)\b/i],
  ['money', /\bhow much\b/i],
  ['size', /\bhow (?:far|large|big|tall|high|fast|heavy|deep|wide|close|low|rich|small|strong|hot|cold)\b/i],
  ['frequency', /\bhow often\b/i],
  ['year', /\b(?:what|which) years?\b/i],
  ['day', /\b(?:what|which) (?:day|date|month)s?\b/i],
  ['time', /\b(?:what|which) (?:time|century|decade)\b/i],
  ['reason', /\b(?:why|how come|what reason)\b/i],
];

const what = /\bwhat\b/i;
const when = /\bwhen\b/i;
/** "When did …" asks for a time, "what applies when …" does not. */
const whenDid =
  /\bwhen(?:['’]s| (?:exactly |else )?(?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should|shall|must|may|might))\b/i;
const otherAsking = /\b(?:what|which|who|whom|whose|how|why|where)\b/i;
const cost = /\b(?:cost|price|fee|salary|rent)\b/i;

export function readAskedKind(text: string): AskedKind {
  const found = patterns.find(([, pattern]) => pattern.test(text))?.[0];
  if (found) return found;
  if (whenDid.test(text) || (when.test(text) && !otherAsking.test(text))) return 'time';
  return what.test(text) && cost.test(text) ? 'money' : 'other';
}

const numbers: ReadonlySet<AskedKind> = new Set([
  'count',
  'money',
  'percentage',
  'size',
  'age',
  'year',
  'day',
]);
const times: ReadonlySet<AskedKind> = new Set(['time', 'duration', 'frequency']);
const counts: ReadonlySet<AskedKind> = new Set(['count', 'money', 'percentage', 'size']);

/** It is answered by a number, or by a date with one, and hardly ever without. */
export const asksForNumber = (kind: AskedKind): boolean => numbers.has(kind);

/** It is answered by a time, which may be told in many ways. */
export const asksForTime = (kind: AskedKind): boolean => times.has(kind);

/** The number that is asked for counts or measures something that the question names. */
export const asksForCount = (kind: AskedKind): boolean => counts.has(kind);

/** English: it is a question, not a topic such as "mutual assistance". */
const isQuestion =
  /\?\s*$|\b(?:what|which|who|whom|whose|how|why)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might)\b/i;

/**
 * A question of which nothing can be held against a text, as a number, a time, a person or a place can: what stands there may be about
 * the same thing and answer something else. `text` is at most `longestQuestion` UTF-16 units long.
 */
export const asksOpenly = ({
  text,
  wanted,
  language,
}: Pick<Query, 'text' | 'wanted' | 'language'>): boolean => {
  const kind = readAskedKind(text);
  const open = (wanted === 'any' || wanted === 'why') && !asksForNumber(kind) && !asksForTime(kind);
  // What others ask for is not read.
  return language.tag === 'en' && open && isQuestion.test(text);
};
