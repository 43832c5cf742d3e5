/** The greatest number of letters that are wrong, missing, added or swapped in a word of this length. */
const allowance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The optimal string alignment distance (Damerau 1964, with swaps of neighbours), or `most + 1` where it is greater. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

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
