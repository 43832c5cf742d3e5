import type { Strings } from '../core/locale/strings.ts';
import type { ChartReply } from '../core/server/pictures.ts';
import { assertNever } from '../core/text/assert-never.ts';

/** What stands on a chart. Plain data: it is handed to the drawing thread. */
export type ChartText =
  | {
      readonly kind: 'voices';
      readonly title: string;
      readonly voices: readonly {
        readonly name: string;
        readonly direct: number;
        readonly indirect: number;
        readonly note: string;
      }[];
    }
  | {
      readonly kind: 'timeline';
      readonly title: string;
      readonly events: readonly { readonly date: string; readonly text: string; readonly source: string }[];
    };

/** A page of a reply as a chart, with its words: all of it is told in the alternative text, too. */
export function toChartText(
  reply: ChartReply,
  { lists, answer }: Strings,
): { chart: ChartText; alt: string } {
  switch (reply.kind) {
    case 'voices': {
      const title = lists.voices(reply.page.total);
      const voices = reply.voices.map(({ speaker, direct, indirect }) => ({
        name: speaker,
        direct,
        indirect,
        note: lists.statements(direct, indirect),
      }));
      const told = voices.map(({ name, note }) => `${name}: ${note}`);
      return { chart: { kind: 'voices', title, voices }, alt: [title, ...told].join('. ') };
    }
    case 'timeline': {
      const title = lists.timeline(reply.page.total);
      const events = reply.events.map(({ date, finding }) => ({
        date,
        text: finding.excerpt.text.replace(/\s+/g, ' '),
        source: `${finding.article.title} · ${answer.paragraph(finding.paragraph)}`,
      }));
      const told = events.map(({ date, text }) => `${date}: ${text}`);
      return { chart: { kind: 'timeline', title, events }, alt: [title, ...told].join(' — ') };
    }
    default:
      return assertNever(reply);
  }
}
