import {
  type Border,
  describeLeftBorder,
  describeLeftSide,
  describeRightBorder,
  describeRightSide,
  leftCandidates,
  leftSideFeatures,
  type Report,
  type ReportView,
  rightCandidates,
  rightSideFeatures,
  viewReport,
} from './content-candidates.ts';
import {
  cueCandidates,
  cueRanges,
  describeCueAtFirst,
  describeCueFurther,
  describeCueRange,
  viewCue,
} from './cue-candidates.ts';
import { SourceScores } from './describe-source.ts';
import { describeEnd, endCandidates } from './end-candidates.ts';
import { type Choice, chooseBest, chooseByScores, logistic, Scorer } from './linear-model.ts';
import type { Decision, Models } from './models.ts';
import type { Range, Reading } from './reading.ts';
import { sourceCandidates, viewSources } from './source-candidates.ts';
import { isLooseMark, wordAt } from './word.ts';

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

/** Words whose first observations score less are half of all, and none of them reached `leastCue` in the articles trained on. */
const leastAtFirst = -2.4;
/** Below this a word is not looked at further. Nine in ten cues of the annotated articles lie above it. */
const leastCue = 0.1;
/** From here on a cue counts as found where others ask whether one stands beside them. */
const likelyCue = 0.4;

/** What is found in a document on the way to its attributions. */
export interface Findings {
  /** How likely each word reports that may, by its index. */
  readonly cues: ReadonlyMap<number, number>;
  /** Every likely reporting clause with its source and content, in the order of the cues. */
  readonly reports: readonly FoundReport[];
  /** The report that a word would make if it were a cue, which may be without content. */
  readonly readAt: (at: number) => FoundReport | null;
}

/** One for each decision that a report is made of. */
type Scorers = Readonly<Record<Exclude<Decision, 'report' | 'quote'>, Scorer>>;

export function findReports(reading: Reading, models: Models): Findings {
  const scorers: Scorers = {
    cue: new Scorer(models.cue),
    cueRange: new Scorer(models.cueRange),
    source: new Scorer(models.source),
    left: new Scorer(models.left),
    right: new Scorer(models.right),
    end: new Scorer(models.end),
  };
  const cues = new Map<number, number>();
  const heads = new Uint8Array(reading.words.length);
  for (const at of cueCandidates(reading)) {
    const view = viewCue(reading, at);
    describeCueAtFirst(view, scorers.cue);
    const first = scorers.cue.take();
    if (first < leastAtFirst) continue;
    describeCueFurther(view, scorers.cue);
    const probability = logistic(first + scorers.cue.take());
    cues.set(at, probability);
    if (probability >= likelyCue) heads[at] = 1;
  }
  // Quotations near each other ask for the same words.
  const read = new Map<number, FoundReport | null>();
  const readAt = (at: number): FoundReport | null => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const report = readReport(reading, scorers, at, cues.get(at) ?? 0, heads);
    read.set(at, report);
    return report;
  };
  const likely = [...cues].filter(([, probability]) => probability >= leastCue);
  const reports = likely.flatMap(([at]) => readAt(at) ?? []);
  return { cues, reports: reports.filter(({ left, right }) => left || right), readAt };
}

function readReport(
  reading: Reading,
  scorers: Scorers,
  at: number,
  cueProbability: number,
  heads: Uint8Array,
): FoundReport | null {
  const cue = chooseBest(cueRanges(reading, at), (range) => {
    describeCueRange(reading, at, range, scorers.cueRange);
    return scorers.cueRange.take();
  })?.candidate;
  if (!cue) return null;
  const sources = viewSources(reading, cue);
  const candidates = sourceCandidates(sources);
  const source = chooseByScores(candidates, new SourceScores(sources, scorers.source).of(candidates));
  const report: Report = { cue, source: source?.candidate ?? null };
  const view = viewReport(reading, report);
  const left = chooseLeft(view, scorers.left);
  const leftRange = left && left.candidate >= 0 ? { from: left.candidate, to: view.limit } : null;
  const right = readRight(view, scorers, leftRange !== null, heads);
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

function chooseLeft(view: ReportView, scorer: Scorer): Choice<Border> | null {
  describeLeftSide(view, false, scorer);
  const none = scorer.take();
  describeLeftSide(view, true, scorer);
  const some = scorer.take();
  return chooseBest(leftCandidates(view), (border) => {
    if (border < 0) return none;
    scorer.startAt(leftSideFeatures);
    describeLeftBorder(view, border, scorer);
    return some + scorer.take();
  });
}

function chooseRight(view: ReportView, left: boolean, scorer: Scorer): Choice<Border> | null {
  describeRightSide(view, left, false, scorer);
  const none = scorer.take();
  describeRightSide(view, left, true, scorer);
  const some = scorer.take();
  return chooseBest(rightCandidates(view), (border) => {
    if (border < 0) return none;
    scorer.startAt(rightSideFeatures);
    describeRightBorder(view, left, border, scorer);
    return some + scorer.take();
  });
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
  scorers: Scorers,
  left: boolean,
  heads: Uint8Array,
): { readonly range: Range | null; readonly start: number; readonly end: number } {
  const start = chooseRight(view, left, scorers.right);
  if (!start || start.candidate < 0) return { range: null, start: start?.probability ?? 1, end: 1 };
  const from = skipToQuote(view, start.candidate);
  const end = chooseBest(endCandidates(view, from), (candidate) => {
    describeEnd(view, from, heads, candidate, scorers.end);
    return scorers.end.take();
  });
  if (!end) return { range: null, start: start.probability, end: 1 };
  let to = end.candidate.at;
  while (to > from && isLooseMark(wordAt(view.reading.words, to))) to -= 1;
  return { range: { from, to }, start: start.probability, end: end.probability };
}
