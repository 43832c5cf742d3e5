/** What is observed of a candidate for a pronoun: yes (1) or no (0), or a count on a logarithmic scale. */
export const featureNames = [
  'sentences-0',
  'sentences-1',
  'sentences-2',
  'sentences-3',
  'sentences-4',
  'sentences-8',
  'paragraphs-0',
  'paragraphs-1',
  'paragraphs-2',
  'paragraphs-4',
  'latest',
  'second',
  'later',
  'subject',
  'object',
  'oblique',
  'possessive',
  'subordinate',
  'led-subordinate',
  'by-pronoun',
  'by-pronoun-same-part',
  'by-description',
  'only-quoted',
  'only-heading',
  'led-same-sentence',
  'led-last-sentence',
  'led-paragraph',
  'led-last-sentence-opening',
  'led-same-sentence-inside',
  'led-latest',
  'mentions',
  'mentions-near',
  'mentions-share',
  'gender-known',
  'gender-against',
  'name-unknown',
  'one-word',
  'introduced-near',
  'titled',
  'unproven',
  'unproven-unknown',
  'behind-the',
  'viewpoint',
  'latest-led',
  'given-name',
  'spoken',
  'spoken-never',
  'asks',
  'asked',
  'answers-asking',
  'answers-asked',
  'spoke-last',
  'spoke-last-same-paragraph',
  'spoke-last-next-sentence',
  'spoke-last-behind-quote',
  'spoke-last-content-of-same',
  'led-latest-behind-quote',
  'led-latest-content-of-same',
  'latest-behind-quote',
  'leads-next',
  'leads-second-next',
  'in-content',
  'in-quoted-content',
  'addressed',
  'ahead-in-sentence',
  'subject-of-clause',
  'modifier',
  'described',
  'led-clause',
  'spoke-last-opening',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** One number for each of `featureNames`, in their order. */
export type Features = number[];

const indexes: ReadonlyMap<FeatureName, number> = new Map(featureNames.map((name, index) => [name, index]));

/** Nothing observed, to copy: filled twice so that the engine keeps room for fractions. A typed array costs more, as its memory lies outside of the heap. */
const nothing: Readonly<Features> = featureNames.map(() => 0.5).fill(0);

export const createFeatures = (): Features => nothing.slice();

export function setFeature(features: Features, name: FeatureName, value = 1): void {
  features[indexes.get(name) ?? 0] = value;
}

export const getFeature = (features: Features, name: FeatureName): number =>
  features[indexes.get(name) ?? 0] ?? 0;

/** The sum of the features, each times its weight; `weights` stand in the order of `featureNames`. */
export function weighFeatures(features: Features, weights: Features): number {
  let sum = 0;
  for (let index = 0; index < features.length; index += 1)
    sum += (features[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

export const toWeights = (weights: Readonly<Record<FeatureName, number>>): Features =>
  featureNames.map((name) => weights[name]);
