import { findPeople, type People } from '../people/find-people.ts';
import { type Person, unknownSpeaker } from '../people/person.ts';
import type { Document } from '../text/document.ts';
import { firstEndingAfter, type Span, spanLength } from '../text/span.ts';
import { attachQuotes, type Draft, draftReports } from './attach-quotes.ts';
import type { Attribution } from './attribution.ts';
import { findReports } from './find-reports.ts';
import { judgeReports } from './judge-reports.ts';
import { models } from './models.ts';
import { type Range, type Reading, readUnits, spanOfRange } from './reading.ts';
import { recoverReport } from './recover-report.ts';
import { withoutRepeats } from './without-repeats.ts';

export interface Quotes {
  readonly people: readonly Person[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
}

/** Below this a report is not given: where precision and recall of all attributions weigh the same, on what was not trained on. */
const leastReport = 0.22;

/** Every quotation and reported statement of a document with its speaker. */
export function findAttributions(document: Document): Quotes {
  const people = findPeople(document);
  const reading = readUnits(document);
  const findings = findReports(reading, models);
  const reports = judgeReports(reading, models.report, findings.reports);
  const sure = reports.filter(({ probability }) => probability >= leastReport);
  const drafts = attachQuotes(reading, withoutRepeats(draftReports(reading, sure)), (quote, least) =>
    recoverReport(reading, models.report, findings, quote, least),
  );
  const done = new Map<Draft, Attribution>();
  let previous: Attribution | null = null;
  for (const draft of drafts) {
    const continued = draft.continues ? (done.get(draft.continues) ?? null) : null;
    const attribution = toAttribution(reading, people, draft, continued, previous);
    done.set(draft, attribution);
    if (attribution.speaker.person !== null) previous = attribution;
  }
  return { people: people.people, attributions: [...done.values()] };
}

function toAttribution(
  reading: Reading,
  people: People,
  draft: Draft,
  continued: Attribution | null,
  previous: Attribution | null,
): Attribution {
  const { content, report } = draft;
  const span = (range: Range | null | undefined): Span | null =>
    range ? spanOfRange(reading.words, range) : null;
  const source = span(report?.source) ?? continued?.source ?? null;
  const cue = span(report?.cue) ?? continued?.cue ?? null;
  const speaker = continued
    ? { ...continued.speaker, probability: continued.speaker.probability * draft.probability }
    : source
      ? people.resolve(source, {
          content,
          cue,
          previous: previous?.speaker ?? null,
          previousSource: previous?.source ?? null,
        })
      : unknownSpeaker;
  const directness = directnessOf(reading.document, content);
  return { content, source, cue, directness, speaker, probability: draft.probability, rule: draft.rule };
}

/** direct: at least nine tenths of the content stand in quotation marks. */
function directnessOf({ quoted }: Document, content: readonly Span[]): Attribution['directness'] {
  let inside = 0;
  let whole = 0;
  for (const span of content) {
    whole += spanLength(span);
    for (let at = firstEndingAfter(quoted, span.start); at < quoted.length; at += 1) {
      const region = quoted[at];
      if (!region || region.start >= span.end) break;
      inside += Math.min(region.end, span.end) - Math.max(region.start, span.start);
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= whole * 0.9 ? 'direct' : 'mixed';
}
