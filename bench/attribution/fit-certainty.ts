import {
  type CertaintyFeature,
  type CertaintyWeights,
  certaintyFeatures,
  describeCertainty,
} from '../../src/core/quotes/certainty.ts';
import type { Draft } from '../../src/core/quotes/draft.ts';
import { attribute } from '../../src/core/quotes/find-attributions.ts';
import type { Models } from '../../src/core/quotes/models.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { type Document, readDocument } from '../../src/core/text/document.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import type { AnnotatedArticle } from '../annotated.ts';
import { trainLogistic } from '../train-logistic.ts';
import { lengthOf, shared, toSpans } from './spans.ts';

type Gold = AnnotatedArticle['attributions'][number];

/** What is known of one draft, and whether it is right. */
export interface CertaintyExample {
  readonly quoted: boolean;
  readonly features: Readonly<Record<CertaintyFeature, number>>;
  readonly right: boolean;
}

/** Quotations of fewer words are not looked at one by one. */
const leastWords = 3;

/**
 * Drafts that the models find in an article which they were not trained on. Each quotation in one is an example of its own: right where
 * the annotation that has most of it names the source; a draft without quotations is right where one annotation has half of its words and the source.
 */
export function collectCertainty(article: AnnotatedArticle, models: Models): readonly CertaintyExample[] {
  const document = readDocument(articleOf(article.id, article.text));
  return attribute(document, models).found.flatMap(({ draft, attribution }) => {
    if (draft.source) return [];
    const { source, directness, speaker, content } = attribution;
    const features = describeCertainty(draft, directness, speaker.name !== null);
    const quoted = directness !== 'indirect';
    const regions = quoted ? findRegions(document, draft) : [];
    const verdicts = regions.length
      ? regions.map((region) => isHeld(article.attributions, [region], 0.8, source))
      : [isHeld(article.attributions, content, 0.5, source)];
    return verdicts.map((right) => ({ quoted, features, right }));
  });
}

/** The quotations that lie within the draft's content for the most part. */
const findRegions = ({ text, quoted }: Document, { content }: Draft): readonly Span[] =>
  quoted.filter(
    (region) =>
      shared(content, [region]) >= 0.8 * lengthOf([region]) &&
      (text.slice(region.start, region.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= leastWords,
  );

/** Whether an annotation that has so much of the words has the source. */
const isHeld = (
  attributions: readonly Gold[],
  words: readonly Span[],
  share: number,
  source: Span | null,
): boolean =>
  attributions.some((gold) => {
    if (shared(toSpans(gold.content.spans), words) < share * lengthOf(words)) return false;
    const named = toSpans(gold.source?.spans ?? []);
    return source ? named.some((span) => overlaps(span, source)) : named.length === 0;
  });

const penalty = 0.0005;

export function fitCertainty(examples: readonly CertaintyExample[]): CertaintyWeights {
  const { weights, base } = trainLogistic(
    examples.map(({ features, right }) => ({
      row: Float64Array.from(certaintyFeatures, (name) => features[name]),
      holds: right,
      weight: 1,
    })),
    certaintyFeatures.length,
    penalty,
  );
  return [
    Number(base.toFixed(3)),
    ...certaintyFeatures.map((_, at) => Number((weights[at] ?? 0).toFixed(3))),
  ];
}
