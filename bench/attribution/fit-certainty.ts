import {
  type CertaintyFeature,
  certaintyFeatures,
  describeCertainty,
} from '../../src/core/quotes/certainty.ts';
import { directnessOf } from '../../src/core/quotes/directness.ts';
import { findDrafts } from '../../src/core/quotes/find-drafts.ts';
import { logistic } from '../../src/core/quotes/linear-model.ts';
import type { Models } from '../../src/core/quotes/models.ts';
import { readUnits, spanOfRange } from '../../src/core/quotes/reading.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { overlaps } from '../../src/core/text/span.ts';
import type { AnnotatedArticle } from '../annotated.ts';
import { lengthOf, shared, toSpans } from './spans.ts';

/** What is known of one draft, and whether it is right. */
export interface CertaintyExample {
  readonly features: Readonly<Record<CertaintyFeature, number>>;
  readonly right: boolean;
}

/** Drafts that the models find in an article which they were not trained on: right where one annotation has half of the words and the source. */
export function collectCertainty(article: AnnotatedArticle, models: Models): readonly CertaintyExample[] {
  const document = readDocument(articleOf(article.id, article.text));
  const reading = readUnits(document);
  return findDrafts(reading, models).map((draft) => {
    const report = draft.report ?? draft.continues?.report ?? null;
    const source = report?.source ? spanOfRange(reading.words, report.source) : null;
    const right = article.attributions.some((gold) => {
      const content = toSpans(gold.content.spans);
      if (2 * shared(content, draft.content) < lengthOf(draft.content)) return false;
      const named = toSpans(gold.source?.spans ?? []);
      return source ? named.some((span) => overlaps(span, source)) : named.length === 0;
    });
    return { features: describeCertainty(draft, directnessOf(document, draft.content)), right };
  });
}

/** Logistic regression by gradient descent with momentum and a light pull towards zero. */
export function fitCertainty(
  examples: readonly CertaintyExample[],
): Readonly<Record<CertaintyFeature, number>> {
  const weights = certaintyFeatures.map(() => 0);
  const speed = certaintyFeatures.map(() => 0);
  for (let round = 0; round < 4000; round += 1) {
    const gradient = weights.map((weight) => -0.0005 * weight);
    for (const { features, right } of examples) {
      const score = certaintyFeatures.reduce((sum, name, at) => sum + (weights[at] ?? 0) * features[name], 0);
      const error = ((right ? 1 : 0) - logistic(score)) / examples.length;
      certaintyFeatures.forEach((name, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * features[name];
      });
    }
    gradient.forEach((slope, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) + 0.05 * slope;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    });
  }
  const weightOf = (name: CertaintyFeature): number =>
    Number((weights[certaintyFeatures.indexOf(name)] ?? 0).toFixed(3));
  return {
    bias: weightOf('bias'),
    report: weightOf('report'),
    'report-direct': weightOf('report-direct'),
    cue: weightOf('cue'),
    source: weightOf('source'),
    borders: weightOf('borders'),
    direct: weightOf('direct'),
    mixed: weightOf('mixed'),
    'no-source': weightOf('no-source'),
    'several-parts': weightOf('several-parts'),
    'only-cue': weightOf('only-cue'),
    'goes-on': weightOf('goes-on'),
  };
}
