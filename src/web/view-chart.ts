import type { Reply } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import { listDated, toEvent } from '../core/answer/list-events.ts';
import { listSpokenAbout } from '../core/answer/list-spoken-about.ts';
import { listVoices } from '../core/answer/list-voices.ts';
import type { Chart } from './page/api.ts';
import { toPlace } from './view-answer.ts';

/** More than these cannot be told apart in a chart or read in a table. */
const most = { voices: 100, pairs: 60, events: 200 };

/** What is drawn beside a reply: all of it, not only the page that a message holds; null for replies that are no chart. */
export function viewChart(library: Library, reply: Reply): Chart | null {
  if (reply.kind === 'timeline') {
    const dated = listDated(library, reply).slice(0, most.events);
    const events = dated.map((each) => toEvent(library, each));
    return {
      kind: 'timeline',
      events: events.map(({ date, finding }) => ({ date, place: toPlace(finding) })),
    };
  }
  if (reply.kind !== 'voices') return null;
  return {
    kind: 'voices',
    voices: listVoices(library)
      .slice(0, most.voices)
      .map(({ speaker, articles, direct, indirect }) => ({ speaker, articles, direct, indirect })),
    spokenAbout: listSpokenAbout(library).slice(0, most.pairs),
  };
}
