import { numberMask, type Segment } from './segment.ts';

/** The first `limit` passages from `from` to before `to` in which the words, folded, stand side by side in one sentence, stop words or not. */
export function findPhrase(
  { numbers, arrays: { tokens, tokenStarts } }: Segment,
  words: readonly string[],
  [from, to]: readonly [number, number],
  limit: number,
): readonly number[] {
  const wanted = words.map((word) => numbers.get(word) ?? 0);
  const [first] = wanted;
  if (first === undefined || wanted.includes(0)) return [];
  const found: number[] = [];
  for (let passage = from; passage < to && found.length < limit; passage += 1) {
    const end = tokenStarts[passage + 1] ?? 0;
    for (let at = tokenStarts[passage] ?? 0; at < end; at += 1) {
      if (((tokens[at] ?? 0) & numberMask) !== first) continue;
      if (!wanted.every((number, offset) => ((tokens[at + offset] ?? 0) & numberMask) === number)) continue;
      found.push(passage);
      break;
    }
  }
  return found;
}
