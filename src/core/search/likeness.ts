import {
  cosineApart,
  createAddWord,
  type Direction,
  dotProduct,
  findTitleDirection,
  toUnit,
} from './directions.ts';
import type { ReadWord } from './holds-kind.ts';
import type { Query } from './query.ts';
import type { RankedPassage } from './rank-passages.ts';
import type { Segment } from './segment.ts';
import { rowsOfQuery, toShare } from './soft-match.ts';
import type { WordTable } from './word-table.ts';

/** How near the best sentence comes to a question in meaning: cosines. */
export interface Likenesses {
  /** It or its neighbour, once most of what both share with the title is taken away; 0 where neither has to do with the question. */
  readonly likenessApart: number;
  /** What the question has and it lacks, against what it has and the question lacks: near where it tells the same in other words. */
  readonly restLikeness: number;
}

export const noLikenesses: Likenesses = { likenessApart: 0, restLikeness: 0 };

/** A question, and the passage whose best sentence and neighbour are read. */
export interface Compared {
  readonly query: Query;
  readonly direction: Direction;
  readonly passage: RankedPassage;
  readonly segment: Segment;
  readonly table: WordTable;
}

export function readLikenesses(
  { query, direction, passage, segment, table }: Compared,
  sentence: readonly ReadWord[],
  neighbour: readonly ReadWord[],
): Likenesses {
  const addWord = createAddWord(segment, table);
  const addUp = (words: readonly ReadWord[]): Float32Array => {
    const sum = new Float32Array(table.texts.dimensions);
    for (const { number, common } of words) if (!common) addWord(sum, number);
    return sum;
  };
  const own = addUp(sentence);
  const beside = addUp(neighbour);
  const rest = toUnit(addUp(sentence.filter(({ term }) => term < 0)));
  const directions = [toUnit(own), toUnit(beside)];
  const article = segment.articles[segment.arrays.passageArticles[passage.passage] ?? -1];
  const title = article ? findTitleDirection(table, segment, article) : new Float32Array(own.length);
  const askedTitle = dotProduct(direction, title);
  return {
    likenessApart: Math.max(
      0,
      ...directions.map((each) =>
        cosineApart(dotProduct(direction, each), askedTitle, dotProduct(each, title)),
      ),
    ),
    restLikeness: dotProduct(missingOf(query, passage, table), rest),
  };
}

/** What the terms mean that the best sentence lacks. */
function missingOf(query: Query, { sentences, best }: RankedPassage, table: WordTable): Direction {
  const sum = new Float32Array(table.texts.dimensions);
  for (const [at, row] of rowsOfQuery(query, table).entries())
    if (row >= 0 && !sentences[best]?.strengths[at])
      table.texts.addTo(sum, row, toShare(query.terms[at]?.weight ?? 0));
  return toUnit(sum);
}
