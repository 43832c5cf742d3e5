import { findReports } from '../../src/core/quotes/find-reports.ts';
import { describeReport, extentOf } from '../../src/core/quotes/judge-reports.ts';
import type { Models } from '../../src/core/quotes/models.ts';
import type { Range, Reading, Unit } from '../../src/core/quotes/reading.ts';
import { wordAt } from '../../src/core/quotes/word.ts';
import type { AnnotatedArticle } from '../annotated.ts';
import type { ExampleList } from './example-list.ts';
import { readAnnotatedArticle } from './read-annotated-article.ts';

type Words = ReadonlySet<number>;

function wordsOf({ words }: Reading, ranges: readonly Range[]): Words {
  const found = new Set<number>();
  for (const { from, to } of ranges)
    for (let at = from; at <= to; at += 1) if (wordAt(words, at).lexeme.class !== 'mark') found.add(at);
  return found;
}

function wordsWithin({ words }: Reading, spans: readonly (readonly [number, number])[]): Words {
  const found = new Set<number>();
  words.forEach((word, at) => {
    if (word.lexeme.class !== 'mark' && spans.some(([start, end]) => word.start < end && word.end > start))
      found.add(at);
  });
  return found;
}

/**
 * Two contents are the same where they share at least eight tenths of the words of the longer. What is annotated behind
 * the unit of the report is left out: quotations that go on there are joined later.
 */
function isSame(words: Words, gold: Words, { from, to }: Unit): boolean {
  const within = [...gold].filter((at) => at >= from && at < to);
  const common = within.filter((at) => words.has(at)).length;
  return common > 0 && common >= 0.8 * Math.max(words.size, within.length);
}

/** Adds, for each report that the models find in an article that they were not trained on, whether it is annotated. */
export function labelReports(examples: ExampleList, article: AnnotatedArticle, models: Models): void {
  const reading = readAnnotatedArticle(article);
  const gold = article.attributions.map(({ content }) => wordsWithin(reading, content.spans));
  const extents = findReports(reading, models).reports.map(extentOf);
  const order = extents.map((_, index) => index);
  const strength = (index: number): number => extents[index]?.report.certainty.cue ?? 0;
  const open = new Set(gold);
  for (const index of order.sort((a, b) => strength(b) - strength(a))) {
    const extent = extents[index];
    if (!extent) continue;
    const words = wordsOf(reading, extent.ranges);
    const unit = reading.units[wordAt(reading.words, extent.report.cue.from).unit];
    const match = unit && [...open].find((one) => isSame(words, one, unit));
    if (match) open.delete(match);
    examples.endCandidate();
    describeReport(reading, extents, index, examples);
    examples.endCandidate();
    examples.endDecision(match ? 1 : 0);
  }
}
