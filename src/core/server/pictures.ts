import type { Finding } from '../answer/answer.ts';
import type { Reply } from '../answer/command.ts';
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

/** A reply as a picture: the first statement of an answer or of a list as a card, voices and events as a chart; null for others. */
export async function drawReply(pictures: Pictures, reply: Reply, strings: Strings): Promise<Drawn | null> {
  switch (reply.kind) {
    case 'answer':
      return reply.answer.kind === 'answered' ? pictures.drawCard(reply.answer.finding, strings) : null;
    case 'quotes': {
      const [first] = reply.findings;
      return first ? pictures.drawCard(first, strings) : null;
    }
    case 'voices':
      return reply.voices.length ? pictures.drawChart(reply, strings) : null;
    case 'timeline':
      return reply.events.length ? pictures.drawChart(reply, strings) : null;
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
