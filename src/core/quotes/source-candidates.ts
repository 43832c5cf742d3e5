import { headOf } from './cue-candidates.ts';
import type { Range, Reading } from './reading.ts';
import { inPhrase } from './sights.ts';
import { UnitView } from './unit-view.ts';
import { type Word, wordAt } from './word.ts';
import { bitsOf } from './word-classes.ts';
import { countIn, type WordCounts } from './word-counts.ts';

/** The shortest noun phrases of a stretch: pronouns, and runs of determiners, names and nouns. */
function nounRuns(words: readonly Word[], from: number, to: number): readonly Range[] {
  const runs: Range[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0) runs.push({ from: start, to: end });
    start = -1;
  };
  for (let at = from; at <= to; at += 1) {
    const { region, lexeme, text } = wordAt(words, at);
    if (region >= 0) close(at - 1);
    else if (lexeme.class === 'pronoun' || lexeme.class === 'relative') {
      close(at - 1);
      runs.push({ from: at, to: at });
    } else if (isContraction(words, at)) close(at - 1);
    else if (
      (lexeme.bit & inPhrase) !== 0 ||
      (start >= 0 && (text === '&' || isNounHere(words, at))) ||
      isAdjectiveHere(words, at)
    ) {
      if (lexeme.class === 'determiner' && start >= 0) close(at - 1);
      if (start < 0) start = at;
    } else if (
      !(start >= 0 && lexeme.class === 'adverb' && (wordAt(words, at + 1).lexeme.bit & inPhrase) !== 0)
    )
      close(at - 1);
  }
  close(to);
  return runs;
}

/** Behind a pronoun, "'s" is a verb: "he's said". */
const isContraction = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).lexeme.class === 'possessive' && wordAt(words, at - 1).lexeme.class === 'pronoun';

/** A form that may be a verb or a noun is a noun behind an article, a possessive or an adjective: "the report", "his new claim". */
function isNounHere(words: readonly Word[], at: number): boolean {
  const { lexeme } = wordAt(words, at);
  const before = wordAt(words, at - 1).lexeme.bit;
  const bare = lexeme.shape !== '-ed' && lexeme.shape !== '-ing';
  return lexeme.class === 'verb' && bare && (before & beforeNoun) !== 0;
}

/** A participle right before a noun or name is an adjective where no noun stands before it: "said retired surgeon Ada Brook". */
function isAdjectiveHere(words: readonly Word[], at: number): boolean {
  const { lexeme } = wordAt(words, at);
  if (lexeme.class !== 'verb' || lexeme.shape !== '-ed') return false;
  const next = wordAt(words, at + 1).lexeme.class;
  return (next === 'other' || next === 'name') && (wordAt(words, at - 1).lexeme.bit & afterNoun) === 0;
}

/** Behind these a participle is the verb of a clause. */
const afterNoun = bitsOf('name', 'pronoun', 'relative', 'other', 'auxiliary', 'adverb', 'number');

const beforeNoun = bitsOf('determiner', 'possessive', 'other');

/** In words. */
const longest = 44;

/** A phrase that may name the source of a cue; null is the reading that none does. */
export type SourceCandidate = Range | null;

/** What the candidates of one cue have in common. */
export interface SourceView {
  readonly reading: Reading;
  readonly unit: UnitView;
  readonly cue: Range;
  readonly head: Word;
  readonly left: readonly Range[];
  readonly right: readonly Range[];
}

export function viewSources(reading: Reading, cue: Range): SourceView {
  const { words } = reading;
  const unit = new UnitView(reading, cue.from);
  return {
    reading,
    unit,
    cue,
    head: wordAt(words, headOf(words, cue)),
    left: nounRuns(words, Math.max(unit.from, cue.from - 60), cue.from - 1),
    right: nounRuns(words, cue.to + 1, Math.min(unit.to - 1, cue.to + 40)),
  };
}

/** The phrases that may name the source of a cue, and the reading that none does. */
export function sourceCandidates({
  reading: { words, sights },
  cue,
  left,
  right,
}: SourceView): readonly SourceCandidate[] {
  const found: SourceCandidate[] = [null];
  const add = (pair: Range): void => {
    if (!crossesQuote(sights.counts, pair)) found.push(pair);
  };
  const end = subjectEnd(words, cue.from);
  const endRun = left.findIndex(({ to }) => to === end);
  left.forEach(({ from }, index) => {
    for (const { to } of left.slice(index, index + mostRuns)) if (to - from < longest) add({ from, to });
    const near = left.length - index <= farthestRun && end >= from && end - from < longest;
    if (near && (endRun < 0 || endRun >= index + mostRuns)) add({ from, to: end });
  });
  right.slice(0, 2).forEach(({ from }, index) => {
    for (const { to } of right.slice(index, index + mostRuns)) add({ from, to });
  });
  for (const run of nounRuns(words, cue.from + 1, cue.to)) add(run);
  return found;
}

/** A phrase is made of no more runs than this. */
const mostRuns = 7;
/** One that ends right before the cue, with all that is added to a name, of as many. */
const farthestRun = 16;

const crossesQuote = ({ quoted }: WordCounts, { from, to }: Range): boolean =>
  to - from > 12 && countIn(quoted, from, to) > 0;

/** The word right before the cue, a comma or bracket left out. */
function subjectEnd(words: readonly Word[], from: number): number {
  let end = from - 1;
  while (end > from - 12 && wordAt(words, end).lexeme.class === 'mark' && wordAt(words, end).text !== ')')
    end -= 1;
  return end;
}
