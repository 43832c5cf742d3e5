import type { CheckedQuote, DiffPart } from '../../core/answer/quote-check.ts';
import { nameSpeakers } from '../../core/answer/speaker-names.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import { accents, type Card, rule, text, toNote } from './component.ts';
import { toEntry } from './finding-texts.ts';
import { escapeMarkup, foldSpace, toLine } from './markup.ts';
import { drawWithin, fits, messageRoom, type Room, shareOf, takeFrom } from './room.ts';

/** Quotations of one message that are judged; a message rarely has more. */
const mostQuotes = 5;

/** A check of a message's quotations: exact, altered, somebody else's, or not there. */
export function toCheckCard(quotes: readonly CheckedQuote[], strings: Strings): Card {
  if (quotes.length === 0) return toNote(strings.check.noQuotation);
  const scope = `-# ${strings.check.scope}`;
  const shown = quotes.slice(0, mostQuotes);
  const isCompared = shown.some(
    ({ check }) => 'diff' in check && check.diff.some(({ kind }) => kind !== 'same'),
  );
  const below = [scope, ...(isCompared ? [`-# ${strings.check.legend}`] : [])].join('\n');
  const drawn = drawWithin(
    takeFrom(messageRoom, [below]),
    shown.map((quote) => (room) => drawQuote(quote, strings, room)),
  );
  return {
    parts: [...drawn.flatMap((quote, index) => [...(index ? [rule()] : []), text(quote)]), text(below)],
    accent: shown.every(({ check }) => check.kind === 'exact') ? accents.answer : accents.warning,
    member: null,
  };
}

function drawQuote({ quoted, claimedSpeaker, check }: CheckedQuote, strings: Strings, room: Room): string {
  const asked = `“${toLine(quoted, 200)}”`;
  switch (check.kind) {
    case 'exact':
      return withSource(`✓ **${strings.check.exact}**\n${asked}`, check.finding, strings, room);
    case 'altered':
      return withSource(
        `⚠️ **${strings.check.altered}**\n${drawDifference(check.diff, room)}`,
        check.finding,
        strings,
        room,
      );
    case 'other-speaker': {
      const { attribution } = check.finding;
      const actual = (attribution && nameSpeakers(attribution.speaker)) ?? strings.answer.unknownSpeaker;
      const verdict = strings.check.otherSpeaker(toLine(claimedSpeaker ?? ''), toLine(actual));
      return withSource(
        `✗ **${verdict}**\n${drawDifference(check.diff, room)}`,
        check.finding,
        strings,
        room,
      );
    }
    case 'not-found':
      return `? **${strings.check.notFound}**\n${asked}`;
    default:
      return assertNever(check);
  }
}

const withSource = (
  top: string,
  finding: Parameters<typeof toEntry>[0],
  strings: Strings,
  room: Room,
): string => {
  const head = `${top}\n-# ${strings.check.source}\n`;
  // The comparison shows already which words meet.
  const plain = { ...finding, excerpt: { ...finding.excerpt, highlights: [] } };
  return head + toEntry(plain, strings, takeFrom(room, [head]), '');
};

/** Words of the source that are missing in the message struck through, words that it adds underlined; a third of the room at most. */
function drawDifference(parts: readonly DiffPart[], room: Room): string {
  const third = shareOf(room, 3);
  let drawn = '';
  for (const part of parts) {
    const next = drawn + (drawn && ' ') + drawPart(part);
    if (!fits(next, third)) return `${drawn} …`;
    drawn = next;
  }
  return drawn;
}

function drawPart({ kind, text: words }: DiffPart): string {
  const line = escapeMarkup(foldSpace(words));
  if (!line || kind === 'same') return line;
  const mark = kind === 'added' ? '__' : '~~';
  return mark + line + mark;
}
