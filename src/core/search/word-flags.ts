import type { Segment } from './segment.ts';

/** What a word may be part of an answer as; bits. */
export const flags = {
  digits: 1,
  numeral: 2,
  year: 4,
  date: 8,
  time: 16,
  unitOfTime: 32,
  unitOfLength: 64,
  money: 128,
  percent: 256,
  outOf: 512,
  beforeAge: 1024,
  afterAge: 2048,
  frequency: 4096,
  onward: 8192,
  clock: 16_384,
  beforeYear: 32_768,
} as const;

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words by what they are part of. */
const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    flags.numeral,
    listOf(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter double several both single couple no none few many',
    ),
  ],
  [
    flags.date,
    listOf(
      'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
    ),
  ],
  [
    flags.time,
    listOf(
      'spring summer autumn fall winter morning afternoon evening noon midnight easter christmas ago before after during until since while when once',
    ),
  ],
  [
    flags.money,
    listOf(
      'dollar dollars euro euros pound pounds cent cents franc francs kroner krona crowns yen yuan rupee rupees percent pay paid cost costs price worth free',
    ),
  ],
  [flags.percent, listOf('percent')],
  [flags.outOf, listOf('percent per of out')],
  [flags.beforeAge, listOf('age aged was is turned at of')],
  [flags.frequency, listOf('every each twice once daily weekly monthly yearly annually times per')],
  [flags.onward, listOf('since until')],
  [
    flags.beforeYear,
    listOf(
      'in since by from until during after before early late of for january february march april may june july august september october november december spring summer autumn fall winter',
    ),
  ],
  [flags.clock, listOf("am pm o'clock oclock")],
];

const patterns: readonly (readonly [number, RegExp])[] = [
  [flags.digits, /^\p{N}/u],
  [flags.year, /^(?:1\d\d\d|20\d\d)s?$/],
  [flags.unitOfTime, /^(?:second|minute|hour|day|week|month|year|decade|centur|season|fortnight|night)/],
  [flags.unitOfLength, /^(?:kilomet|met|mile|feet|foot|km|mi|m|yard|inch)/],
  [flags.afterAge, /^(?:year|age)/],
];

export const flagsOf = (word: string): number =>
  lists.reduce((sum, [flag, list]) => sum | (list.has(word) ? flag : 0), 0) |
  patterns.reduce((sum, [flag, pattern]) => sum | (pattern.test(word) ? flag : 0), 0);

/** Stands for a word that nobody asked about yet. */
const unknown = 0xffffffff;
const known = new WeakMap<Segment, Uint32Array>();

/** The flags of a word of a segment, by its number. A segment never changes: each word is looked at once. */
export function flagsOfNumber(segment: Segment, number: number): number {
  let all = known.get(segment);
  if (!all) {
    all = new Uint32Array(segment.words.length).fill(unknown);
    known.set(segment, all);
  }
  const found = all[number] ?? unknown;
  if (found !== unknown) return found;
  const made = flagsOf(segment.words[number] ?? '');
  all[number] = made;
  return made;
}
