import { flag, type ReportView, sizeStep } from './content-candidates.ts';
import { reach } from './cue-candidates.ts';
import type { FeatureSink } from './features.ts';
import { wordAt } from './word.ts';
import { bitsOf } from './word-classes.ts';

const breaks = bitsOf(
  'conjunction',
  'subordinator',
  'preposition',
  'relative',
  'mark',
  'name',
  'adverb',
  'verb',
  'auxiliary',
);

/** One possible end of a content, with what the words up to it were like. */
export interface End {
  readonly at: number;
  readonly final: boolean;
  /** A quotation closes here. */
  readonly leaves: boolean;
  readonly commas: number;
  readonly verbs: number;
  readonly quotes: boolean;
  readonly closed: boolean;
}

const mostEnds = 60;

/** Where the content that begins at a word may end. */
export function endCandidates(
  { reading: { words }, unit, first }: ReportView,
  start: number,
): readonly End[] {
  const limit = start < first ? first - 1 : unit.to - 1;
  const candidates: End[] = [];
  let commas = 0;
  let verbs = 0;
  let closed = false;
  let quotes = wordAt(words, start).region >= 0;
  for (let at = start; at <= Math.min(limit, start + 4 * reach) && candidates.length < mostEnds; at += 1) {
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    if (word.region >= 0) quotes = true;
    else if (word.text === ',') commas += 1;
    else if (word.lexeme.class === 'verb' || word.lexeme.class === 'auxiliary') verbs += 1;
    const final = at === limit;
    const leaves = word.region >= 0 && next.region !== word.region;
    const outside = word.region < 0 || leaves;
    const border =
      outside && word.lexeme.class !== 'mark' && ((next.lexeme.bit & breaks) !== 0 || next.region >= 0);
    if (final || leaves || border) candidates.push({ at, final, leaves, commas, verbs, quotes, closed });
    closed ||= leaves;
  }
  return candidates;
}

/** `cues` has a 1 for each word that is the head of a cue found. */
export function describeEnd(
  view: ReportView,
  start: number,
  cues: Uint8Array,
  end: End,
  sink: FeatureSink,
): void {
  const { unit, head, side } = view;
  const { at, final, leaves, commas, verbs, quotes, closed } = end;
  const begins = unit.shape(start);
  const next = final ? 0 : unit.shape(at + 1);
  const second = final ? 0 : unit.shape(at + 2);
  const sort = final ? 0 : unit.sort(at + 1);
  const sort2 = final ? 0 : unit.sort(at + 2);
  const sort3 = final ? 0 : unit.sort(at + 3);
  const ahead = final ? 0 : stepsToCue(cues, at);
  const rest = flag(unit.to - at <= 2);
  const marks = (flag(leaves) << 4) | (flag(closed) << 2) | flag(quotes);
  const size = sizeStep(at - start);
  const clauses = Math.min(verbs, 2);
  sink.add(next, flag(leaves));
  sink.add(next, unit.shape(at));
  sink.add(next, head.shape, side);
  sink.add(next, ahead);
  sink.add(next, second, flag(ahead > 0));
  sink.add(next, size);
  sink.add(next, Math.min(verbs, 3), begins);
  sink.add(next, Math.min(commas, 3));
  sink.add(marks, next, rest);
  sink.add(rest, begins, head.stem);
  sink.add(size, head.stem);
  sink.add(sort, unit.sort(at), clauses);
  sink.add(sort, sort2, sort3);
  sink.add(next, sort2, clauses);
  sink.add(sort, sort2, begins);
  sink.add(marks, sort, sort2);
  sink.add(head.stem, sort, clauses);
  sink.add(ahead, marks, rest);
  sink.add(sort, head.cue, size);
}

/** How many words ahead the next cue stands, looked for among five; 0 where there is none. */
function stepsToCue(cues: Uint8Array, at: number): number {
  for (let steps = 1; steps <= 5; steps += 1) if (cues[at + steps] === 1) return steps;
  return 0;
}
