import type { Draft } from '../../src/core/quotes/draft.ts';
import { findDrafts } from '../../src/core/quotes/find-drafts.ts';
import type { Models } from '../../src/core/quotes/models.ts';
import type { OpenQuote } from '../../src/core/quotes/open-quotes.ts';
import { describeOption, type QuoteOption } from '../../src/core/quotes/quote-options.ts';
import { type Reading, spanOfRange } from '../../src/core/quotes/reading.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import type { AnnotatedArticle } from '../annotated.ts';
import type { ExampleList } from './example-list.ts';
import { readAnnotatedArticle } from './read-annotated-article.ts';
import { lengthOf, shared, toSpans } from './spans.ts';

type Gold = AnnotatedArticle['attributions'][number];

/**
 * Adds, for each option of each open quotation in an article that the models were not trained on, whether it names the
 * source that is annotated. The likeliest by the annotation is taken before the next quotation is looked at.
 */
export function labelOptions(examples: ExampleList, article: AnnotatedArticle, models: Models): void {
  const reading = readAnnotatedArticle(article);
  findDrafts(reading, models, (quote, option) => {
    const right = isRight(reading, article.attributions, quote, option);
    examples.endCandidate();
    describeOption(reading, quote, option, examples);
    examples.endCandidate();
    examples.endDecision(right ? 1 : 0);
    return right ? 1 : 0;
  });
}

/** The annotation that holds most of a quotation. */
function ownerOf(attributions: readonly Gold[], region: Span): Gold | undefined {
  return attributions.find(
    ({ content }) => shared(toSpans(content.spans), [region]) >= 0.8 * lengthOf([region]),
  );
}

function isRight(
  reading: Reading,
  attributions: readonly Gold[],
  { region }: OpenQuote,
  option: QuoteOption,
): boolean {
  const owner = ownerOf(attributions, region);
  if (!owner) return false;
  if (option.kind === 'reported' || option.kind === 'announced') {
    const { source } = option.report;
    return isSource(owner, source && spanOfRange(reading.words, source));
  }
  const { draft } = option.before;
  if (draft.content.some((part) => shared(toSpans(owner.content.spans), [part]) > 0)) return true;
  const before = attributions.find(
    (gold) => isSource(gold, sourceOf(reading, draft)) && gold.source !== null,
  );
  return before !== undefined && isSame(before, owner);
}

const isSource = ({ source }: Gold, span: Span | null): boolean =>
  span ? toSpans(source?.spans ?? []).some((named) => overlaps(named, span)) : source === null;

function isSame(a: Gold, b: Gold): boolean {
  if (!a.source || !b.source) return a.source === b.source;
  const names = new Set(a.source.names ?? []);
  return a.source.text === b.source.text || (b.source.names ?? []).some((name) => names.has(name));
}

function sourceOf({ words }: Reading, draft: Draft): Span | null {
  let root = draft;
  while (root.continues) root = root.continues;
  return root.source ?? (root.report?.source ? spanOfRange(words, root.report.source) : null);
}
