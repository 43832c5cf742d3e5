import { type Range, type Reading, type Word, wordAt } from './reading.ts';

/** A word that may report, with what speaks for and against it. */
export interface CueCandidate {
  readonly at: number;
  readonly features: readonly string[];
}

const openClasses = new Set(['verb', 'other', 'preposition', 'adverb']);

/** Words outside of quotation marks that may report: verbs, nouns, "according", "in" (X's view), and a colon. */
export function* cueCandidates(reading: Reading): Generator<CueCandidate> {
  const { words } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word.region < 0 && mayReport(word)) yield { at, features: cueFeatures(reading, at) };
  }
}

const mayReport = (word: Word): boolean =>
  word.text === ':' ||
  openClasses.has(word.class) ||
  (word.class === 'name' && /^(?:According|Asked|Calls|Says)$/.test(word.text));

/** How many words away anything is looked for: far beyond any real clause, so that no text costs more than linear time. */
export const reach = 400;

/** The last word left of a verb that is no auxiliary, adverb or "to". */
export function beforeVerb(words: readonly Word[], at: number): number {
  let left = at - 1;
  while (left > at - reach && /^(?:auxiliary|adverb)$/.test(wordAt(words, left).class)) left -= 1;
  return left;
}

/** Where quotations stand in the unit of a word: `l` before it, `r` behind it; capitals where they touch its clause. */
function quotesAround({ words, units }: Reading, at: number): string {
  const unit = units[wordAt(words, at).unit];
  if (!unit?.quoted) return '';
  let left = '';
  let right = '';
  for (let index = at - 1; index >= Math.max(unit.from, at - reach) && !left; index -= 1)
    if (wordAt(words, index).region >= 0) left = at - index <= 6 ? 'L' : 'l';
  for (let index = at + 1; index < Math.min(unit.to, at + reach) && !right; index += 1)
    if (wordAt(words, index).region >= 0) right = index - at <= 3 ? 'R' : 'r';
  return left + right;
}

function cueFeatures(reading: Reading, at: number): readonly string[] {
  const { words, units } = reading;
  const word = wordAt(words, at);
  const unit = units[word.unit] ?? { from: 0, to: 0 };
  const inside = (index: number): Word => wordAt(words, index >= unit.from && index < unit.to ? index : -1);
  const shape = (index: number): string => (inside(index).region >= 0 ? 'Q' : inside(index).shape);
  const { stem, shape: form } = word;
  const [before, after, next] = [shape(at - 1), shape(at + 1), shape(at + 2)];
  const subject = beforeVerb(words, at);
  const subjectShape = shape(subject);
  const subjectClass = inside(subject).class;
  const quotes = quotesAround(reading, at);
  const rest = unit.to - at <= 3 ? 'end' : unit.to - at <= 8 ? 'near' : 'far';
  const that = [1, 2, 3, 4, 5].find((step) => inside(at + step).lower === 'that') ?? 0;
  const open = word.class === 'preposition' ? word.lower : stem;
  return [
    `w=${open}`,
    `f=${form}`,
    `w=${open} f=${form}`,
    `w=${open} n=${after}`,
    `w=${open} p=${before}`,
    `w=${open} q=${quotes}`,
    `w=${open} s=${subjectClass}`,
    `w=${open} f=${form} s=${subjectClass}`,
    `p=${before}`,
    `n=${after}`,
    `p=${before} f=${form}`,
    `f=${form} n=${after}`,
    `f=${form} n=${after} ${next}`,
    `p=${before} f=${form} n=${after}`,
    `p=${shape(at - 2)} ${before} f=${form}`,
    `s=${subjectShape} f=${form}`,
    `s=${subjectClass} f=${form} n=${after}`,
    `q=${quotes} f=${form}`,
    `q=${quotes} n=${after} p=${before}`,
    `that=${that} f=${form}`,
    `w=${open} that=${that > 0}`,
    `rest=${rest} f=${form} q=${quotes}`,
    `W p=${inside(at - 1).stem} w=${open}`,
    `W n=${inside(at + 1).stem} w=${open}`,
  ];
}

export interface RangeCandidate extends Range {
  readonly features: readonly string[];
}

const helper = /^(?:auxiliary|adverb)$/;

/** How far the reporting words reach: auxiliaries and adverbs before the head, objects and particles behind it. */
export function cueRangeCandidates({ words, units }: Reading, at: number): readonly RangeCandidate[] {
  const head = wordAt(words, at);
  const unit = units[head.unit] ?? { from: at, to: at };
  let from = at;
  while (
    from > Math.max(unit.from, at - 8) &&
    (helper.test(wordAt(words, from - 1).class) || wordAt(words, from - 1).lower === 'to')
  ) {
    if (wordAt(words, from - 1).region >= 0) break;
    from -= 1;
  }
  while (
    from < at &&
    /^(?:then|there|here|today|yesterday|to)$/.test(wordAt(words, from).lower) &&
    wordAt(words, from).lower !== 'to'
  )
    from += 1;
  const candidates: RangeCandidate[] = [];
  for (let to = at; to < Math.min(unit.to, at + 8); to += 1) {
    const word = wordAt(words, to);
    if (to > at && (word.region >= 0 || /^[,.;()]$/.test(word.text))) break;
    const next = wordAt(words, to + 1 < unit.to ? to + 1 : -1);
    const nextShape = next.region >= 0 ? 'Q' : next.shape;
    const size = to - at;
    candidates.push({
      from,
      to,
      features: [
        `d=${size}`,
        `d=${size} w=${head.stem}`,
        `d=${size} f=${head.shape}`,
        `l=${word.shape} n=${nextShape}`,
        `l=${word.shape} d=${size}`,
        `n=${nextShape} d=${size}`,
        `w=${head.stem} l=${size ? word.lower : ''}`,
        `w=${head.stem} n=${nextShape} d=${size}`,
        `l=${word.shape} n=${nextShape} 2=${wordAt(words, to + 2).shape}`,
      ],
    });
  }
  return candidates;
}
