import { roleNouns } from '../people/lists.ts';
import type { RangeCandidate } from './cue-candidates.ts';
import { type Range, type Reading, type Word, wordAt } from './reading.ts';

const inPhrase = new Set(['determiner', 'name', 'number', 'other', 'possessive']);

/** The shortest noun phrases of a stretch: pronouns, and runs of determiners, names and nouns. */
function nounRuns(words: readonly Word[], from: number, to: number): readonly Range[] {
  const runs: Range[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0) runs.push({ from: start, to: end });
    start = -1;
  };
  for (let at = from; at <= to; at += 1) {
    const word = wordAt(words, at);
    if (word.region >= 0) close(at - 1);
    else if (word.class === 'pronoun' || word.class === 'relative') {
      close(at - 1);
      runs.push({ from: at, to: at });
    } else if (inPhrase.has(word.class) || (start >= 0 && word.text === '&')) {
      if (word.class === 'determiner' && start >= 0) close(at - 1);
      if (start < 0) start = at;
    } else if (!(start >= 0 && word.class === 'adverb' && inPhrase.has(wordAt(words, at + 1).class)))
      close(at - 1);
  }
  close(to);
  return runs;
}

const longest = 36;

/** The phrases that may name the source of a cue, and the reading that none does. */
export function sourceCandidates(
  reading: Reading,
  cue: Range,
): readonly (
  | RangeCandidate
  | (Omit<RangeCandidate, 'from' | 'to'> & { readonly from: -1; readonly to: -1 })
)[] {
  const { words, units } = reading;
  const unit = units[wordAt(words, cue.from).unit];
  const head = headOf(words, cue);
  const none = {
    from: -1 as const,
    to: -1 as const,
    features: [
      `none w=${head.stem}`,
      `none f=${head.shape}`,
      `none p=${wordAt(words, cue.from - 1).shape} f=${head.shape}`,
    ],
  };
  if (!unit) return [none];
  const left = nounRuns(words, Math.max(unit.from, cue.from - 60), cue.from - 1);
  const right = nounRuns(words, cue.to + 1, Math.min(unit.to - 1, cue.to + 40));
  const within = nounRuns(words, cue.from + 1, cue.to);
  const pairs: Range[] = [];
  left.forEach((first, index) => {
    for (let last = index; last < left.length && last < index + 7; last += 1) {
      const to = left[last]?.to ?? first.to;
      if (to - first.from < longest) pairs.push({ from: first.from, to });
    }
    const end = subjectEnd(words, cue.from);
    if (
      left.length - index <= 8 &&
      end >= first.from &&
      !left.some(({ to }) => to === end) &&
      end - first.from < longest
    )
      pairs.push({ from: first.from, to: end });
  });
  right.slice(0, 2).forEach((first, index) => {
    for (let last = index; last < right.length && last < index + 7; last += 1)
      pairs.push({ from: first.from, to: right[last]?.to ?? first.to });
  });
  for (const run of within) pairs.push(run);
  const gaps = { left, right };
  return [
    none,
    ...pairs
      .filter((pair) => !crossesQuote(words, pair))
      .map((pair) => ({ ...pair, features: sourceFeatures(reading, cue, pair, gaps) })),
  ];
}

const crossesQuote = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let at = from; at <= to; at += 1) if (wordAt(words, at).region >= 0) return to - from > 12;
  return false;
};

/** The word right before the cue, a comma or bracket left out. */
function subjectEnd(words: readonly Word[], from: number): number {
  let end = from - 1;
  while (end > from - 12 && wordAt(words, end).class === 'mark' && wordAt(words, end).text !== ')') end -= 1;
  return end;
}

export function headOf(words: readonly Word[], { from, to }: Range): Word {
  for (let at = from; at <= to; at += 1) {
    const word = wordAt(words, at);
    if (word.class !== 'auxiliary' && word.class !== 'adverb' && word.lower !== 'to') return word;
  }
  return wordAt(words, to);
}

const bucket = (count: number): string =>
  count <= 3 ? String(count) : count <= 6 ? '4-6' : count <= 12 ? '7-12' : '13+';

function sourceFeatures(
  reading: Reading,
  cue: Range,
  { from, to }: Range,
  runs: { readonly left: readonly Range[]; readonly right: readonly Range[] },
): readonly string[] {
  const { words, units } = reading;
  const first = wordAt(words, from);
  const last = wordAt(words, to);
  const head = headOf(words, cue);
  const unit = units[first.unit];
  const side = to < cue.from ? 'L' : from > cue.to ? 'R' : 'I';
  const shape = (at: number): string =>
    unit && at >= unit.from && at < unit.to
      ? wordAt(words, at).region >= 0
        ? 'Q'
        : wordAt(words, at).shape
      : '^';
  const [gapFrom, gapTo] = side === 'L' ? [to + 1, cue.from - 1] : [cue.to + 1, from - 1];
  let commas = 0;
  let verbs = 0;
  let others = 0;
  let quote = false;
  for (let at = gapFrom; at <= gapTo; at += 1) {
    const word = wordAt(words, at);
    if (word.region >= 0) quote = true;
    else if (word.class === 'mark') commas += 1;
    else if (word.class === 'verb' || word.class === 'auxiliary') verbs += 1;
    else others += 1;
  }
  const list = side === 'L' ? runs.left : runs.right;
  const between = list.filter((run) => (side === 'L' ? run.from > to : run.to < from)).length;
  const inner = list.filter((run) => run.from >= from && run.to <= to).length;
  const gap = `${side}${gapTo < gapFrom ? 0 : bucket(gapTo - gapFrom + 1)}`;
  const way = `${side} c${Math.min(commas, 3)} v${Math.min(verbs, 2)} o${Math.min(others, 2)} ${quote ? 'q' : ''}`;
  const joints: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const word = wordAt(words, at);
    if (!inPhrase.has(word.class) && word.class !== 'adverb')
      joints.push(word.class === 'verb' || word.class === 'other' ? 'v' : word.shape);
  }
  const commaInside = joints.includes(',');
  const form = head.shape;
  const kind =
    first.class === 'pronoun' || first.class === 'relative'
      ? first.lower
      : last.class === 'name'
        ? 'N'
        : roleNouns.has(last.lower.replace(/s$/, '')) || roleNouns.has(last.lower)
          ? 'role'
          : last.shape;
  const seamless = joints.slice(0, 5).join(' ');
  return [
    way,
    `${way} f=${form}`,
    `${gap} f=${form}`,
    `${gap} w=${head.stem}`,
    `${way} k=${kind}`,
    `k=${kind} ${side} f=${form}`,
    `k=${kind} w=${head.stem}`,
    `b=${between} ${side} f=${form}`,
    `b=${between} k=${kind}`,
    `p=${shape(from - 1)} ${side}`,
    `p=${shape(from - 1)} a=${shape(from)}`,
    `p2=${shape(from - 2)} ${shape(from - 1)}`,
    `n=${shape(to + 1)} ${side}`,
    `n=${shape(to + 1)} ${shape(to + 2)} ${side}`,
    `n=${shape(to + 1)} z=${last.shape} ${side} i=${inner}`,
    `j=${seamless}`,
    `j=${seamless} ${side} n=${shape(to + 1)}`,
    `i=${inner} ${side} ci=${commaInside}`,
    `ci=${commaInside} n=${shape(to + 1)} p=${shape(from - 1)} ${side}`,
    `len=${bucket(to - from + 1)} ${side}`,
    `unit=${unit?.from === from} ${side} f=${form}`,
    `p=${shape(from - 1)} n=${shape(to + 1)} ${side}`,
  ];
}
