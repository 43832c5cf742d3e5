import { commonBit, countBits, nameBit, numberMask, type Segment } from './segment.ts';

/** How often a key is written as a name, and how often it is met. */
interface NameCounts {
  readonly names: Uint32Array;
  readonly all: Uint32Array;
}

const known = new WeakMap<Segment, NameCounts>();

/** So many words of a segment are gone through at once: 12 ms of a first question. What they do not have is rare, and counted where it stands. */
const mostCounted = 1_500_000;

/** Counted once for each segment, which never changes. */
function countNames(segment: Segment, most: number): NameCounts {
  const found = known.get(segment);
  if (found) return found;
  const { tokens, keyOf } = segment.arrays;
  const names = new Uint32Array(segment.words.length);
  const all = new Uint32Array(segment.words.length);
  const end = Math.min(most, tokens.length);
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0 || token & commonBit) continue;
    const key = keyOf[token & numberMask] ?? 0;
    all[key] = (all[key] ?? 0) + 1;
    if (token & nameBit) names[key] = (names[key] ?? 0) + 1;
  }
  const counts = { names, all };
  known.set(segment, counts);
  return counts;
}

/** A key that stands behind all that was counted, in the first passage that has it. */
function countInPassage({ arrays }: Segment, key: number): readonly [names: number, all: number] {
  const { tokens, tokenStarts, keyOf, postings, postingStarts } = arrays;
  const posting = postingStarts[key] ?? 0;
  if (posting === (postingStarts[key + 1] ?? 0)) return [0, 0];
  const passage = (postings[posting] ?? 0) >>> countBits;
  let names = 0;
  let all = 0;
  for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
    const token = tokens[at] ?? 0;
    if (token === 0 || token & commonBit || keyOf[token & numberMask] !== key) continue;
    all += 1;
    if (token & nameBit) names += 1;
  }
  return [names, all];
}

/** Share of its places at which a key begins with a capital letter inside a sentence; null where no segment has it. `most`: words of a segment that are counted. */
export function nameShareOf(segments: readonly Segment[], key: string, most = mostCounted): number | null {
  let names = 0;
  let all = 0;
  for (const segment of segments) {
    const number = segment.numbers.get(key);
    if (number === undefined) continue;
    const counts = countNames(segment, most);
    const counted = counts.all[number] ?? 0;
    const [own, every] = counted ? [counts.names[number] ?? 0, counted] : countInPassage(segment, number);
    names += own;
    all += every;
  }
  return all ? names / all : null;
}
