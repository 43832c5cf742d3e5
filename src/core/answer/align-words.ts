import type { QueryTerm } from '../search/query.ts';
import type { Term } from '../search/terms.ts';
import type { Span } from '../text/span.ts';

/** An asked word as it is aligned: common words count, too, but little. */
export interface AskedWord {
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

/** How well a wording stands in a text. */
export interface Alignment {
  /** Weight of the asked words found in order and close to each other, of the weight of all: 0–1. */
  readonly share: number;
  /** True where the text has all the words in order with nothing in between. */
  readonly exact: boolean;
  /** The words found, in the order of the text. */
  readonly spans: readonly Span[];
  /** For each of `spans`, which of the asked words it is. */
  readonly rows: readonly number[];
}

/** What a common word weighs: enough to tell an exact wording from one with changed words. */
const commonWeight = 0.4;
/** What each skipped word costs, on either side. */
const gapCost = 0.25;

export function toAskedWords(words: readonly Term[], terms: readonly QueryTerm[]): readonly AskedWord[] {
  const known = new Map(terms.map((term) => [term.key, term]));
  return words.map(({ key, common }) => {
    const term = known.get(key);
    return {
      keys: new Set([key, ...(term?.instead ?? [])]),
      weight: common || !term ? commonWeight : term.weight,
    };
  });
}

/**
 * The best local alignment of the asked words with a stretch of a text: Smith and Waterman's algorithm
 * (J. Mol. Biol. 147, 1981) over words.
 */
export function alignWords(asked: readonly AskedWord[], text: readonly Term[]): Alignment {
  const width = text.length + 1;
  const scores = new Float64Array((asked.length + 1) * width);
  let best = 0;
  for (let row = 1; row <= asked.length; row += 1) {
    const word = asked[row - 1];
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const same = word?.keys.has(text[column - 1]?.key ?? '') ? word.weight : -gapCost;
      const score = Math.max(
        0,
        (scores[at - width - 1] ?? 0) + same,
        (scores[at - width] ?? 0) - gapCost,
        (scores[at - 1] ?? 0) - gapCost,
      );
      scores[at] = score;
      if (score > (scores[best] ?? 0)) best = at;
    }
  }
  return traceBack(asked, text, scores, best);
}

function traceBack(
  asked: readonly AskedWord[],
  text: readonly Term[],
  scores: Float64Array,
  best: number,
): Alignment {
  const width = text.length + 1;
  const spans: Span[] = [];
  const rows: number[] = [];
  let found = 0;
  let gaps = 0;
  for (let at = best; (scores[at] ?? 0) > 0; ) {
    const word = asked[Math.floor(at / width) - 1];
    const term = text[(at % width) - 1];
    const here = scores[at] ?? 0;
    if (word && term && word.keys.has(term.key) && near(here, (scores[at - width - 1] ?? 0) + word.weight)) {
      spans.push({ start: term.start, end: term.end });
      rows.push(Math.floor(at / width) - 1);
      found += word.weight;
      at -= width + 1;
      continue;
    }
    gaps += 1;
    if (near(here, (scores[at - width - 1] ?? 0) - gapCost)) at -= width + 1;
    else at -= near(here, (scores[at - width] ?? 0) - gapCost) ? width : 1;
  }
  const total = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const exact = gaps === 0 && spans.length === asked.length;
  return { share: found / total, exact, spans: spans.reverse(), rows: rows.reverse() };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
