import { countBits, countMask, type Segment } from './segment.ts';

/** A term of a question as BM25 sees it. */
export interface ScoredTerm {
  readonly weight: number;
  /** Keys that count as the term, each with what one of them counts, 0–1; the term's own key counts 1. */
  readonly keys: ReadonlyMap<string, number>;
}

/**
 * BM25's constants (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"), chosen on the develop halves of the question
 * sets (docs/quality.md): long passages have to be forgiven less than in full documents, and repetition counts less.
 */
export const saturation = 0.6;
const lengthShare = 0.75;

/** Room for the scores of one segment, kept from question to question. */
export interface ScoreRoom {
  scores: Float32Array;
  counts: Float32Array;
}

export const createScoreRoom = (): ScoreRoom => ({ scores: new Float32Array(), counts: new Float32Array() });

/**
 * The exact BM25 of each passage of a segment that holds a term, term by term over plain arrays. `room.scores` holds the result,
 * passage by passage, 0 where there is none.
 */
export function scorePassages(
  segment: Segment,
  terms: readonly ScoredTerm[],
  averageLength: number,
  room: ScoreRoom,
): Float32Array {
  const size = segment.arrays.passageLengths.length;
  if (room.scores.length < size) {
    room.scores = new Float32Array(size);
    room.counts = new Float32Array(size);
  }
  const scores = room.scores.fill(0);
  for (const { weight, keys } of terms) {
    const known = [...keys].flatMap(([key, strength]) => {
      const number = segment.numbers.get(key);
      return number === undefined ? [] : [{ number, strength }];
    });
    const [first, ...others] = known;
    if (!first) continue;
    if (others.length === 0 && first.strength === 1)
      addPostings(segment, first.number, weight, averageLength, scores);
    else addGroup(segment, known, weight, averageLength, scores, room.counts);
  }
  return scores;
}

function addPostings(
  { arrays: { postings, postingStarts, passageLengths } }: Segment,
  key: number,
  weight: number,
  averageLength: number,
  scores: Float32Array,
): void {
  const end = postingStarts[key + 1] ?? 0;
  const most = weight * (saturation + 1);
  const fixed = saturation * (1 - lengthShare);
  const each = (saturation * lengthShare) / averageLength;
  for (let at = postingStarts[key] ?? 0; at < end; at += 1) {
    const posting = postings[at] ?? 0;
    const passage = posting >>> countBits;
    const count = posting & countMask;
    scores[passage] =
      (scores[passage] ?? 0) + (most * count) / (count + fixed + each * (passageLengths[passage] ?? 0));
  }
}

/** Several keys as one term: their counts are added before they are saturated. */
function addGroup(
  { arrays: { postings, postingStarts, passageLengths } }: Segment,
  keys: readonly { readonly number: number; readonly strength: number }[],
  weight: number,
  averageLength: number,
  scores: Float32Array,
  counts: Float32Array,
): void {
  const touched: number[] = [];
  for (const { number, strength } of keys)
    for (let at = postingStarts[number] ?? 0; at < (postingStarts[number + 1] ?? 0); at += 1) {
      const posting = postings[at] ?? 0;
      const passage = posting >>> countBits;
      const before = counts[passage] ?? 0;
      if (before === 0) touched.push(passage);
      counts[passage] = before + strength * (posting & countMask);
    }
  for (const passage of touched) {
    const count = counts[passage] ?? 0;
    counts[passage] = 0;
    const base =
      saturation * (1 - lengthShare + (lengthShare * (passageLengths[passage] ?? 0)) / averageLength);
    scores[passage] = (scores[passage] ?? 0) + (weight * (saturation + 1) * count) / (count + base);
  }
}

/** The `limit` highest scores above 0 from passage `from` to before `to`, the highest first; of equals the earlier passage. */
export function takeBest(scores: Float32Array, from: number, to: number, limit: number): readonly number[] {
  let kept: number[] = [];
  let least = 0;
  const order = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const prune = (): void => {
    kept = kept.sort(order).slice(0, limit);
    if (kept.length === limit) least = scores[kept.at(-1) ?? 0] ?? 0;
  };
  for (let passage = from; passage < to; passage += 1) {
    if ((scores[passage] ?? 0) <= least) continue;
    kept.push(passage);
    if (kept.length >= 4 * limit) prune();
  }
  prune();
  return kept;
}
