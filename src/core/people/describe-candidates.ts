import { overlaps, type Span } from '../text/span.ts';
import { createFeatures, type FeatureName, type Features, setFeature } from './candidate-features.ts';
import type { Discourse, Pronoun, Reference } from './discourse.ts';
import type { Draft } from './draft.ts';
import { findIndexAt } from './find-index-at.ts';
import type { SourceContext } from './source-context.ts';

export interface Candidate {
  readonly draft: Draft;
  readonly features: Features;
  /** The latest reference by name that speaks for it. */
  readonly evidence: Span;
}

/** How far back is looked: references, and sentences. */
const mostReferences = 80;
const mostSentences = 25;

interface Found {
  readonly draft: Draft;
  last: Reference;
  rank: number;
  named: Reference | null;
  near: number;
  led: Reference | null;
  /** Nobody else has led a sentence since. */
  ledLatest: boolean;
  introduced: boolean;
  unquoted: boolean;
  body: boolean;
}

/** Everybody before a pronoun whom it can mean, with what speaks for and against each. */
export function describeCandidates(
  discourse: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext | null,
): readonly Candidate[] {
  const found = collect(discourse, before, pronoun, context);
  const around = context ? readSurroundings(discourse, pronoun, context) : null;
  const total = [...found.values()].reduce((sum, { draft }) => sum + draft.mentions.length, 0);
  return [...found.values()].map((one) => ({
    draft: one.draft,
    features: describe(discourse, pronoun, one, total, around),
    evidence: toSpan(one.named ?? one.draft.mentions[0] ?? one.last),
  }));
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

const canBe = ({ kind, gender }: Draft, pronoun: Pronoun): boolean =>
  (kind === 'person' || kind === 'unknown') &&
  (gender === 'unknown' || pronoun.gender === 'unknown' || gender === pronoun.gender);

function collect(
  { references }: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext | null,
): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const content = context?.content ?? [];
  let rank = 0;
  let led = false;
  for (let at = before - 1; at >= Math.max(0, before - mostReferences); at -= 1) {
    const reference = references[at];
    if (!reference || pronoun.sentence - reference.sentence > mostSentences) break;
    if (!canBe(reference.draft, pronoun) || content.some((span) => overlaps(span, reference))) continue;
    const known = found.get(reference.draft.id);
    if (!known) found.set(reference.draft.id, toFound(reference, rank++));
    const one = found.get(reference.draft.id);
    if (one) notice(one, reference, pronoun);
    if (one && reference.leading && !led) one.ledLatest = true;
    led ||= reference.leading;
  }
  const previous = context?.previous?.person;
  return found.size === 0 && previous !== null && previous !== undefined
    ? addPrevious(references, previous, pronoun, found)
    : found;
}

/** Nobody was named within sight: the one who spoke last may still be meant. */
function addPrevious(
  references: readonly Reference[],
  previous: number,
  pronoun: Pronoun,
  found: Map<number, Found>,
): ReadonlyMap<number, Found> {
  const last = references.findLast(({ draft, start }) => draft.id === previous && start < pronoun.start);
  if (last && canBe(last.draft, pronoun)) found.set(previous, toFound(last, 0));
  return found;
}

const toFound = (reference: Reference, rank: number): Found => ({
  draft: reference.draft,
  last: reference,
  rank,
  named: null,
  near: 0,
  led: null,
  ledLatest: false,
  introduced: false,
  unquoted: false,
  body: false,
});

function notice(one: Found, reference: Reference, pronoun: Pronoun): void {
  if (!reference.quoted && one.last.quoted) one.last = reference;
  if (!reference.pronoun) one.named ??= reference;
  if (!reference.quoted) one.unquoted = true;
  if (!reference.heading) one.body = true;
  if (pronoun.sentence - reference.sentence <= 6) one.near += 1;
  if (reference.leading) one.led ??= reference;
  if (reference.full && pronoun.sentence - reference.sentence <= 2) one.introduced = true;
}

function describe(
  discourse: Discourse,
  pronoun: Pronoun,
  one: Found,
  total: number,
  around: Surroundings | null,
): Features {
  const { document, told } = discourse;
  const here = document.sentences[pronoun.sentence];
  const paragraph = here?.paragraph ?? 0;
  const opening = here !== undefined && pronoun.start - here.start < 4;
  const steps = (reference: Reference): number =>
    reference.sentence === pronoun.sentence
      ? 0
      : Math.max(1, (told[pronoun.sentence] ?? 0) - (told[reference.sentence] ?? 0));
  const away = steps(one.last);
  const apart = paragraph - one.last.paragraph;
  const features = createFeatures();
  const set = (name: FeatureName, holds: boolean): void => {
    if (holds) setFeature(features, name);
  };
  setFeature(features, sentenceStep(away));
  setFeature(features, paragraphStep(apart));
  setFeature(features, one.rank === 0 ? 'latest' : one.rank === 1 ? 'second' : 'later');
  setFeature(features, one.last.part);
  setFeature(features, 'mentions', Math.log(1 + Math.min(one.draft.mentions.length, 60)));
  setFeature(features, 'mentions-near', Math.log(1 + one.near));
  setFeature(features, 'mentions-share', one.draft.mentions.length / Math.max(1, total));
  set('subordinate', one.last.subordinate);
  set('led-subordinate', one.led?.subordinate === true && steps(one.led) <= 1);
  set('by-pronoun', one.last.pronoun);
  set('by-pronoun-same-part', one.last.pronoun && one.last.part === pronoun.part);
  set('only-quoted', !one.unquoted);
  set('only-heading', !one.body);
  const ledAway = one.led ? steps(one.led) : -1;
  set('led-latest', one.ledLatest);
  set('led-same-sentence', ledAway === 0);
  set('led-same-sentence-inside', ledAway === 0 && !opening);
  set('led-last-sentence', ledAway === 1);
  set('led-last-sentence-opening', ledAway === 1 && opening);
  set('led-paragraph', one.led !== null && one.led.paragraph === paragraph);
  set('gender-known', one.draft.gender === pronoun.gender);
  set('name-unknown', one.draft.kind === 'unknown');
  set('one-word', one.draft.words.length === 1);
  set('introduced-near', one.introduced);
  if (around) describeSurroundings(around, one.draft.id, set);
  return features;
}

const sentenceStep = (away: number): FeatureName =>
  away <= 0
    ? 'sentences-0'
    : away === 1
      ? 'sentences-1'
      : away === 2
        ? 'sentences-2'
        : away === 3
          ? 'sentences-3'
          : away <= 7
            ? 'sentences-4'
            : 'sentences-8';

const paragraphStep = (apart: number): FeatureName =>
  apart <= 0 ? 'paragraphs-0' : apart === 1 ? 'paragraphs-1' : apart <= 3 ? 'paragraphs-2' : 'paragraphs-4';

/** What the statement itself tells: who spoke before, who is spoken of, who is spoken to. */
interface Surroundings {
  readonly inContent: ReadonlySet<number>;
  readonly inQuotedContent: ReadonlySet<number>;
  readonly ahead: ReadonlySet<number>;
  readonly addressed: ReadonlySet<number>;
  readonly previous: number | null;
  readonly sameParagraph: boolean;
  readonly nextSentence: boolean;
}

/** Longest content that is searched for names, in references. */
const mostInContent = 60;

function readSurroundings(
  { document: { sentences }, references }: Discourse,
  pronoun: Pronoun,
  { content, cue, previous, previousSource }: SourceContext,
): Surroundings {
  const within = content.flatMap((span) => referencesWithin(references, span));
  const sentence = sentences[pronoun.sentence] ?? pronoun;
  const rest = referencesWithin(references, { start: pronoun.end, end: sentence.end }).filter(
    (reference) => !reference.pronoun && !content.some((span) => overlaps(span, reference)),
  );
  const ids = (found: readonly Reference[]): ReadonlySet<number> =>
    new Set(found.map(({ draft }) => draft.id));
  const at = previousSource ? findIndexAt(sentences, previousSource.start) : null;
  return {
    inContent: ids(within.filter((reference) => !reference.pronoun)),
    inQuotedContent: ids(within.filter(({ quoted, pronoun: is }) => quoted && !is)),
    ahead: ids(rest),
    addressed: ids(rest.filter(({ start }) => cue !== null && start >= cue.end && start - cue.end <= 4)),
    previous: previous?.person ?? null,
    sameParagraph: at !== null && sentences[at]?.paragraph === sentences[pronoun.sentence]?.paragraph,
    nextSentence: at !== null && Math.abs(pronoun.sentence - at) <= 1,
  };
}

function referencesWithin(references: readonly Reference[], span: Span): readonly Reference[] {
  const found: Reference[] = [];
  for (
    let at = findIndexAt(references, span.start);
    at < references.length && found.length < mostInContent;
    at += 1
  ) {
    const reference = references[at];
    if (!reference || reference.start >= span.end) break;
    if (overlaps(reference, span)) found.push(reference);
  }
  return found;
}

function describeSurroundings(
  around: Surroundings,
  id: number,
  set: (name: FeatureName, holds: boolean) => void,
): void {
  const spoke = around.previous === id;
  set('spoke-last', spoke);
  set('spoke-last-same-paragraph', spoke && around.sameParagraph);
  set('spoke-last-next-sentence', spoke && around.nextSentence);
  set('in-content', around.inContent.has(id));
  set('in-quoted-content', around.inQuotedContent.has(id));
  set('ahead-in-sentence', around.ahead.has(id));
  set('addressed', around.addressed.has(id));
}
