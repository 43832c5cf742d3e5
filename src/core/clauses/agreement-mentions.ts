import type { Document, Sentence } from '../text/document.ts';
import type { QuotedRegion } from '../text/quoted-region.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** Where an article speaks of an agreement. */
export interface AgreementMention extends Span {
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  /** named: "the Kestrel Pact"; described: "a trade agreement", “partnership agreement”; plain: "the pact". */
  readonly kind: 'named' | 'described' | 'plain';
  /** The name or description without the article before it. */
  readonly words: string;
  /** The article sets it in quotation marks. */
  readonly quoted: boolean;
}

/** Words for what states, companies and associations agree on or enact. */
const nouns = new Set(
  (
    'treaty treaties pact pacts accord accords agreement agreements convention protocol charter compact covenant deal deals ' +
    'settlement truce ceasefire armistice memorandum contract contracts constitution resolution ordinance statute bylaws by-laws ' +
    'act bill law legislation directive regulation rules terms guidelines code policy'
  ).split(' '),
);
/** These are agreements only with a name before them: "the Clean Water Act", never "an act". */
const nameOnly = new Set(
  'act bill law legislation directive regulation rules terms guidelines code policy resolution'.split(' '),
);
/** What an article calls the paper on which an agreement stands. */
const papers = new Set('text document draft outline blueprint'.split(' '));
const heads = new Set([...nouns, ...papers]);
const links = new Set('of on for and the in to between against with de la'.split(' '));
const determiners = new Set('the this that their its a an new our his her any no'.split(' '));

/** The mentions of agreements in a document, in order. */
export function findAgreementMentions(document: Document): readonly AgreementMention[] {
  const mentions: AgreementMention[] = [];
  for (const [index, sentence] of document.sentences.entries())
    for (const mention of findInSentence(document.text, sentence, index))
      mentions.push(widenToQuotation(document, mention));
  return mentions;
}

/** Where the words are the end of a short quotation, the quotation is what the article calls it. */
function widenToQuotation({ text, quoted }: Document, mention: AgreementMention): AgreementMention {
  if (mention.kind === 'plain') return mention;
  const region = findRegionAt(quoted, mention.start);
  if (!region || region.end < mention.end || region.inner.end - region.inner.start > longestQuotedName)
    return mention;
  const tail = text.slice(mention.end, region.inner.end);
  if (/[^\s,.]/.test(tail)) return mention;
  const span = { start: region.inner.start, end: mention.end };
  return { ...mention, ...span, words: text.slice(span.start, span.end).replace(/\s+/g, ' '), quoted: true };
}

const longestQuotedName = 90;

/** The quoted region that holds the offset; they are in order and do not overlap. */
function findRegionAt(quoted: readonly QuotedRegion[], offset: number): QuotedRegion | null {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const region = quoted[low];
  return region && region.start < offset ? region : null;
}

function findInSentence(text: string, sentence: Sentence, index: number): readonly AgreementMention[] {
  const tokens = tokensOf(text, sentence);
  const mentions: AgreementMention[] = [];
  let after = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < after || !heads.has(tokens[at]?.lower ?? '')) continue;
    const range = readMention(tokens, at);
    if (!range) continue;
    const first = tokens[range.from];
    const last = tokens[range.to];
    if (!first || !last) continue;
    after = range.to + 1;
    const span = { start: first.start, end: last.end };
    mentions.push({
      ...span,
      sentence: index,
      kind: range.kind,
      quoted: false,
      words: text.slice(span.start, span.end).replace(/\s+/g, ' '),
    });
  }
  return mentions;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly kind: AgreementMention['kind'];
}

function readMention(tokens: readonly Token[], at: number): Range | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.capital && !papers.has(token.lower)) {
    const from = extendLeft(tokens, at);
    const to = extendRight(tokens, at);
    const size = to - from;
    if (size > 0 && (from < at || to > at)) return { from, to, kind: 'named' };
  }
  if (nameOnly.has(token.lower)) return null;
  const from = describeLeft(tokens, at);
  if (from < at && !papers.has(token.lower)) return { from, to: at, kind: 'described' };
  const before = tokens[at - 1]?.lower ?? '';
  return determiners.has(before) ? { from: at, to: at, kind: 'plain' } : null;
}

/** Over the capitalised words before it, and short words between them. */
function extendLeft(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && at - i < 12; i -= 1) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    if (token.capital && !(i === 0 && (determiners.has(token.lower) || links.has(token.lower)))) from = i;
    else if (!links.has(token.lower) || token.lower === 'the') break;
  }
  while (from < at && (links.has(tokens[from]?.lower ?? '') || determiners.has(tokens[from]?.lower ?? '')))
    from += 1;
  return from;
}

/** "Treaty on Overnight Rail", "Treaty on Comprehensive Strategic Partnership between the Russian Federation and …". */
function extendRight(tokens: readonly Token[], at: number): number {
  let to = at;
  for (let i = at + 1; i < tokens.length && i - at < 24; i += 1) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.text !== '’s' && token.text !== "'s")) break;
    if (token.capital || (token.kind === 'number' && to === i - 1 && /^\d{4}$/.test(token.text))) to = i;
    else if (!links.has(token.lower) && token.lower !== "'s") break;
  }
  return to;
}

const description = /(?:al|ary|ic|ive|ous|ed|ing|ent|an|ish|ese)$/;
const kinds = new Set(
  'trade peace defence defense partnership security border water gas climate arms nuclear labour labor wage rail transport aid migration prisoner ceasefire cooperation free-trade framework licence license tax investment extradition union energy grain power-sharing friendship alliance service'.split(
    ' ',
  ),
);

/** Over the adjectives and nouns that say what kind of agreement it is: "mutual defense agreement". */
function describeLeft(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && at - i < 6; i -= 1) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      !(kinds.has(token.lower) || (description.test(token.lower) && !determiners.has(token.lower)))
    )
      break;
    from = i;
  }
  return from;
}

const formal = /\b(?:formally|officially|known as|called|titled|entitled|dubbed|named)\b/i;

/** "…, formally the Kestrel Pact": words of naming stand shortly before it, in the same sentence. */
function isCalled(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 45), start);
  return formal.test(before.slice(before.lastIndexOf('.') + 1));
}

/** The agreement that the article is about: the name that it gives most or formally, else a description; null where it speaks of none. */
export function findMainAgreement(
  { text }: Document,
  mentions: readonly AgreementMention[],
): AgreementMention | null {
  const scores = new Map<string, { score: number; mention: AgreementMention }>();
  for (const mention of mentions) {
    if (mention.kind === 'plain') continue;
    const key = mention.words.toLowerCase();
    const known = scores.get(key) ?? { score: 0, mention };
    const lead = Math.max(0, 2 - mention.sentence * 0.2);
    const called = isCalled(text, mention) ? 4 : 0;
    const value = (mention.kind === 'named' ? 2 : 0.7) + (mention.quoted ? 3 : 0) + lead + called;
    scores.set(key, { score: known.score + value, mention: known.mention });
  }
  let best: { score: number; mention: AgreementMention } | null = null;
  for (const candidate of scores.values()) if (!best || candidate.score > best.score) best = candidate;
  return best?.mention ?? mentions.find(({ words }) => !papers.has(words.toLowerCase())) ?? null;
}
