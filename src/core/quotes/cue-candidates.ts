import type { FeatureSink } from './features.ts';
import type { Range, Reading } from './reading.ts';
import { UnitView } from './unit-view.ts';
import { isLooseMark, type Word, wordAt } from './word.ts';
import { isWeekday } from './word-classes.ts';

const openClasses = new Set(['verb', 'other', 'preposition', 'adverb']);

/** Words outside of quotation marks that may report: verbs, nouns, "according", "in" (X's view), and a colon. */
export function cueCandidates({ words }: Reading): readonly number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    if (word.region < 0 && mayReport(word)) found.push(at);
  });
  return found;
}

const mayReport = ({ text, lexeme }: Word): boolean =>
  text === ':' || openClasses.has(lexeme.class) || (lexeme.class === 'name' && openingCues.has(text));

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

/** What each feature of `describeCue` rests on, in their order: the word itself, its subject, its neighbours, quotation marks near it, … */
export const cueGrounds: readonly string[] = (
  'word word word neighbours quotation subject neighbours neighbours neighbours neighbours neighbours neighbours subject subject quotation that neighbours ' +
  'neighbours subject neighbours subject quotation quotation place place subject neighbours neighbours neighbours quotation quotation neighbours neighbours'
).split(' ');

/** What speaks for a word reporting and against it. */
export function describeCue(reading: Reading, at: number, sink: FeatureSink): void {
  const view = new UnitView(reading, at);
  const { lexeme } = view.word(at);
  const word = lexeme.class === 'preposition' ? lexeme.code.word : lexeme.code.stem;
  const form = lexeme.code.shape;
  const sort = lexeme.code.sort;
  const before = view.shape(at - 1);
  const after = view.shape(at + 1);
  const next = view.shape(at + 2);
  const subject = beforeVerb(reading.words, at);
  const subjectClass = view.word(subject).lexeme.code.class;
  const around = quotesAround(reading, at);
  const left = step(around.left);
  const quotes = left * 8 + step(around.right);
  const that = stepsToThat(view, at);
  const opening = step(at - view.from);
  sink.add(word);
  sink.add(form);
  sink.add(word, form);
  sink.add(word, after);
  sink.add(word, quotes);
  sink.add(word, subjectClass);
  sink.add(before);
  sink.add(after);
  sink.add(before, form);
  sink.add(form, after);
  sink.add(form, after, next);
  sink.add(view.shape(at - 2), before, form);
  sink.add(view.shape(subject), form);
  sink.add(subjectClass, form, after);
  sink.add(quotes, after, before);
  sink.add(word, that ? 1 : 2);
  sink.add(sort, view.sort(at - 1), view.sort(at + 1));
  sink.add(sort, view.sort(at + 1), view.sort(at + 2));
  sink.add(sort, view.sort(subject), form);
  sink.add(word, view.sort(at + 1));
  sink.add(view.stem(subject), form, sort);
  sink.add(around.ending, left, subjectClass);
  sink.add(word, around.ending, left ? 1 : 2);
  sink.add(word, opening);
  sink.add(opening, form, before);
  sink.add(view.shape(subject - 1), view.shape(subject), form);
  sink.add(sort, after, next, view.shape(at + 3));
  const kind = lexeme.code.cue;
  sink.add(kind, form, after);
  sink.add(kind, before, after);
  sink.add(kind, quotes);
  sink.add(kind, around.ending, left);
  sink.add(kind, view.sort(at + 1), view.sort(at + 2));
  sink.add(kind, view.stem(at - 1));
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
