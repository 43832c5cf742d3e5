import type { FeatureSink } from './features.ts';
import type { Range, Reading } from './reading.ts';
import { UnitView } from './unit-view.ts';
import { isLooseMark, type Word, wordAt } from './word.ts';
import { bitsOf, isWeekday } from './word-classes.ts';

const openClasses = bitsOf('verb', 'other', 'preposition', 'adverb');

/** Words outside of quotation marks that may report: verbs, nouns, "according", "in" (X's view), and a colon. */
export function cueCandidates({ words }: Reading): readonly number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    if (word.region < 0 && mayReport(word)) found.push(at);
  });
  return found;
}

const mayReport = ({ text, lexeme }: Word): boolean =>
  text === ':' || (lexeme.bit & openClasses) !== 0 || (lexeme.class === 'name' && openingCues.has(text));

/** Reporting words that a sentence may begin with. */
const openingCues = new Set(['According', 'Asked', 'Calls', 'Says']);

/** How many words away anything is looked for: far beyond any real clause, so that no text costs more than linear time. */
export const reach = 400;

/** The last word left of a verb that is no auxiliary, adverb or "to". */
export function beforeVerb(words: readonly Word[], at: number): number {
  let left = at - 1;
  while (left > at - reach && isHelper(wordAt(words, left))) left -= 1;
  return left;
}

export const isHelper = ({ lexeme }: Word): boolean =>
  lexeme.class === 'auxiliary' || lexeme.class === 'adverb';

/** Where quotations stand in the unit of a word. */
interface Surroundings {
  /** How many words away the next quotation to the left ends, and to the right begins; 0 where there is none. */
  readonly left: number;
  readonly right: number;
  /** The last token of the quotation on the left, its mark left out. */
  readonly ending: number;
}

function quotesAround({ words, sights }: Reading, at: number): Surroundings {
  const before = sights.quoteBefore[at] ?? -1;
  const behind = sights.quoteBehind[at] ?? -1;
  const left = before >= 0 && at - before <= reach ? at - before : 0;
  return {
    left,
    right: behind >= 0 && behind - at < reach ? behind - at : 0,
    ending: left ? wordAt(words, before - 1).lexeme.code.shape : 0,
  };
}

const step = (count: number): number => (count <= 4 ? count : count <= 8 ? 5 : count <= 16 ? 6 : 7);

/** What each feature of `describeCue` rests on, in the order of their places: the word itself, its subject, its neighbours, quotation marks near it, … */
export const cueGrounds: readonly string[] = (
  'word word word neighbours quotation subject neighbours neighbours neighbours neighbours neighbours neighbours subject subject quotation that neighbours ' +
  'neighbours subject neighbours subject quotation quotation place place subject neighbours neighbours neighbours quotation quotation neighbours neighbours'
).split(' ');

/** What is seen of a word that may report. */
interface CueView {
  readonly reading: Reading;
  readonly at: number;
  readonly unit: UnitView;
  readonly lexeme: Word['lexeme'];
  readonly word: number;
  readonly subject: number;
  readonly around: Surroundings;
}

export function viewCue(reading: Reading, at: number): CueView {
  const { lexeme } = wordAt(reading.words, at);
  return {
    reading,
    at,
    unit: new UnitView(reading, at),
    lexeme,
    word: lexeme.class === 'preposition' ? lexeme.code.word : lexeme.code.stem,
    subject: beforeVerb(reading.words, at),
    around: quotesAround(reading, at),
  };
}

/** What speaks for a word reporting and against it. */
export function describeCue(reading: Reading, at: number, sink: FeatureSink): void {
  const view = viewCue(reading, at);
  describeCueAtFirst(view, sink);
  describeCueFurther(view, sink);
}

/** The observations that tell most words which report nothing from those that may. */
export function describeCueAtFirst(
  { at, unit, lexeme, word, subject, around }: CueView,
  sink: FeatureSink,
): void {
  const { shape: form, sort, cue: kind } = lexeme.code;
  const before = unit.shape(at - 1);
  sink.startAt(0);
  sink.add(word);
  sink.add(form);
  sink.add(word, form);
  sink.startAt(8);
  sink.add(before, form);
  sink.add(form, unit.shape(at + 1));
  sink.startAt(12);
  sink.add(unit.shape(subject), form);
  sink.startAt(17);
  sink.add(sort, unit.sort(at + 1), unit.sort(at + 2));
  sink.startAt(24);
  sink.add(step(at - unit.from), form, before);
  sink.startAt(30);
  sink.add(kind, around.ending, step(around.left));
}

/** All others. */
export function describeCueFurther(
  { at, unit, lexeme, word, subject, around }: CueView,
  sink: FeatureSink,
): void {
  const { shape: form, sort, cue: kind } = lexeme.code;
  const before = unit.shape(at - 1);
  const after = unit.shape(at + 1);
  const next = unit.shape(at + 2);
  const subjectClass = unit.word(subject).lexeme.code.class;
  const left = step(around.left);
  const quotes = left * 8 + step(around.right);
  sink.startAt(3);
  sink.add(word, after);
  sink.add(word, quotes);
  sink.add(word, subjectClass);
  sink.add(before);
  sink.add(after);
  sink.startAt(10);
  sink.add(form, after, next);
  sink.add(unit.shape(at - 2), before, form);
  sink.startAt(13);
  sink.add(subjectClass, form, after);
  sink.add(quotes, after, before);
  sink.add(word, stepsToThat(unit, at) ? 1 : 2);
  sink.add(sort, unit.sort(at - 1), unit.sort(at + 1));
  sink.startAt(18);
  sink.add(sort, unit.sort(subject), form);
  sink.add(word, unit.sort(at + 1));
  sink.add(unit.stem(subject), form, sort);
  sink.add(around.ending, left, subjectClass);
  sink.add(word, around.ending, left ? 1 : 2);
  sink.add(word, step(at - unit.from));
  sink.startAt(25);
  sink.add(unit.shape(subject - 1), unit.shape(subject), form);
  sink.add(sort, after, next, unit.shape(at + 3));
  sink.add(kind, form, after);
  sink.add(kind, before, after);
  sink.add(kind, quotes);
  sink.startAt(31);
  sink.add(kind, unit.sort(at + 1), unit.sort(at + 2));
  sink.add(kind, unit.stem(at - 1));
}

/** How many words ahead "that" stands, looked for among five; 0 where it does not. */
function stepsToThat(view: UnitView, at: number): number {
  for (let ahead = 1; ahead <= 5; ahead += 1) if (view.word(at + ahead).lexeme.word === 'that') return ahead;
  return 0;
}

/** They belong to the clause before, not to the reporting words. */
const placeAdverbs = new Set(['then', 'there', 'here', 'today', 'yesterday']);
const isApart = ({ word }: Word['lexeme']): boolean => placeAdverbs.has(word) || isWeekday(word);
const clauseMarks = new Set([',', '.', ';', '(', ')']);

/** How far the reporting words reach: auxiliaries and adverbs before the head, objects and particles behind it. */
export function cueRanges({ words, units }: Reading, at: number): readonly Range[] {
  const unit = units[wordAt(words, at).unit] ?? { from: at, to: at };
  let from = at;
  while (from > Math.max(unit.from, at - 8)) {
    const before = wordAt(words, from - 1);
    if (before.region >= 0 || !(isHelper(before) || before.lexeme.word === 'to')) break;
    from -= 1;
  }
  while (from < at && isApart(wordAt(words, from).lexeme)) from += 1;
  const ranges: Range[] = [];
  for (let to = at; to < Math.min(unit.to, at + 8); to += 1) {
    const word = wordAt(words, to);
    if (to > at && (word.region >= 0 || clauseMarks.has(word.text))) break;
    ranges.push({ from, to });
  }
  return ranges;
}

export function describeCueRange(reading: Reading, at: number, { to }: Range, sink: FeatureSink): void {
  const view = new UnitView(reading, at);
  const head = view.word(at).lexeme.code;
  const { shape, sort } = view.word(to).lexeme.code;
  const next = view.shape(to + 1);
  const size = to - at;
  const last = size ? view.word(to).lexeme.code.word : 0;
  sink.add(size);
  sink.add(size, head.stem);
  sink.add(size, head.shape);
  sink.add(shape, next);
  sink.add(shape, size);
  sink.add(next, size);
  sink.add(head.stem, last);
  sink.add(head.stem, next, size);
  sink.add(shape, next, view.shape(to + 2));
  sink.add(sort, view.sort(to + 1), size);
  sink.add(head.stem, sort, size);
  sink.add(last, next);
  sink.add(view.stem(to - 1), last, next);
  sink.add(head.stem, view.stem(at + 1), size);
}

/** The word that a cue is known by: its first that is no auxiliary, adverb or "to". */
export function headOf(words: readonly Word[], { from, to }: Range): number {
  for (let at = from; at <= to; at += 1) {
    const word = wordAt(words, at);
    if (!isHelper(word) && word.lexeme.word !== 'to') return at;
  }
  return to;
}

/** The last word before `at` that is no loose mark, looked for among twelve. */
export function beforeMarks(words: readonly Word[], at: number): number {
  let end = at - 1;
  while (end > at - 13 && isLooseMark(wordAt(words, end))) end -= 1;
  return end;
}
