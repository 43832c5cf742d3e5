/**
 * Trains the weights of the attribution models on annotated articles, one JSON object a line:
 *   node dist/bench/train-attribution.js ANNOTATED.jsonl
 * and writes src/core/quotes/weights.ts. A quarter of the articles, chosen by a hash of their id, is never trained on:
 * `isHeldBack` tells which. Only features of our own with lower-case words that at least three articles share are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type BorderCandidate,
  endCandidates,
  leftCandidates,
  leftLimit,
  rightCandidates,
} from '../src/core/quotes/content-candidates.ts';
import { type CueCandidate, cueCandidates, cueRangeCandidates } from '../src/core/quotes/cue-candidates.ts';
import { type Range, type Reading, readUnits, wordAt } from '../src/core/quotes/reading.ts';
import { headOf, sourceCandidates } from '../src/core/quotes/source-candidates.ts';
import { articleOf } from '../src/core/text/article.ts';
import { readDocument } from '../src/core/text/document.ts';
import { type AnnotatedArticle, isHeldBack, readAnnotated } from './annotated.ts';

/** One decision: the features of each candidate, and which is right. */
interface Example {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
}

const models = ['cue', 'cueRange', 'source', 'left', 'right', 'end'] as const;
type Model = (typeof models)[number];
type Examples = Record<Model, Example[]>;

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
  while (from < to && wordAt(words, from).class === 'mark' && wordAt(words, from).region < 0) from += 1;
  while (to > from && wordAt(words, to).class === 'mark') to -= 1;
  return { from, to };
}

const first = (spans: readonly (readonly [number, number])[] | undefined): readonly [number, number] =>
  spans?.[0] ?? [0, 0];

function goldReports(reading: Reading, article: AnnotatedArticle): readonly GoldReport[] {
  return article.attributions.flatMap(({ cue, source, content }) => {
    const range = cue && toRange(reading, first(cue.spans));
    if (!range) return [];
    return [
      {
        cue: range,
        source: source && toRange(reading, first(source.spans)),
        content: content.spans.flatMap((span) => toRange(reading, span) ?? []),
      },
    ];
  });
}

const cover = new Map<string, [number, number]>();
function count(name: string, hit: boolean): void {
  const [found, all] = cover.get(name) ?? [0, 0];
  cover.set(name, [found + (hit ? 1 : 0), all + 1]);
}

function push(
  examples: Examples,
  model: Model,
  candidates: readonly { readonly features: readonly string[] }[],
  right: number,
): void {
  count(model, right >= 0);
  if (right >= 0) examples[model].push({ candidates: candidates.map(({ features }) => features), right });
}

function headIndex({ words }: Reading, cue: Range): number {
  const head = headOf(words, cue);
  for (let at = cue.from; at <= cue.to; at += 1) if (wordAt(words, at) === head) return at;
  return cue.from;
}

/** The border among candidates that begins (or ends) with the same words, marks left out. */
function borderIndex(
  { words }: Reading,
  candidates: readonly BorderCandidate[],
  at: number,
  step: 1 | -1,
): number {
  return candidates.findIndex((candidate) => {
    if (candidate.at < 0) return false;
    let here = candidate.at;
    while (here !== at && wordAt(words, here).class === 'mark') here += step;
    return here === at;
  });
}

function collect(examples: Examples, article: AnnotatedArticle): void {
  const reading = readUnits(readDocument(articleOf(article.id, article.text)));
  const { words } = reading;
  const reports = goldReports(reading, article);
  const heads = new Map(reports.map((report) => [headIndex(reading, report.cue), report]));
  const cueHeads = new Set(heads.keys());
  const candidates: readonly CueCandidate[] = [...cueCandidates(reading)];
  const known = new Set(candidates.map(({ at }) => at));
  for (const at of cueHeads) count('cue', known.has(at));
  for (const { at, features } of candidates)
    examples.cue.push({ candidates: [[], features], right: cueHeads.has(at) ? 1 : 0 });
  for (const [at, report] of heads) {
    const ranges = cueRangeCandidates(reading, at);
    push(
      examples,
      'cueRange',
      ranges,
      ranges.findIndex(({ to }) => to === report.cue.to),
    );
    const sources = sourceCandidates(reading, report.cue);
    const right = report.source
      ? sources.findIndex(({ from, to }) => from === report.source?.from && to === report.source.to)
      : 0;
    push(examples, 'source', sources, right);
    const clause = Math.min(report.cue.from, report.source?.from ?? report.cue.from);
    const left = report.content.filter(({ to }) => to < clause);
    const rightSide = report.content.filter(({ from }) => from > report.cue.from);
    const lefts = leftCandidates(reading, report);
    const reaches = left.at(-1)?.to;
    let limit = leftLimit(reading, report);
    while (limit > 0 && wordAt(words, limit).class === 'mark') limit -= 1;
    push(
      examples,
      'left',
      lefts,
      left[0] ? (reaches === limit ? borderIndex(reading, lefts, left[0].from, 1) : -1) : 0,
    );
    const rights = rightCandidates(reading, report, left.length > 0);
    const start = rightSide[0];
    const unit = reading.units[wordAt(words, report.cue.from).unit];
    const continues = start && unit && start.from >= unit.to;
    const chosen = start && !continues ? borderIndex(reading, rights, start.from, 1) : 0;
    push(examples, 'right', rights, chosen);
    if (!start || chosen < 1) continue;
    const at2 = rights[chosen]?.at ?? start.from;
    const ends = endCandidates(reading, report, at2, cueHeads);
    const last = rightSide.filter(({ to }) => unit && to < unit.to).at(-1) ?? start;
    push(examples, 'end', ends, borderIndex(reading, ends, last.to, -1));
  }
}

function countFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const features of candidates)
      for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Log-linear training with AdaGrad and a light L1 pull towards zero. */
function train(
  examples: readonly Example[],
  rounds: number,
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const ids = new Map([...names].map((name, id) => [name, id]));
  const data = examples.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) =>
      Int32Array.from(features.flatMap((name) => ids.get(name) ?? [])),
    ),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1);
  const average = new Float64Array(ids.size);
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let index = data.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const [a, b] = [data[index], data[other]];
      if (a && b) [data[index], data[other]] = [b, a];
    }
    for (const { candidates, right } of data) {
      const scores = candidates.map((ids) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((sum, power) => sum + power, 0);
      candidates.forEach((list, index) => {
        const error = (index === right ? 1 : 0) - (powers[index] ?? 0) / total;
        if (Math.abs(error) < 0.002) return;
        for (const id of list) {
          const weight = weights[id] ?? 0;
          const gradient = error - 0.0006 * Math.sign(weight);
          const square = (squares[id] ?? 1) + error * error;
          squares[id] = square;
          weights[id] = weight + (0.25 * gradient) / Math.sqrt(square);
        }
      });
    }
    weights.forEach((weight, id) => {
      average[id] = (average[id] ?? 0) + weight / rounds;
    });
  }
  return new Map([...ids].map(([name, id]) => [name, average[id] ?? 0]));
}

const file = process.argv[2];
if (!file) throw new Error('train-attribution: name the file of annotated articles');
const articles = readAnnotated(readFileSync(file, 'utf8')).filter(({ id }) => !isHeldBack(id));
const examples: Examples = { cue: [], cueRange: [], source: [], left: [], right: [], end: [] };
for (const article of articles) collect(examples, article);
for (const [name, [found, all]] of cover)
  console.error(`${name}: the right one is a candidate in ${found} of ${all}`);
/** How many features each model keeps: those of the greatest weight times the root of their count. */
const kept: Record<Model, number> = {
  cue: 3600,
  cueRange: 700,
  source: 2000,
  left: 450,
  right: 1200,
  end: 1500,
};
let source =
  '/** Weights in hundredths of the features of each model; written by bench/train-attribution.ts. */\n';
for (const model of models) {
  const counts = countFeatures(examples[model]);
  const common = new Set([...counts].filter(([, times]) => times >= 12).map(([name]) => name));
  const trial = train(examples[model], 3, common);
  const importance = (name: string): number =>
    Math.abs(trial.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const best = [...common].sort((a, b) => importance(b) - importance(a)).slice(0, kept[model]);
  const weights = train(examples[model], 5, new Set(best));
  console.error(
    `${model}: ${examples[model].length} decisions, ${common.size} features, ${weights.size} kept`,
  );
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${Math.round(weight * 100)}`)
    .join('\n');
  source += `\nexport const ${model}Table = \`${lines.replaceAll('`', '')}\`;\n`;
}
writeFileSync(new URL('../../src/core/quotes/weights.ts', import.meta.url), source);
