import {
  describeLeft,
  describeRight,
  leftCandidates,
  type Report,
  type ReportView,
  rightCandidates,
  viewReport,
} from './content-candidates.ts';
import { cueCandidates, cueRanges, describeCue, describeCueRange } from './cue-candidates.ts';
import { describeEnd, endCandidates } from './end-candidates.ts';
import { chooseBest, logistic, Scorer } from './linear-model.ts';
import type { Models } from './models.ts';
import { isLooseMark, type Range, type Reading, wordAt } from './reading.ts';
import { describeSource, sourceCandidates, viewSources } from './source-candidates.ts';

/** A report with its content on the left and on the right of its cue. */
export interface FoundReport extends Report {
  readonly left: Range | null;
  readonly right: Range | null;
  /** How sure each decision was: that the word reports at all, its source, where the content begins and ends. */
  readonly certainty: Certainty;
}

export interface Certainty {
  readonly cue: number;
  readonly source: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
}

/** Below this a word is not looked at further. Nine in ten cues of the annotated articles lie above it. */
const leastCue = 0.1;
/** From here on a cue counts as found where others ask whether one stands beside them. */
const likelyCue = 0.4;

/** What is found in a document on the way to its attributions. */
export interface Findings {
  /** How likely each word that may report does, by its index. */
  readonly cues: ReadonlyMap<number, number>;
  /** Every likely reporting clause with its source and content, in the order of the cues. */
  readonly reports: readonly FoundReport[];
  /** The report that a word would make if it were a cue; null where it would report nothing. */
  readonly readAt: (at: number) => FoundReport | null;
}

export function findReports(reading: Reading, models: Models): Findings {
  const scorer = new Scorer(models.cue);
  const cues = new Map<number, number>();
  const heads = new Set<number>();
  for (const at of cueCandidates(reading)) {
    describeCue(reading, at, scorer);
    const probability = logistic(scorer.take());
    cues.set(at, probability);
    if (probability >= likelyCue) heads.add(at);
  }
  const readAt = (at: number): FoundReport | null =>
    readReport(reading, models, at, cues.get(at) ?? 0, heads);
  const likely = [...cues].filter(([, probability]) => probability >= leastCue);
  return { cues, reports: likely.flatMap(([at]) => readAt(at) ?? []), readAt };
}

function readReport(
  reading: Reading,
  models: Models,
  at: number,
  cueProbability: number,
  heads: ReadonlySet<number>,
): FoundReport | null {
  const cue = chooseBest(models.cueRange, cueRanges(reading, at), (range, sink) =>
    describeCueRange(reading, at, range, sink),
  )?.candidate;
  if (!cue) return null;
  const sources = viewSources(reading, cue);
  const source = chooseBest(models.source, sourceCandidates(sources), (candidate, sink) =>
    describeSource(sources, candidate, sink),
  );
  const report: Report = { cue, source: source?.candidate ?? null };
  const view = viewReport(reading, report);
  const left = chooseBest(models.left, leftCandidates(view), (border, sink) =>
    describeLeft(view, border, sink),
  );
  const leftRange = left && left.candidate >= 0 ? { from: left.candidate, to: view.limit } : null;
  const right = readRight(view, models, leftRange !== null, heads);
  if (!leftRange && !right.range) return null;
  return {
    ...report,
    left: leftRange,
    right: right.range,
    certainty: {
      cue: cueProbability,
      source: source?.probability ?? 1,
      left: left?.probability ?? 1,
      right: right.start,
      end: right.end,
    },
  };
}

/** Words between a cue and the colon before a quotation belong to the announcement: "put it plainly: “…”". */
function skipToQuote({ reading: { words }, unit }: ReportView, from: number): number {
  for (let at = from; at < Math.min(from + longestAnnouncement, unit.to - 1); at += 1) {
    const word = wordAt(words, at);
    if (word.region >= 0) return from;
    if (word.text === ':' && wordAt(words, at + 1).region >= 0) return at + 1;
  }
  return from;
}

const longestAnnouncement = 8;

function readRight(
  view: ReportView,
  models: Models,
  left: boolean,
  heads: ReadonlySet<number>,
): { readonly range: Range | null; readonly start: number; readonly end: number } {
  const start = chooseBest(models.right, rightCandidates(view), (border, sink) =>
    describeRight(view, left, border, sink),
  );
  if (!start || start.candidate < 0) return { range: null, start: start?.probability ?? 1, end: 1 };
  const from = skipToQuote(view, start.candidate);
  const end = chooseBest(models.end, endCandidates(view, from), (candidate, sink) =>
    describeEnd(view, from, heads, candidate, sink),
  );
  if (!end) return { range: null, start: start.probability, end: 1 };
  let to = end.candidate.at;
  while (to > from && isLooseMark(wordAt(view.reading.words, to))) to -= 1;
  return { range: { from, to }, start: start.probability, end: end.probability };
}
