import type { Span } from '../text/span.ts';
import { isAnswering, isAsked, isAsking, isViewpoint } from './asking.ts';
import { createFeatures, type FeatureName, type Features, setFeature } from './candidate-features.ts';
import type { Discourse, Pronoun, Reference } from './discourse.ts';
import type { Draft } from './draft.ts';
import { type Found, findCandidates, fitsGender } from './find-candidates.ts';
import { isFirstName } from './first-names.ts';
import { readSurroundings, type Surroundings } from './read-surroundings.ts';
import type { SourceContext } from './source-context.ts';

export interface Candidate {
  readonly draft: Draft;
  readonly features: Features;
  /** The latest reference by name that speaks for it. */
  readonly evidence: Span;
}

/** Everybody before a pronoun whom it can mean, with what speaks for and against each. */
export function describeCandidates(
  discourse: Discourse,
  before: number,
  pronoun: Pronoun,
  context: SourceContext | null,
): readonly Candidate[] {
  const found = findCandidates(discourse, before, pronoun, context);
  const around = context ? readSurroundings(discourse, pronoun, context) : null;
  const total = [...found.values()].reduce((sum, { draft }) => sum + draft.mentions.length, 0);
  return [...found.values()].map((one) => ({
    draft: one.draft,
    features: describe(discourse, pronoun, one, total, around),
    evidence: toSpan(one.named ?? one.draft.mentions[0] ?? one.last),
  }));
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

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
  set('by-pronoun', one.last.by === 'pronoun');
  set('by-description', one.last.by === 'description');
  set('by-pronoun-same-part', one.last.by === 'pronoun' && one.last.part === pronoun.part);
  set('only-quoted', !one.unquoted);
  set('only-heading', !one.body);
  const ledAway = one.led ? steps(one.led) : -1;
  set('led-latest', one.ledLatest);
  set('led-same-sentence', ledAway === 0);
  set('led-same-sentence-inside', ledAway === 0 && !opening);
  set('led-last-sentence', ledAway === 1);
  set('led-last-sentence-opening', ledAway === 1 && opening);
  set('led-paragraph', one.led !== null && one.led.paragraph === paragraph);
  set('gender-against', !fitsGender(one.draft, pronoun));
  set('gender-known', one.draft.gender === pronoun.gender);
  set('name-unknown', one.draft.kind === 'unknown');
  set('one-word', one.draft.words.length === 1);
  set('introduced-near', one.introduced);
  const given = isFirstName(one.draft.words[0] ?? '');
  const unproven = !given && one.draft.titles.size === 0 && one.draft.spoken === 0;
  set('titled', one.draft.titles.size > 0);
  set('given-name', given);
  set('unproven', unproven);
  set('unproven-unknown', unproven && one.draft.kind === 'unknown');
  set('behind-the', unproven && isBehindThe(document.text, one.last));
  setFeature(features, 'spoken', Math.log(1 + Math.min(one.draft.spoken, 20)));
  set('spoken-never', one.draft.spoken === 0);
  set('latest-led', one.rank === 0 && one.ledLatest);
  const named = one.named && steps(one.named) <= 1 ? one.named : null;
  const asks = named !== null && isAsking(document.text, named);
  const asked =
    (named !== null && isAsked(document.text, named)) || (away <= 1 && isAsked(document.text, one.last));
  const answers = (asks || asked) && isAnswering(document.text, pronoun);
  set('viewpoint', named !== null && isViewpoint(document.text, named));
  set('asks', asks);
  set('asked', asked);
  set('answers-asking', asks && answers);
  set('answers-asked', asked && answers);
  set('subject-of-clause', isObjectBeside(document.text, one.last, pronoun));
  describeNaming(document.text, one, named, set);
  const alone = isSubjectAlone(pronoun);
  set('led-clause', ledAway === 0 && pronoun.subordinate && alone);
  set('spoke-last-opening', around?.previous === one.draft.id && opening && alone);
  set('leads-next', discourse.leaders.get(pronoun.sentence + 1) === one.draft);
  set('leads-second-next', discourse.leaders.get(pronoun.sentence + 2) === one.draft);
  if (around) {
    describeSurroundings(around, one.draft.id, set);
    set('led-latest-behind-quote', one.ledLatest && around.behindQuote);
    set('led-latest-content-of-same', one.ledLatest && around.contentOfSame);
    set('latest-behind-quote', one.rank === 0 && around.behindQuote);
  }
  return features;
}

/** "Lund had met him": not himself. */
const isObjectBeside = (text: string, { end }: Span, pronoun: Pronoun): boolean =>
  pronoun.part === 'object' &&
  pronoun.end - pronoun.start === 3 &&
  /^(?: \p{Ll}+){1,2} $/u.test(text.slice(end, pronoun.start));

/** "he" and "she": a description may be of somebody new ("The nurse"). */
const isSubjectAlone = ({ part, start, end }: Pronoun): boolean => part === 'subject' && end - start <= 3;

const genitive = /^['’]/u;
const apposition = /^, (?:an?|\d)/u;

/** How somebody was named last: only to describe something ("a Lund supporter"), or for the first time, with who that is. */
function describeNaming(
  text: string,
  { draft, last }: Found,
  named: Reference | null,
  set: (name: FeatureName, holds: boolean) => void,
): void {
  const describes = last.by === 'name' && last.part === 'possessive';
  set('modifier', describes && !genitive.test(text.slice(last.end, last.end + 1)));
  const introduces = named?.full === true && draft.mentions[0]?.start === named.start;
  set('described', introduces && apposition.test(text.slice(named.end, named.end + 4)));
}

/** "the Guardian": no person. */
const isBehindThe = (text: string, { start }: Span): boolean =>
  /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - 5), start));

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

function describeSurroundings(
  around: Surroundings,
  id: number,
  set: (name: FeatureName, holds: boolean) => void,
): void {
  const spoke = around.previous === id;
  set('spoke-last', spoke);
  set('spoke-last-same-paragraph', spoke && around.sameParagraph);
  set('spoke-last-next-sentence', spoke && around.nextSentence);
  set('spoke-last-behind-quote', spoke && around.behindQuote);
  set('spoke-last-content-of-same', spoke && around.contentOfSame);
  set('in-content', around.inContent.has(id));
  set('in-quoted-content', around.inQuotedContent.has(id));
  set('ahead-in-sentence', around.ahead.has(id));
  set('addressed', around.addressed.has(id));
}
