import type { Token } from '../text/tokens.ts';
import { cues } from './cues-en.ts';

/** A light guess at the part of speech, from closed classes and endings. */
export type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'name'
  | 'number'
  | 'other'
  | 'possessive'
  | 'mark';

const bits: Readonly<Record<WordClass, number>> = {
  determiner: 1,
  pronoun: 2,
  relative: 4,
  preposition: 8,
  conjunction: 16,
  subordinator: 32,
  auxiliary: 64,
  adverb: 128,
  verb: 256,
  name: 512,
  number: 1024,
  other: 2048,
  possessive: 4096,
  mark: 8192,
};

/** Some classes as the bits of one number: a set of words takes many times longer to ask, and is asked for every word. */
export const bitsOf = (...names: readonly WordClass[]): number =>
  names.reduce((all, name) => all | bits[name], 0);

const closed: Record<string, string> = {
  determiner:
    'the a an his her their its this these those some one another several many two three four five six our my your other most any each every no both all few more',
  pronoun:
    'he she they it we i you him them us me himself herself themselves someone everyone anyone nobody somebody everybody others itself ourselves myself yourself yourselves oneself something anything everything nothing none mine yours hers ours theirs',
  relative: 'who which whom',
  preposition:
    'of for at from with in on by to about into over after before during under against among between through without within since until around near toward towards despite amid like as than via per off up out down ' +
    'across along alongside behind beyond below beneath above upon onto inside outside regarding concerning unlike except throughout beside besides amongst versus amidst till',
  conjunction: 'and or but nor yet',
  subordinator:
    'that what when while where because if so whether why how although though unless whose then once whereas whilst lest whenever wherever whatever whoever',
  auxiliary:
    "has have had is was are were be been being will would did does do could can may might must shall should didn't doesn't don't wouldn't won't hasn't haven't isn't wasn't aren't weren't can't couldn't shouldn't not ain't hadn't cannot",
  adverb:
    'also later often still again recently just even now never always already soon only first further simply flatly twice previously earlier reportedly too here there today yesterday tomorrow tonight not very quite rather perhaps maybe instead ever long ' +
    'however meanwhile moreover therefore thus indeed nonetheless nevertheless otherwise likewise afterward afterwards back away together apart almost anyway else sometimes thereby hence elsewhere somewhere nowhere everywhere forever altogether',
  verb: 'went came made took gave got won lost ran held kept left met paid sent spent stood brought bought built began became fell fought found grew heard knew led sat saw sold spoke threw told understood wore wrote drew drove flew forgot hit hurt let meant rose showed shut slept struck taught tore woke sought caught chose did done gone seen taken given known shown written spoken been made make take go come get see give bore bent blew broke clung crept dealt dug drank ate fed fled flung froze hid hung knelt laid lent mistook overcame overtook quit rang rid rode sank sang shook shone sprang stole stuck swam swept swore swung thrust undertook withdrew wound seem seems appear appears want wants need needs use run help becomes begins brings comes gets gives goes keeps makes seeks sends speaks spends takes tells tries',
};

const byWord = new Map<string, WordClass>();
const classes: readonly WordClass[] = [
  'verb',
  'adverb',
  'auxiliary',
  'subordinator',
  'conjunction',
  'preposition',
  'relative',
  'pronoun',
  'determiner',
];
for (const name of classes) for (const word of (closed[name] ?? '').split(' ')) byWord.set(word, name);

const functionWords = new Set([...byWord.keys()].filter((word) => byWord.get(word) !== 'verb'));

/** Whether it is a form of a reporting verb that is hardly anything else. */
export function isReportingVerb(lower: string): boolean {
  const cue = cues.get(lower);
  return cue !== undefined && !cue.plain && !(cue.kinds.size === 1 && cue.kinds.has('noun'));
}

/** They tell when, as "yesterday" does, and name nobody. */
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

export const isWeekday = (lower: string): boolean => weekdays.has(lower);

export function classOf({ kind, lower, capital }: Token): WordClass {
  if (lower === "'s") return 'possessive';
  if (weekdays.has(lower)) return 'adverb';
  if (kind === 'mark') return 'mark';
  if (kind === 'number') return 'number';
  const known = byWord.get(lower);
  if (known) return known;
  if (capital) return 'name';
  if (lower.endsWith('ly')) return 'adverb';
  if (lower.endsWith('ed') || lower.endsWith('ing') || isReportingVerb(lower)) return 'verb';
  return 'other';
}

export function shapeOf({ kind, lower, capital, text }: Token): string {
  if (lower === "'s") return lower;
  if (weekdays.has(lower)) return 'day';
  if (kind === 'mark') return /["“”«»„]|''|``/.test(text) ? '"' : text.length > 1 ? '…' : text;
  if (kind === 'number') return '#';
  if (functionWords.has(lower)) return lower;
  if (capital) return 'N';
  for (const ending of ['ly', 'ed', 'ing', 's']) if (lower.endsWith(ending)) return `-${ending}`;
  return byWord.has(lower) ? 'v' : 'l';
}

/** The word by which a form is known: its lemma where it is a listed cue, else the form without its ending. */
export function stemOf(lower: string): string {
  const cue = cues.get(lower);
  if (cue) return cue.lemma;
  for (const [ending, rest] of endings)
    if (lower.length > ending.length + 2 && lower.endsWith(ending))
      return lower.slice(0, -ending.length) + rest;
  return lower;
}

const endings: readonly (readonly [string, string])[] = [
  ['ying', 'y'],
  ['ing', ''],
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];
