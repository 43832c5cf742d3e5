import { reach } from './cue-candidates.ts';
import { type Range, type Reading, type Word, wordAt } from './reading.ts';
import { headOf } from './source-candidates.ts';

/** A reporting clause: the cue, its source, and the words of the text on its two sides. */
export interface Report {
  readonly cue: Range;
  readonly source: Range | null;
}

/** One border of a content; -1 where there is no content on this side. */
export interface BorderCandidate {
  readonly at: number;
  readonly features: readonly string[];
}

const bucket = (count: number): string =>
  count <= 4 ? String(count) : count <= 8 ? '5-8' : count <= 16 ? '9-16' : count <= 32 ? '17-32' : '33+';

interface View {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly head: Word;
  readonly inverted: boolean;
  readonly side: string;
  readonly shape: (at: number) => string;
}

function viewOf({ words, units }: Reading, { cue, source }: Report): View {
  const unit = units[wordAt(words, cue.from).unit] ?? { from: 0, to: 0 };
  const shape = (at: number): string => {
    if (at < unit.from || at >= unit.to) return '^';
    const word = wordAt(words, at);
    return word.region >= 0 && word.shape !== '"' ? 'Q' : word.shape;
  };
  const side = source === null ? '0' : source.from > cue.to ? 'R' : source.to < cue.from ? 'L' : 'I';
  return {
    words,
    from: unit.from,
    to: unit.to,
    head: headOf(words, cue),
    inverted: side === 'R',
    side,
    shape,
  };
}

/** The last word before a reporting clause, marks left out. */
export function leftLimit(reading: Reading, { cue, source }: Report): number {
  let end = Math.min(cue.from, source?.from ?? cue.from) - 1;
  const least = end - 12;
  while (end > least && wordAt(reading.words, end).class === 'mark' && wordAt(reading.words, end).region < 0)
    end -= 1;
  return end;
}

/** Where the content before a reporting clause may begin. */
export function leftCandidates(reading: Reading, report: Report): readonly BorderCandidate[] {
  const view = viewOf(reading, report);
  const { words, shape, head, side } = view;
  const end = leftLimit(reading, report);
  const after = Math.max(report.cue.to, report.source?.to ?? report.cue.to);
  const clause = Math.min(report.cue.from, report.source?.from ?? report.cue.from);
  const seam = `${shape(end)} ${shape(clause - 1)}`;
  const rest = `${shape(after + 1)} ${shape(after + 2)}`;
  const lastQuoted = wordAt(words, end).region >= 0;
  const atEnd = view.to - after <= 2;
  const candidates: BorderCandidate[] = [
    {
      at: -1,
      features: [
        `none w=${head.stem} ${side} lq=${lastQuoted} e=${atEnd}`,
        `none f=${head.shape} ${side} e=${atEnd}`,
        `none ${side} seam=${seam}`,
        `none ${side} rest=${rest}`,
        `none ${side} n=${shape(after + 1)} lq=${lastQuoted}`,
        `none ${side} lq=${lastQuoted} e=${atEnd} c=${shape(clause - 1)}`,
        `none room=${end < view.from}`,
      ],
    },
  ];
  if (end < view.from) return candidates;
  for (let at = end; at >= Math.max(view.from, end - reach); at -= 1) {
    const word = wordAt(words, at);
    const before = wordAt(words, at - 1);
    const opens = word.region >= 0 && (at === view.from || before.region !== word.region);
    const border =
      at === view.from ||
      opens ||
      (before.region < 0 && (before.class === 'mark' || /^(?:conjunction|subordinator)$/.test(before.class)));
    if (!border || (word.region >= 0 && !opens && at !== view.from)) continue;
    const same = word.region >= 0 && word.region === wordAt(words, end).region;
    const place = at === view.from ? 'unit' : opens ? 'quote' : before.shape;
    candidates.push({
      at,
      features: [
        `at=${place} lq=${lastQuoted} same=${same}`,
        `at=${place} a=${shape(at)} lq=${lastQuoted}`,
        `at=${place} ${side} e=${atEnd} same=${same}`,
        `at=${place} p=${shape(at - 1)} ${shape(at)}`,
        `at=${place} p2=${shape(at - 2)} ${shape(at - 1)}`,
        `a=${shape(at)} n=${shape(at + 1)}`,
        `at=${place} w=${head.stem}`,
        `at=${place} len=${bucket(end - at)}`,
        `any ${side} lq=${lastQuoted} e=${atEnd}`,
      ],
    });
  }
  return candidates;
}

/** Where the content behind a reporting clause may begin. */
export function rightCandidates(reading: Reading, report: Report, left: boolean): readonly BorderCandidate[] {
  const view = viewOf(reading, report);
  const { words, shape, head, side } = view;
  const after = Math.max(report.cue.to, report.source?.to ?? report.cue.to);
  const last = wordAt(words, report.cue.to).shape;
  const candidates: BorderCandidate[] = [
    {
      at: -1,
      features: [
        `none left=${left} w=${head.stem}`,
        `none left=${left} ${side} f=${head.shape}`,
        `none left=${left} n=${shape(after + 1)} ${shape(after + 2)}`,
        `none left=${left} n=${shape(after + 1)} w=${head.stem}`,
        `none left=${left} end=${view.to - after <= 2}`,
      ],
    },
  ];
  const starts = new Set<number>();
  for (let at = report.cue.to + 1; at < Math.min(view.to, report.cue.to + 14); at += 1) starts.add(at);
  for (let at = after + 1; at < Math.min(view.to, after + 14); at += 1) starts.add(at);
  let that = false;
  for (const at of [...starts].sort((a, b) => a - b)) {
    const word = wordAt(words, at);
    const before = wordAt(words, at - 1);
    if (
      report.source &&
      at >= report.source.from &&
      at <= report.source.to &&
      report.source.from > report.cue.to
    )
      continue;
    if ((word.class === 'mark' && word.region < 0) || (word.region >= 0 && before.region === word.region))
      continue;
    const gap = at - (at > after ? after : report.cue.to) - 1;
    const where = at > after ? 'after' : 'between';
    const opens = word.region >= 0;
    const a = opens ? 'Q' : word.shape;
    const p = at - 1 === after || at - 1 === report.cue.to ? 'cue' : shape(at - 1);
    candidates.push({
      at,
      features: [
        `d=${gap} ${where} ${side}`,
        `d=${gap} w=${head.stem}`,
        `d=${gap} a=${a} left=${left}`,
        `a=${a} p=${p} ${side}`,
        `a=${a} p=${p} w=${head.stem}`,
        `a=${a} p2=${shape(at - 2)} ${p}`,
        `a=${a} n=${shape(at + 1)} d=${Math.min(gap, 3)}`,
        `a=${a} w=${head.stem} that=${that}`,
        `that=${that} a=${a} p=${p}`,
        `l=${last} a=${a} d=${Math.min(gap, 3)}`,
        `some left=${left} n=${shape(after + 1)} ${side}`,
        `some left=${left} w=${head.stem}`,
      ],
    });
    that ||= word.lower === 'that' && word.region < 0;
  }
  return candidates;
}

const breaks = new Set(['conjunction', 'subordinator', 'preposition', 'relative', 'mark']);

/** Where the content that begins at a word may end. `cues` are the heads of the cues found. */
export function endCandidates(
  reading: Reading,
  report: Report,
  start: number,
  cues: ReadonlySet<number>,
): readonly BorderCandidate[] {
  const view = viewOf(reading, report);
  const { words, shape, head, side } = view;
  const opening = wordAt(words, start);
  const begins = opening.region >= 0 ? 'Q' : opening.shape;
  const clause = Math.min(report.cue.from, report.source?.from ?? report.cue.from);
  const limit = start < clause ? clause - 1 : view.to - 1;
  const candidates: BorderCandidate[] = [];
  let commas = 0;
  let verbs = 0;
  let quotes = opening.region >= 0;
  let closed = false;
  for (let at = start; at <= Math.min(limit, start + 4 * reach) && candidates.length < 60; at += 1) {
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    if (word.region >= 0) quotes = true;
    else if (word.text === ',') commas += 1;
    else if (word.class === 'verb' || word.class === 'auxiliary') verbs += 1;
    const final = at === limit;
    const leavesQuote = word.region >= 0 && next.region !== word.region;
    const inQuote = word.region >= 0 && !leavesQuote;
    const end =
      final ||
      leavesQuote ||
      (!inQuote &&
        word.class !== 'mark' &&
        (breaks.has(next.class) ||
          next.class === 'name' ||
          next.class === 'adverb' ||
          next.class === 'verb' ||
          next.region >= 0));
    if (!end || (word.class === 'mark' && word.region < 0 && !final)) continue;
    const n = final ? '$' : shape(at + 1);
    const n2 = final ? '' : shape(at + 2);
    const cueNext = final ? 0 : ([1, 2, 3, 4, 5].find((step) => cues.has(at + step)) ?? 0);
    const rest = view.to - at <= 2 ? 'end' : 'mid';
    candidates.push({
      at,
      features: [
        `n=${n} q=${leavesQuote}`,
        `n=${n} ${n2}`,
        `n=${n} ${n2} ${final ? '' : shape(at + 3)}`,
        `n=${n} l=${shape(at)}`,
        `n=${n} b=${begins}`,
        `n=${n} f=${head.shape} ${side}`,
        `n=${n} w=${head.stem}`,
        `n=${n} cue=${cueNext}`,
        `n=${n} ${n2} cue=${cueNext > 0}`,
        `n=${n} len=${bucket(at - start)}`,
        `n=${n} verbs=${Math.min(verbs, 3)} b=${begins}`,
        `n=${n} commas=${Math.min(commas, 3)}`,
        `q=${leavesQuote} b=${begins} closed=${closed} n=${n}`,
        `q=${leavesQuote} had=${quotes} n=${n} ${rest}`,
        `${rest} b=${begins} w=${head.stem}`,
        `len=${bucket(at - start)} w=${head.stem}`,
        `v=${next.class} l=${word.class} verbs=${Math.min(verbs, 2)}`,
      ],
    });
    if (leavesQuote) closed = true;
  }
  return candidates;
}
