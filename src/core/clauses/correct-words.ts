import { editDistance } from '../text/edit-distance.ts';

/** The greatest number of letters that are wrong, missing, added or swapped in a word of this length. */
const allowance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The known word that `word` is most likely a slip for, or null. `known` gives how often each word occurs. */
export function correctWord(word: string, known: ReadonlyMap<string, number>): string | null {
  const most = allowance(word.length);
  if (most === 0) return null;
  let best: { readonly word: string; readonly distance: number; readonly count: number } | null = null;
  for (const [candidate, count] of known) {
    if (candidate[0] !== word[0] || candidate.length < 4) continue;
    const limit = Math.min(most, Math.max(1, allowance(candidate.length)));
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count))
      best = { word: candidate, distance, count };
  }
  return best?.word ?? null;
}
