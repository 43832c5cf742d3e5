import type { TextLine, Unit } from './units.ts';

/** Whether provisions of the first word hold those of the second ("Article I" holds "Section 1", or the other way round). */
export type WordOrder = (upper: string, lower: string) => boolean;

/**
 * Learns from the document itself: a unit without words of its own that is followed by another kind holds it. Where that
 * never happens, the word that comes first holds the other.
 */
export function findWordOrder(pieces: readonly (Unit | TextLine)[]): WordOrder {
  const votes = new Map<string, number>();
  const firstSeen = new Map<string, number>();
  let before: string | null = null;
  for (const [index, piece] of pieces.entries()) {
    const word: string | null = piece.kind === 'numbered' ? (piece.marker?.word?.name ?? null) : null;
    if (word) {
      if (!firstSeen.has(word)) firstSeen.set(word, index);
      if (before && before !== word) {
        const key = `${before}>${word}`;
        votes.set(key, (votes.get(key) ?? 0) + 1);
      }
    }
    if (piece.kind !== 'headed') before = word;
  }
  return (upper, lower) => {
    const difference = (votes.get(`${upper}>${lower}`) ?? 0) - (votes.get(`${lower}>${upper}`) ?? 0);
    if (difference !== 0) return difference > 0;
    return (firstSeen.get(upper) ?? 0) < (firstSeen.get(lower) ?? 0);
  };
}
