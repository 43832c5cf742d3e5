import type { Finding } from '../answer/answer.ts';
import type { Reply } from '../answer/command.ts';
import type { Library } from '../answer/library.ts';
import { listDated, toEvent } from '../answer/list-events.ts';
import { findPageStart, listVoices } from '../answer/list-voices.ts';
import type { Strings } from '../locale/strings.ts';
import { assertNever } from '../text/assert-never.ts';

/** A picture with words for those who do not see it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** A picture, or why none was drawn, for people. */
export type Drawn =
  | { readonly kind: 'drawn'; readonly picture: Picture }
  | { readonly kind: 'refused'; readonly reason: string };

/** Replies that are drawn as charts. */
export type ChartReply = Extract<Reply, { kind: 'voices' | 'timeline' }>;

/** What draws pictures, off the main thread. */
export interface Pictures {
  readonly drawCard: (finding: Finding, strings: Strings) => Promise<Drawn>;
  readonly drawChart: (reply: ChartReply, strings: Strings) => Promise<Drawn>;
}

/**
 * A reply as a picture: the first statement of an answer or of a page as a card, voices and events as a chart, also those that the page
 * has no room for; null for others.
 */
export async function drawReply(
  pictures: Pictures,
  library: Library,
  reply: Reply,
  strings: Strings,
): Promise<Drawn | null> {
  switch (reply.kind) {
    case 'answer':
      return reply.answer.kind === 'answered' ? pictures.drawCard(reply.answer.finding, strings) : null;
    case 'quotes': {
      const [first] = reply.findings;
      return first ? pictures.drawCard(first, strings) : null;
    }
    case 'voices':
      return reply.voices.length ? pictures.drawChart(widenVoices(library, reply), strings) : null;
    case 'timeline':
      return reply.events.length ? pictures.drawChart(widenTimeline(library, reply), strings) : null;
    case 'about':
    case 'help':
    case 'article':
    case 'quote-check':
    case 'choice':
      return null;
    default:
      return assertNever(reply);
  }
}

/** A chart of more is too high to be read, and to be drawn on a small machine. */
const mostDrawn = { voices: 25, events: 30 };

type TimelineReply = Extract<ChartReply, { kind: 'timeline' }>;
type VoicesReply = Extract<ChartReply, { kind: 'voices' }>;

/** The events from the first of the page on. */
function widenTimeline(library: Library, reply: TimelineReply): TimelineReply {
  const from = findPageStart(reply.page);
  const dated = listDated(library, reply).slice(from, from + mostDrawn.events);
  return { ...reply, events: dated.map((each) => toEvent(library, each)) };
}

/** The voices from the first of the page on. */
function widenVoices(library: Library, reply: VoicesReply): VoicesReply {
  const from = findPageStart(reply.page);
  return { ...reply, voices: listVoices(library).slice(from, from + mostDrawn.voices) };
}
