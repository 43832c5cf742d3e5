import { roleNouns } from '../people/lists.ts';
import { headOf, UnitView } from './cue-candidates.ts';
import { codeOf, type FeatureSink } from './features.ts';
import { type Range, type Reading, type Word, wordAt } from './reading.ts';
import type { WordClass } from './word-classes.ts';

const inPhrase: ReadonlySet<WordClass> = new Set(['determiner', 'name', 'number', 'other', 'possessive']);

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
    } else if (inPhrase.has(lexeme.class) || (start >= 0 && (text === '&' || isNounHere(words, at)))) {
      if (lexeme.class === 'determiner' && start >= 0) close(at - 1);
      if (start < 0) start = at;
    } else if (!(start >= 0 && lexeme.class === 'adverb' && inPhrase.has(wordAt(words, at + 1).lexeme.class)))
      close(at - 1);
  }
  close(to);
  return runs;
}

/** A form that may be a verb or a noun is a noun behind an article, a possessive or an adjective: "the report", "his new claim". */
function isNounHere(words: readonly Word[], at: number): boolean {
  const { lexeme } = wordAt(words, at);
  const before = wordAt(words, at - 1).lexeme.class;
  const bare = lexeme.shape !== '-ed' && lexeme.shape !== '-ing';
  return lexeme.class === 'verb' && bare && /^(?:determiner|possessive|other)$/.test(before);
}

const longest = 36;

/** A phrase that may name the source of a cue; null is the reading that none does. */
export type SourceCandidate = Range | null;

/** What the candidates of one cue have in common. */
interface SourceView {
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
  reading: { words },
  cue,
  left,
  right,
}: SourceView): readonly SourceCandidate[] {
  const pairs: Range[] = [];
  const end = subjectEnd(words, cue.from);
  left.forEach((first, index) => {
    for (let last = index; last < left.length && last < index + 7; last += 1) {
      const to = left[last]?.to ?? first.to;
      if (to - first.from < longest) pairs.push({ from: first.from, to });
    }
    const near = left.length - index <= 8 && end >= first.from && end - first.from < longest;
    if (near && !left.some(({ to }) => to === end)) pairs.push({ from: first.from, to: end });
  });
  right.slice(0, 2).forEach((first, index) => {
    for (let last = index; last < right.length && last < index + 7; last += 1)
      pairs.push({ from: first.from, to: right[last]?.to ?? first.to });
  });
  const within = nounRuns(words, cue.from + 1, cue.to);
  return [null, ...[...pairs, ...within].filter((pair) => !crossesQuote(words, pair))];
}

const crossesQuote = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let at = from; at <= to; at += 1) if (wordAt(words, at).region >= 0) return to - from > 12;
  return false;
};

/** The word right before the cue, a comma or bracket left out. */
function subjectEnd(words: readonly Word[], from: number): number {
  let end = from - 1;
  while (end > from - 12 && wordAt(words, end).lexeme.class === 'mark' && wordAt(words, end).text !== ')')
    end -= 1;
  return end;
}

const bucket = (count: number): number => (count <= 3 ? count : count <= 6 ? 4 : count <= 12 ? 5 : 6);

const code = { name: codeOf('N'), role: codeOf('role'), verb: codeOf('v') };

/** Which sort of phrase: its pronoun, a name, a noun of office, or the shape of its last word. */
function sortOf(first: Word, last: Word): number {
  if (first.lexeme.class === 'pronoun' || first.lexeme.class === 'relative') return codeOf(first.lexeme.word);
  if (last.lexeme.class === 'name') return code.name;
  const { word } = last.lexeme;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return roleNouns.has(singular) || roleNouns.has(word) ? code.role : last.lexeme.code.shape;
}

interface Way {
  readonly commas: number;
  readonly verbs: number;
  readonly others: number;
  readonly quote: boolean;
}

/** What stands between a phrase and its cue. */
function wayBetween(words: readonly Word[], from: number, to: number): Way {
  let [commas, verbs, others, quote] = [0, 0, 0, false];
  for (let at = from; at <= to; at += 1) {
    const { region, lexeme } = wordAt(words, at);
    if (region >= 0) quote = true;
    else if (lexeme.class === 'mark') commas += 1;
    else if (lexeme.class === 'verb' || lexeme.class === 'auxiliary') verbs += 1;
    else others += 1;
  }
  return { commas, verbs, others, quote };
}

/** What joins the parts of a phrase: the first five of its words that are no nouns. */
function jointsOf(
  words: readonly Word[],
  { from, to }: Range,
): { readonly seam: number; readonly comma: boolean } {
  let seam = 0;
  let comma = false;
  let count = 0;
  for (let at = from; at <= to; at += 1) {
    const { lexeme, text } = wordAt(words, at);
    if (inPhrase.has(lexeme.class) || lexeme.class === 'adverb') continue;
    comma ||= text === ',';
    if (count < 5) seam = Math.imul(seam, 31) + (lexeme.class === 'verb' ? code.verb : lexeme.code.shape);
    count += 1;
  }
  return { seam, comma };
}

/** What speaks for a phrase naming the source of the cue, or for none doing so. */
export function describeSource(view: SourceView, candidate: SourceCandidate, sink: FeatureSink): void {
  const { unit, cue, head } = view;
  if (candidate) describePhrase(view, candidate, sink);
  else {
    sink.skip(phraseFeatures);
    sink.add(head.lexeme.code.stem);
    sink.add(head.lexeme.code.shape);
    sink.add(unit.shape(cue.from - 1), head.lexeme.code.shape);
    sink.add(unit.shape(cue.from - 1), unit.shape(cue.to + 1));
    sink.add(head.lexeme.code.stem, unit.shape(cue.from - 1));
    sink.add(head.lexeme.code.cue, unit.sort(cue.from - 1));
  }
}

/** How many features `describePhrase` gives; those of the empty reading are numbered behind them. */
const phraseFeatures = 32;

function describePhrase(
  { reading: { words }, unit, cue, head, left, right }: SourceView,
  candidate: Range,
  sink: FeatureSink,
): void {
  const { from, to } = candidate;
  const [first, last] = [wordAt(words, from), wordAt(words, to)];
  const side = to < cue.from ? 1 : from > cue.to ? 2 : 3;
  const [gapFrom, gapTo] = side === 1 ? [to + 1, cue.from - 1] : [cue.to + 1, from - 1];
  const way = wayBetween(words, gapFrom, gapTo);
  const list = side === 1 ? left : right;
  const between = list.filter((run) => (side === 1 ? run.from > to : run.to < from)).length;
  const inner = list.filter((run) => run.from >= from && run.to <= to).length;
  const gap = side * 16 + (gapTo < gapFrom ? 0 : bucket(gapTo - gapFrom + 1));
  const path =
    (((side * 4 + Math.min(way.commas, 3)) * 4 + Math.min(way.verbs, 2)) * 4 + Math.min(way.others, 2)) * 2 +
    (way.quote ? 1 : 0);
  const { seam, comma } = jointsOf(words, candidate);
  const form = head.lexeme.code.shape;
  const stem = head.lexeme.code.stem;
  const sort = sortOf(first, last);
  const [before, after] = [unit.shape(from - 1), unit.shape(to + 1)];
  sink.add(path);
  sink.add(path, form);
  sink.add(gap, form);
  sink.add(gap, stem);
  sink.add(path, sort);
  sink.add(sort, side, form);
  sink.add(sort, stem);
  sink.add(between, side, form);
  sink.add(between, sort);
  sink.add(before, side);
  sink.add(before, unit.shape(from));
  sink.add(unit.shape(from - 2), before);
  sink.add(after, side);
  sink.add(after, unit.shape(to + 2), side);
  sink.add(after, last.lexeme.code.shape, side, inner);
  sink.add(seam);
  sink.add(seam, side, after);
  sink.add(inner, side, comma ? 1 : 2);
  sink.add(comma ? 1 : 2, after, before, side);
  sink.add(bucket(to - from + 1), side);
  sink.add(unit.from === from ? 1 : 2, side, form);
  sink.add(before, after, side);
  sink.add(last.lexeme.code.stem, side);
  sink.add(last.lexeme.code.stem, stem);
  sink.add(last.lexeme.code.sort, unit.sort(to + 1), side);
  sink.add(unit.sort(from - 1), first.lexeme.code.sort, side);
  sink.add(unit.sort(from - 1), unit.sort(from), last.lexeme.code.sort, unit.sort(to + 1));
  sink.add(unit.sort(to + 1), unit.sort(to + 2), side);
  sink.add(unit.sort(from - 2), unit.sort(from - 1), side);
  sink.add(seam, sort, side);
  sink.add(path, head.lexeme.code.cue, unit.sort(cue.from - 1));
  sink.add(gap, sort, before);
}
