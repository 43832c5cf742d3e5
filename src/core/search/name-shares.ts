import { commonBit, nameBit, numberMask, type Segment } from './segment.ts';

/** How often a key is written as a name, and how often it is met. */
interface NameCounts {
  readonly names: Uint32Array;
  readonly all: Uint32Array;
}

const known = new WeakMap<Segment, NameCounts>();

/** Counted once for each segment, which never changes. */
function countNames(segment: Segment): NameCounts {
  const found = known.get(segment);
  if (found) return found;
  const { tokens, keyOf } = segment.arrays;
  const counts = {
    names: new Uint32Array(segment.words.length),
    all: new Uint32Array(segment.words.length),
  };
  const { names, all } = counts;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0 || token & commonBit) continue;
    const key = keyOf[token & numberMask] ?? 0;
    all[key] = (all[key] ?? 0) + 1;
    if (token & nameBit) names[key] = (names[key] ?? 0) + 1;
  }
  known.set(segment, counts);
  return counts;
}

/** Share of its places at which a key begins with a capital letter inside a sentence; null where no segment has it. */
export function nameShareOf(segments: readonly Segment[], key: string): number | null {
  let names = 0;
  let all = 0;
  for (const segment of segments) {
    const number = segment.numbers.get(key);
    if (number === undefined) continue;
    const counts = countNames(segment);
    names += counts.names[number] ?? 0;
    all += counts.all[number] ?? 0;
  }
  return all ? names / all : null;
}
