import { codeOf, type FeatureSink } from './features.ts';
import type { Scorer } from './linear-model.ts';
import type { Range, Reading } from './reading.ts';
import type { SourceCandidate, SourceView } from './source-candidates.ts';
import type { UnitView } from './unit-view.ts';
import { wordAt } from './word.ts';
import { bitsOf } from './word-classes.ts';
import { countIn, type WordCounts } from './word-counts.ts';

const bucket = (count: number): number => (count <= 3 ? count : count <= 6 ? 4 : count <= 12 ? 5 : 6);

const verbCode = codeOf('v');

/** Where a phrase stands: before the cue, behind it, or among its words. */
type Side = 1 | 2 | 3;

const sideOf = ({ cue }: SourceView, { from, to }: Range): Side =>
  to < cue.from ? 1 : from > cue.to ? 2 : 3;

/** What speaks for a phrase naming the source of the cue, or for none doing so. */
export function describeSource(view: SourceView, candidate: SourceCandidate, sink: FeatureSink): void {
  sink.startAt(places.none);
  if (!candidate) {
    describeNone(view, sink);
    return;
  }
  const side = sideOf(view, candidate);
  sink.startAt(places.way);
  describeWay(view, candidate, side, sink);
  sink.startAt(places.beginning);
  describeBeginning(view, candidate, side, sink);
  sink.startAt(places.phrase);
  describePhrase(view, candidate, side, sink);
}

/** Where the numbering of each sort of observation begins. */
const places = { way: 0, beginning: 20, phrase: 40, none: 60 };

/** How far a phrase may lie behind the best before it is looked at as a whole: none has caught up in the articles trained on. */
const farthestBehind = 8;

/**
 * The scores of `describeSource`. Before a cue, many phrases share an end or a beginning: what rests on one of both alone is
 * added up once. What is seen of a phrase as a whole is only looked at where both leave it a chance.
 */
export class SourceScores {
  readonly #ways: number[] = [];
  readonly #beginnings: number[] = [];
  readonly #first: number;
  readonly #view: SourceView;
  readonly #scorer: Scorer;

  constructor(view: SourceView, scorer: Scorer) {
    this.#view = view;
    this.#scorer = scorer;
    this.#first = view.left[0]?.from ?? view.cue.from;
  }

  /** In the order of the candidates; those without a chance have none of the whole. */
  of(candidates: readonly SourceCandidate[]): readonly number[] {
    const scores = candidates.map((candidate) => (candidate ? this.#borders(candidate) : this.#none()));
    let best = 0;
    for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
    let top = Number.NEGATIVE_INFINITY;
    const complete = (at: number): void => {
      const candidate = candidates[at];
      if (candidate) scores[at] = (scores[at] ?? 0) + this.#whole(candidate);
      top = Math.max(top, scores[at] ?? top);
    };
    complete(best);
    for (let at = 0; at < scores.length; at += 1) {
      if (at === best) continue;
      if ((scores[at] ?? 0) < top - farthestBehind) scores[at] = Number.NEGATIVE_INFINITY;
      else complete(at);
    }
    return scores;
  }

  #none(): number {
    this.#scorer.startAt(places.none);
    describeNone(this.#view, this.#scorer);
    return this.#scorer.take();
  }

  #whole(candidate: Range): number {
    this.#scorer.startAt(places.phrase);
    describePhrase(this.#view, candidate, sideOf(this.#view, candidate), this.#scorer);
    return this.#scorer.take();
  }

  #borders(candidate: Range): number {
    const side = sideOf(this.#view, candidate);
    if (side !== 1) return this.#wayOf(candidate, side) + this.#beginningOf(candidate, side);
    const end = candidate.to - this.#first;
    const start = candidate.from - this.#first;
    this.#ways[end] ??= this.#wayOf(candidate, side);
    this.#beginnings[start] ??= this.#beginningOf(candidate, side);
    return (this.#ways[end] ?? 0) + (this.#beginnings[start] ?? 0);
  }

  #wayOf(candidate: Range, side: Side): number {
    this.#scorer.startAt(places.way);
    describeWay(this.#view, candidate, side, this.#scorer);
    return this.#scorer.take();
  }

  #beginningOf(candidate: Range, side: Side): number {
    this.#scorer.startAt(places.beginning);
    describeBeginning(this.#view, candidate, side, this.#scorer);
    return this.#scorer.take();
  }
}

function describeNone({ unit, cue, head }: SourceView, sink: FeatureSink): void {
  const before = unit.shape(cue.from - 1);
  const { stem, shape, cue: kind } = head.lexeme.code;
  sink.add(stem);
  sink.add(shape);
  sink.add(before, shape);
  sink.add(before, unit.shape(cue.to + 1));
  sink.add(stem, before);
  sink.add(kind, unit.sort(cue.from - 1));
}

/** What lies between the phrase and the cue, and the end of the phrase: before a cue this rests on the end alone. */
function describeWay(
  { reading: { words, sights }, unit, cue, head, left, right }: SourceView,
  { from, to }: Range,
  side: Side,
  sink: FeatureSink,
): void {
  const gapFrom = side === 1 ? to + 1 : cue.to + 1;
  const gapTo = side === 1 ? cue.from - 1 : from - 1;
  const path = pathBetween(sights.counts, gapFrom, gapTo, side);
  const gap = side * 16 + (gapTo < gapFrom ? 0 : bucket(gapTo - gapFrom + 1));
  const between = side === 1 ? countBehind(left, to) : countBefore(right, from);
  const { shape: form, stem, cue: kind } = head.lexeme.code;
  const last = wordAt(words, to);
  const sort = last.lexeme.code.phrase;
  const after = unit.shape(to + 1);
  sink.add(path);
  sink.add(path, form);
  sink.add(gap, form);
  sink.add(gap, stem);
  sink.add(path, sort);
  sink.add(between, side, form);
  sink.add(between, sort);
  sink.add(after, side);
  sink.add(after, unit.shape(to + 2), side);
  sink.add(last.lexeme.code.stem, side);
  sink.add(last.lexeme.code.sort, unit.sort(to + 1), side);
  sink.add(unit.sort(to + 1), unit.sort(to + 2), side);
  sink.add(path, kind, unit.sort(cue.from - 1));
  sink.add(unit.entity(to), form, side);
  sink.add(unit.entity(to), path);
}

/** What stands at and before the beginning of the phrase. */
function describeBeginning(view: SourceView, { from }: Range, side: Side, sink: FeatureSink): void {
  const {
    reading: { words },
    unit,
    head: { lexeme: cue },
  } = view;
  const before = unit.shape(from - 1);
  const sortBefore = unit.sort(from - 1);
  const at = headAt(view, from, side);
  const head = wordAt(words, at).lexeme.code;
  const entity = unit.entity(at);
  sink.add(before, side);
  sink.add(before, unit.shape(from));
  sink.add(unit.shape(from - 2), before);
  sink.add(sortBefore, wordAt(words, from).lexeme.code.sort, side);
  sink.add(unit.sort(from - 2), sortBefore, side);
  sink.add(head.phrase, side, cue.code.shape);
  sink.add(head.stem, side);
  sink.add(head.stem, before);
  sink.add(entity, side, cue.code.shape);
  sink.add(entity, cue.code.cue);
  sink.add(entity, before, unit.shape(from));
  sink.add(head.phrase, cue.code.stem);
  sink.add(unit.entity(from - 2), before, wordAt(words, from).lexeme.code.sort, side);
  sink.add(unit.sort(from - 2), before, unit.shape(from), side);
}

/** The last word of the first noun run of the phrase that begins at a word: "the president" of "the president of the club". */
function headAt({ left, right }: SourceView, from: number, side: Side): number {
  for (const run of side === 1 ? left : right) if (run.from <= from && run.to >= from) return run.to;
  return from;
}

/** What is seen of the phrase as a whole. */
function describePhrase(view: SourceView, candidate: Range, side: Side, sink: FeatureSink): void {
  const { reading, unit, cue, head, left, right } = view;
  const { words } = reading;
  const { from, to } = candidate;
  const { shape: form, stem } = head.lexeme.code;
  const subject = subjecthoodOf(unit, candidate);
  const seam = unit.shape(cue.from - 1);
  const last = wordAt(words, to);
  const inner = countWithin(side === 1 ? left : right, candidate);
  const joints = jointsOf(reading, candidate);
  const before = unit.shape(from - 1);
  const after = unit.shape(to + 1);
  const sort = last.lexeme.code.phrase;
  sink.add(after, last.lexeme.code.shape, side, inner);
  sink.add(inner, side, joints.comma);
  sink.add(joints.comma, after, before, side);
  sink.add(bucket(to - from + 1), side);
  sink.add(before, after, side);
  sink.add(unit.sort(from - 1), unit.sort(from), last.lexeme.code.sort, unit.sort(to + 1));
  sink.add(before, sort, side);
  sink.add(joints.seam);
  sink.add(joints.seam, side, after);
  sink.add(joints.seam, sort, side);
  sink.add(subject, form, side, seam);
  sink.add(subject, stem, side);
  sink.add(subject, form, Math.min(countBehind(left, to), 4), seam);
  const start = headAt(view, from, side);
  const entity = unit.entity(start);
  sink.add(subject, entity, side, form);
  sink.add(entity, unit.entity(to), inner, joints.comma);
  sink.add(wordAt(words, start).lexeme.code.phrase, subject, side, form);
  sink.add(entity, after, side);
  sink.add(joints.clause, side, joints.comma);
  sink.add(joints.clause, after, side);
}

/** Whether a phrase begins a clause (2) and is followed by its verb (1): added up. */
function subjecthoodOf(unit: UnitView, { from, to }: Range): number {
  const before = unit.word(from - 1).lexeme.bit;
  const begins = from === unit.from || (before & opensClause) !== 0;
  const next = unit.word(to + 1).lexeme.class === 'adverb' ? unit.word(to + 2) : unit.word(to + 1);
  const verb = next.lexeme.class === 'verb' || next.lexeme.class === 'auxiliary';
  return (begins ? 2 : 0) + (verb ? 1 : 0);
}

const opensClause = bitsOf('mark', 'conjunction', 'subordinator');

function countBehind(runs: readonly Range[], at: number): number {
  let count = 0;
  for (const { from } of runs) if (from > at) count += 1;
  return count;
}

function countBefore(runs: readonly Range[], at: number): number {
  let count = 0;
  for (const { to } of runs) if (to < at) count += 1;
  return count;
}

function countWithin(runs: readonly Range[], { from, to }: Range): number {
  let count = 0;
  for (const run of runs) if (run.from >= from && run.to <= to) count += 1;
  return count;
}

/** What stands between a phrase and its cue, as one number: marks, verbs, other words, and whether a quotation does. */
function pathBetween(
  { marks, verbs, others, quoted }: WordCounts,
  from: number,
  to: number,
  side: Side,
): number {
  const path = (side * 4 + Math.min(countIn(marks, from, to), 3)) * 4 + Math.min(countIn(verbs, from, to), 2);
  return (path * 4 + Math.min(countIn(others, from, to), 2)) * 2 + Math.min(countIn(quoted, from, to), 1);
}

/** What joins the parts of a phrase. */
interface Joints {
  /** The first five of its words that are no nouns, as one number. */
  readonly seam: number;
  /** 1 where a comma is among them, else 2. */
  readonly comma: number;
  /** How many of them are verbs, at most two, and whether a relative pronoun stands before the first (4): added up. */
  readonly clause: number;
}

function jointsOf({ words, sights }: Reading, { from, to }: Range): Joints {
  let seam = 0;
  let comma = 2;
  let count = 0;
  let verbs = 0;
  let relative = 0;
  for (let at = sights.joint[from] ?? to + 1; at <= to; at = sights.joint[at + 1] ?? to + 1) {
    const { lexeme, text } = wordAt(words, at);
    if ((lexeme.bit & verbBits) !== 0) verbs += 1;
    else if (verbs === 0 && (lexeme.class === 'relative' || lexeme.word === 'that')) relative = 4;
    if (text === ',') comma = 1;
    if (count < 5) seam = Math.imul(seam, 31) ^ (lexeme.class === 'verb' ? verbCode : lexeme.code.shape);
    count += 1;
  }
  return { seam, comma, clause: relative + Math.min(verbs, 2) };
}

const verbBits = bitsOf('verb', 'auxiliary');
