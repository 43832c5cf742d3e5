import {
  type Border,
  describeLeft,
  describeRight,
  leftCandidates,
  rightCandidates,
  viewReport,
} from '../../src/core/quotes/content-candidates.ts';
import {
  cueCandidates,
  cueRanges,
  describeCue,
  describeCueRange,
  headOf,
} from '../../src/core/quotes/cue-candidates.ts';
import { describeSource } from '../../src/core/quotes/describe-source.ts';
import { describeEnd, endCandidates } from '../../src/core/quotes/end-candidates.ts';
import type { FeatureSink } from '../../src/core/quotes/features.ts';
import type { Decision } from '../../src/core/quotes/models.ts';
import type { Range, Reading } from '../../src/core/quotes/reading.ts';
import { sourceCandidates, viewSources } from '../../src/core/quotes/source-candidates.ts';
import { isLooseMark, wordAt } from '../../src/core/quotes/word.ts';
import type { AnnotatedArticle } from '../annotated.ts';
import { ExampleList } from './example-list.ts';
import { readAnnotatedArticle } from './read-annotated-article.ts';

/** The decisions that the annotations answer by themselves; whether a report is right as a whole needs the others first. */
export type FirstDecision = Exclude<Decision, 'report' | 'quote'>;
export type Examples = Record<FirstDecision, ExampleList>;

interface GoldReport {
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
}

/** The words that a list of offsets covers, marks at the ends left out. */
function toRange({ words }: Reading, [start, end]: readonly [number, number]): Range | null {
  let from = words.findIndex((word) => word.end > start && word.start < end);
  if (from < 0) return null;
  let to = from;
  while (wordAt(words, to + 1).start >= 0 && wordAt(words, to + 1).start < end) to += 1;
  while (from < to && isLooseMark(wordAt(words, from))) from += 1;
  while (to > from && wordAt(words, to).lexeme.class === 'mark') to -= 1;
  return { from, to };
}

function goldReports(reading: Reading, article: AnnotatedArticle): readonly GoldReport[] {
  return article.attributions.flatMap(({ cue, source, content }) => {
    const range = cue?.spans[0] && toRange(reading, cue.spans[0]);
    if (!range) return [];
    return [
      {
        cue: range,
        source: source?.spans[0] ? toRange(reading, source.spans[0]) : null,
        content: content.spans.flatMap((span) => toRange(reading, span) ?? []),
      },
    ];
  });
}

/** How often the right candidate is among those of each decision, and out of how many. */
export const coverage = new Map<FirstDecision, [number, number]>();

function push<Candidate>(
  examples: Examples,
  decision: FirstDecision,
  candidates: readonly Candidate[],
  right: number,
  describe: (candidate: Candidate, sink: FeatureSink) => void,
): void {
  const [found, all] = coverage.get(decision) ?? [0, 0];
  coverage.set(decision, [found + (right >= 0 ? 1 : 0), all + 1]);
  if (right < 0) return;
  const list = examples[decision];
  candidates.forEach((candidate) => {
    describe(candidate, list);
    list.endCandidate();
  });
  list.endDecision(right);
}

/** The border that begins (step 1) or ends (step -1) with the same words, marks left out. */
const borderIndex = ({ words }: Reading, borders: readonly Border[], at: number, step: 1 | -1): number =>
  borders.findIndex((border) => {
    if (border < 0) return false;
    let here = border;
    while (here !== at && wordAt(words, here).lexeme.class === 'mark') here += step;
    return here === at;
  });

function collectReport(
  examples: Examples,
  reading: Reading,
  head: number,
  gold: GoldReport,
  heads: Uint8Array,
): void {
  const ranges = cueRanges(reading, head);
  push(
    examples,
    'cueRange',
    ranges,
    ranges.findIndex(({ to }) => to === gold.cue.to),
    (range, sink) => describeCueRange(reading, head, range, sink),
  );
  const sources = viewSources(reading, gold.cue);
  const phrases = sourceCandidates(sources);
  const named = phrases.findIndex(
    (phrase) => phrase?.from === gold.source?.from && phrase?.to === gold.source?.to,
  );
  push(examples, 'source', phrases, named, (phrase, sink) => describeSource(sources, phrase, sink));
  collectContent(examples, reading, gold, heads);
}

function collectContent(examples: Examples, reading: Reading, gold: GoldReport, heads: Uint8Array): void {
  const view = viewReport(reading, gold);
  const left = gold.content.filter(({ to }) => to < view.first);
  const rightSide = gold.content.filter(({ from }) => from > gold.cue.from);
  const lefts = leftCandidates(view);
  let limit = view.limit;
  while (limit > 0 && wordAt(reading.words, limit).lexeme.class === 'mark') limit -= 1;
  const reaches = left.at(-1)?.to === limit;
  const begins = left[0] ? (reaches ? borderIndex(reading, lefts, left[0].from, 1) : -1) : 0;
  push(examples, 'left', lefts, begins, (border, sink) => describeLeft(view, border, sink));
  const [start] = rightSide;
  const rights = rightCandidates(view);
  const within = start && start.from < view.unit.to;
  const chosen = within ? borderIndex(reading, rights, start.from, 1) : 0;
  push(examples, 'right', rights, chosen, (border, sink) =>
    describeRight(view, left.length > 0, border, sink),
  );
  const from = rights[chosen];
  if (!within || chosen < 1 || from === undefined) return;
  const ends = endCandidates(view, from);
  const last = rightSide.filter(({ to }) => to < view.unit.to).at(-1) ?? start;
  const ending = borderIndex(
    reading,
    ends.map(({ at }) => at),
    last.to,
    -1,
  );
  push(examples, 'end', ends, ending, (end, sink) => describeEnd(view, from, heads, end, sink));
}

function collectArticle(examples: Examples, article: AnnotatedArticle): void {
  const reading = readAnnotatedArticle(article);
  const reports = goldReports(reading, article);
  const byHead = new Map(reports.map((report) => [headOf(reading.words, report.cue), report]));
  const heads = new Uint8Array(reading.words.length);
  for (const head of byHead.keys()) heads[head] = 1;
  const known = new Set(cueCandidates(reading));
  const list = examples.cue;
  for (const at of known) {
    list.endCandidate();
    describeCue(reading, at, list);
    list.endCandidate();
    list.endDecision(byHead.has(at) ? 1 : 0);
  }
  const [found, all] = coverage.get('cue') ?? [0, 0];
  coverage.set('cue', [found + [...byHead.keys()].filter((at) => known.has(at)).length, all + byHead.size]);
  for (const [head, report] of byHead) collectReport(examples, reading, head, report, heads);
}

/** Every decision that the annotated articles answer, with the features of its candidates. */
export function collectExamples(articles: readonly AnnotatedArticle[]): Examples {
  const examples: Examples = {
    cue: new ExampleList(),
    cueRange: new ExampleList(),
    source: new ExampleList(),
    left: new ExampleList(),
    right: new ExampleList(),
    end: new ExampleList(),
  };
  for (const article of articles) collectArticle(examples, article);
  return examples;
}
