import { findPeople, type People } from '../people/find-people.ts';
import { type Person, unknownSpeaker } from '../people/person.ts';
import type { SourceContext } from '../people/source-context.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { certaintyOf } from './certainty.ts';
import { directnessOf } from './directness.ts';
import type { Draft } from './draft.ts';
import { findAnswerer } from './find-answerer.ts';
import { findDrafts } from './find-drafts.ts';
import { type Models, models } from './models.ts';
import { type Range, type Reading, readUnits, spanOfRange } from './reading.ts';

export interface Quotes {
  readonly people: readonly Person[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
}

/** The steps from a document to its attributions, for those who ask how one was found. */
export interface Attributing {
  readonly people: People;
  readonly reading: Reading;
  /** In the order of the text. */
  readonly found: readonly { readonly draft: Draft; readonly attribution: Attribution }[];
}

export function attribute(document: Document, by: Models = models): Attributing {
  const people = findPeople(document);
  const reading = readUnits(document, people);
  const done = new Map<Draft, Attribution>();
  let previous: Before = { previous: null, previousSource: null };
  for (const draft of findDrafts(reading, by)) {
    const continued = draft.continues ? (done.get(draft.continues) ?? null) : null;
    const attribution = toAttribution(reading, people, draft, continued, previous);
    done.set(draft, attribution);
    const { speaker, source } = attribution;
    previous = {
      previous: speaker.person === null ? previous.previous : speaker,
      previousSource: source ?? previous.previousSource,
    };
  }
  return { people, reading, found: [...done].map(([draft, attribution]) => ({ draft, attribution })) };
}

/** Every quotation and reported statement of a document with its speaker. */
export function findAttributions(document: Document): Quotes {
  const { people, found } = attribute(document);
  return { people: people.people, attributions: found.map(({ attribution }) => attribution) };
}

/** Who spoke last and has a name, and the words of the last source, named or not. */
type Before = Required<Pick<SourceContext, 'previous' | 'previousSource'>>;

function toAttribution(
  reading: Reading,
  people: People,
  draft: Draft,
  continued: Attribution | null,
  before: Before,
): Attribution {
  const { content, report } = draft;
  const span = (range: Range | null | undefined): Span | null =>
    range ? spanOfRange(reading.words, range) : null;
  const source = span(report?.source) ?? draft.source ?? continued?.source ?? null;
  const cue = span(report?.cue) ?? continued?.cue ?? null;
  const speaker = continued
    ? continued.speaker
    : draft.rule === 'answer'
      ? findAnswerer(people, content)
      : source
        ? people.resolve(source, { content, cue, ...before })
        : unknownSpeaker;
  const directness = directnessOf(reading.document, content);
  const probability = certaintyOf(draft, directness, speaker.name !== null);
  return { content, source, cue, directness, speaker, probability, rule: draft.rule };
}
