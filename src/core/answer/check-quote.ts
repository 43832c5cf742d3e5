import { languageOf } from '../search/language.ts';
import { longestQuestion } from '../search/query.ts';
import { findQuotedRegions } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { Answer, Finding } from './answer.ts';
import { readClaims, sharesSurname } from './claimed-speaker.ts';
import { type Comparison, compareWording } from './compare-wording.ts';
import type { Library } from './library.ts';
import type { CheckedQuote, QuoteCheck } from './quote-check.ts';
import { hasSureName, namesOf } from './speaker-names.ts';
import { findSpeakerAnswer } from './who-said.ts';

/** Longest message that is read, in UTF-16 units: what Discord allows at most. */
const longestMessage = 4_000;
/** Quotations of one message that are checked. */
const mostQuotes = 5;
/** Shorter stretches in quotation marks are names, titles and scare quotes rather than somebody's words. */
const fewestWords = 3;
/** From this share of its words on, a wording is an altered one of the source and not another. */
const alteredShare = 0.6;

/** A place in the library that a wording is compared with. */
interface Candidate extends Comparison {
  readonly finding: Finding;
  readonly others: boolean;
}

/**
 * Checks the quotations of a message against the library: their wording and who said them, never whether they are true.
 * Where nothing stands in quotation marks, the message itself is the quotation. Total: whatever the string, it gives a list.
 */
export function checkQuotes(library: Library, messageText: string): readonly CheckedQuote[] {
  const message = messageText.slice(0, longestMessage);
  const { findClaim } = readClaims(library, message);
  return findQuotations(message)
    .filter((span) => findWords(message, span).length >= fewestWords)
    .slice(0, mostQuotes)
    .map((span) => {
      const quoted = message.slice(span.start, span.end);
      const claimedSpeaker = findClaim(span);
      return { quoted, claimedSpeaker, check: checkQuote(library, quoted, claimedSpeaker) };
    });
}

function findQuotations(message: string): readonly Span[] {
  const regions = findQuotedRegions(message);
  if (regions.length) return regions.map(({ inner }) => inner);
  return [withoutNames(message)];
}

/** "> Name: …" and "… - Name" around a message that has no quotation marks. */
const before = /^[\s>*_]{0,8}(?:\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,4}:\s{0,4})?/u;
const signature = /^\s{0,4}\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,4}[\s*_]{0,8}$/u;
/** A name behind a message is not longer than this. */
const longestSignature = 200;

function withoutNames(message: string): Span {
  const start = before.exec(message)?.[0].length ?? 0;
  return { start, end: findSignature(message, start) };
}

/** Where the last dash behind a space begins a name that ends the message; the message's end where none does. */
function findSignature(message: string, start: number): number {
  const least = Math.max(start, message.length - longestSignature);
  for (let at = message.length - 1; at > least; at -= 1)
    if (/^[\s*_][-–—~]$/.test(message.slice(at - 1, at + 1)))
      return signature.test(message.slice(at + 1)) ? at - 1 : message.length;
  return message.length;
}

function checkQuote(library: Library, quoted: string, claimed: string | null): QuoteCheck {
  const findings = listFindings(
    findSpeakerAnswer(library, { kind: 'who-said', text: quoted.slice(0, longestQuestion) }),
  );
  const [best] = findings
    .map((finding) => toCandidate(finding, quoted, claimed))
    .filter(({ share }) => share >= alteredShare)
    .sort((a, b) => a.changes - b.changes || Number(a.others) - Number(b.others));
  if (!best) return { kind: 'not-found', nearest: findings };
  const { finding, diff, changes, others } = best;
  if (others) return { kind: 'other-speaker', finding, diff };
  return changes === 0 ? { kind: 'exact', finding } : { kind: 'altered', finding, diff };
}

function listFindings(answer: Answer): readonly Finding[] {
  if (answer.kind === 'answered') return [answer.finding, ...answer.others];
  return answer.kind === 'not-found' ? answer.nearest : [];
}

/** The wording may go on before and after the excerpt, which is of few sentences. */
function toCandidate(finding: Finding, quoted: string, claimed: string | null): Candidate {
  const { article, excerpt, attribution } = finding;
  const around = {
    start: Math.max(0, excerpt.start - quoted.length),
    end: Math.min(article.text.length, excerpt.end + quoted.length),
  };
  return {
    ...compareWording(quoted, article.text, around, languageOf(article.language)),
    finding,
    others:
      claimed !== null &&
      attribution !== null &&
      hasSureName(attribution) &&
      !namesOf(attribution.speaker).some((name) => sharesSurname(claimed, name)),
  };
}
