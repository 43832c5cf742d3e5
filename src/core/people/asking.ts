import type { Span } from '../text/span.ts';

/** Longest word of asking with the blank beside it, in characters. */
const reach = 16;

const asking =
  /^ (?:asked|asks|pressed|presses|pushed|questioned|questions|challenged|wondered|wanted to know)(?!\p{L})/u;
const asked =
  /(?<!\p{L})(?:asked|asks|pressed|presses|pushed|questioned|questions|challenged|interviewed|told|tells) $/u;

const askedBy = /(?<!\p{L})(?:asked|pressed|pushed|questioned|challenged) by $/u;

/** "Tom Lund asked", "asked by Tom Lund": behind it a statement is likelier the answer of another. */
export const isAsking = (text: string, { start, end }: Span): boolean =>
  asking.test(text.slice(end, end + reach)) || askedBy.test(text.slice(Math.max(0, start - reach), start));

/** "asked Tom Lund". */
export const isAsked = (text: string, { start }: Span): boolean =>
  asked.test(text.slice(Math.max(0, start - reach), start));

const answering =
  /^ (?:had |also |\p{Ll}+ly )?(?:answer(?:s|ed)|repli(?:es|ed)|respond(?:s|ed)|retort(?:s|ed)|shot back)(?!\p{L})/u;

/** "he answered": likelier whoever was asked than whoever asked. */
export const isAnswering = (text: string, { end }: Span): boolean =>
  answering.test(text.slice(end, end + 2 * reach));

/** "For Tom Lund, …" and "To Tom Lund, …" at the head of a sentence: what follows is how he sees it. */
export const isViewpoint = (text: string, { start, end }: Span): boolean =>
  /(?:^|[\s“"])(?:For|To) $/u.test(text.slice(Math.max(0, start - 5), start)) && text.charAt(end) === ',';
