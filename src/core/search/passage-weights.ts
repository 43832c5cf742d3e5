import type { PassageIndex } from './passage-index.ts';
import { commonBit, numberMask, passageCount, type Segment } from './segment.ts';

/** By segment and passage; NaN where no question came across the passage yet. */
const known = new WeakMap<PassageIndex, readonly Float32Array[]>();

/** What the terms of a passage weigh together, each once, by how rare they are in the library. A library never changes: added up once. */
export function weightOfPassage(index: PassageIndex, segment: number, passage: number): number {
  const weights =
    known.get(index) ?? index.segments.map((each) => new Float32Array(passageCount(each)).fill(Number.NaN));
  known.set(index, weights);
  const own = weights[segment];
  const at = index.segments[segment];
  if (!own || !at) return 0;
  if (Number.isNaN(own[passage])) own[passage] = addUp(index, at, passage);
  return own[passage] ?? 0;
}

function addUp({ weightOf }: PassageIndex, { arrays, words }: Segment, passage: number): number {
  const { tokens, tokenStarts, keyOf } = arrays;
  const keys = new Set<number>();
  for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token !== 0 && !(token & commonBit)) keys.add(keyOf[token & numberMask] ?? 0);
  }
  let sum = 0;
  for (const key of keys) sum += weightOf(words[key] ?? '');
  return sum;
}
