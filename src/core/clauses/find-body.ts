import { type Speaker, unknownSpeaker } from '../people/person.ts';
import { cues } from '../quotes/cues-en.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

const determiners = new Set('the a an its their his her both'.split(' '));

/** A body has so many words at most, its determiner counted: "the regional ferry workers' union". */
const most = 6;

/** The word reports: "argues", "the owners argue". */
const reports = ({ lower }: Token): boolean => {
  const kinds = cues.get(lower)?.kinds;
  return kinds !== undefined && (kinds.has('speech') || kinds.has('thought'));
};

/**
 * The body that a sentence has its report from where no attribution covers it: "…, the port authority argues." at its end, or
 * the subject that "it" takes up after a colon, "The union reads it differently: it says …".
 */
export function findBody(text: string, sentence: Span): Speaker | null {
  const tokens = tokensOf(text, sentence);
  const body = findTrailing(tokens) ?? findTakenUp(tokens);
  return body && { ...unknownSpeaker, role: body, anonymous: true };
}

function findTrailing(tokens: readonly Token[]): Span | null {
  const words = tokens.filter(({ kind }, at) => kind !== 'mark' || at < tokens.length - 1);
  const comma = words.findLastIndex((token) => token.text === ',');
  const cue = words.at(-1);
  return comma >= 0 && cue && reports(cue) ? toBody(words.slice(comma + 1, -1)) : null;
}

function findTakenUp(tokens: readonly Token[]): Span | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const pronoun = tokens[colon + 1];
  const cue = tokens[colon + 2];
  if (colon < 0 || !cue || !reports(cue) || !/^(?:it|they)$/.test(pronoun?.lower ?? '')) return null;
  const verb = tokens.slice(0, colon).findIndex(reports);
  return verb < 0 ? null : toBody(tokens.slice(0, verb));
}

/** The words as a body: a determiner and a few words. */
function toBody(tokens: readonly Token[]): Span | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || tokens.length < 2 || tokens.length > most || !determiners.has(first.lower))
    return null;
  return tokens.some(({ kind, text }) => kind === 'mark' && !/^['’]s?$/.test(text))
    ? null
    : { start: first.start, end: last.end };
}
