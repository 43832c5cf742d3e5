import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { chooseExcerpt } from '../src/core/answer/choose-excerpt.ts';
import { foldWord } from '../src/core/search/fold.ts';
import { createPassageIndex, type PassageIndex } from '../src/core/search/passage-index.ts';
import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import {
  mostFollowers,
  preferAsked,
  type RatedPassage,
  ratePassages,
} from '../src/core/search/rate-passages.ts';
import type { WordTable } from '../src/core/search/word-table.ts';
import { type Article, articleOf } from '../src/core/text/article.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { hashOf, type Removed, readQuestionSet } from './question-sets.ts';

/** The first passage that a question finds under some condition, and whether it is right. */
export interface Judged {
  readonly row: Float64Array;
  readonly right: boolean;
  readonly answerable: boolean;
  /** The same question asked under other conditions has the same: from 0 on, below 1,000. */
  readonly part: number;
}

/** Questions asked of one kind of library. */
export interface Condition {
  readonly name: string;
  /** What its questions weigh together in training. */
  readonly weight: number;
  readonly judged: readonly Judged[];
}

function rateFirst(index: PassageIndex, text: string): RatedPassage | undefined {
  const query = readQuery(text, index);
  const ranked = rankPassages(index, query, { limit: 1 + mostFollowers });
  return preferAsked(ratePassages(index, query, ranked, ranked.length))[0];
}

/** A public question set as it is or with every second right passage taken out. */
export function judgeSet(
  folder: string,
  name: string,
  meaning: WordTable | null,
  removed: Removed,
): readonly Condition[] {
  const { index, questions } = readQuestionSet(`${folder}/${name}`, name, meaning, removed);
  const judged = questions.flatMap(({ id, text, answerable, isRight }): readonly Judged[] => {
    const first = rateFirst(index, text);
    if (!first) return [];
    return [{ row: first.standing, right: isRight(first.passage), answerable, part: hashOf(id) % 1000 }];
  });
  return removed === 'none'
    ? [{ name, weight: weights[name]?.[0] ?? 1, judged }]
    : [{ name: `${name}, ${removed} out`, weight: (weights[name]?.[1] ?? 1) / 2, judged }];
}

/**
 * Whole, and both times without a half together. Where every second passage is taken out, it matters most whether the right one is there at
 * all; whole, squad2 asks what only details tell from what is answered, which is hard to tell, so that much weight on it costs the others.
 */
const weights: Readonly<Record<string, readonly [number, number]>> = {
  squad2: [4, 3],
  xquad: [1.1, 4],
  clapnq: [1.5, 1.5],
  obliqa: [0.3, 0.1],
};

const schema = z.object({
  text: z.string(),
  about: z.string().optional(),
  expect: z.object({ article: z.string().optional(), contains: z.string().optional() }),
});
type Asked = z.infer<typeof schema>;

const fold = (text: string): string => foldWord(text).replace(/\s+/g, ' ').trim();

/**
 * Questions as people ask them, in the form that `verbatim eval` reads: asked of all articles, of every other one, of their own article alone, and of it without
 * the paragraph that answers. `about` names the article of a question without an answer.
 */
export async function judgeChat(
  folder: string,
  file: string,
  meaning: WordTable | null,
): Promise<readonly Condition[]> {
  const { library } = await loadLibrary([folder]);
  const articles = [...library.entries.values()].map(({ article }) => article);
  const asked = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
  const all = createPassageIndex(articles, meaning);
  const halves = [0, 1].map((half) => articles.filter((_article, at) => at % 2 === half));
  const indexes = halves.map((half) => createPassageIndex(half, meaning));
  const alone = new Map(articles.map((article) => [article.id, createPassageIndex([article], meaning)]));
  const ownOf = ({ about, expect }: Asked): string => expect.article ?? about ?? '';
  const judgeAll = (
    name: string,
    weight: number,
    indexFor: (each: Asked) => PassageIndex | undefined,
  ): Condition => ({
    name,
    weight,
    judged: asked.flatMap((each) => judgeOne(each, indexFor(each), hashOf(ownOf(each) || each.text) % 1000)),
  });
  return [
    judgeAll('all articles', 1.2, () => all),
    judgeAll('other articles', 0.5, (each) =>
      each.expect.article
        ? indexes[halves.findIndex((half) => half.every(({ id }) => id !== each.expect.article))]
        : undefined,
    ),
    judgeAll('own article', 0.7, (each) => alone.get(ownOf(each))),
    judgeAll('own article, answer taken out', 0.5, (each) => {
      const own = articles.find(({ id }) => id === each.expect.article);
      return own && createPassageIndex([withoutAnswer(own, each)], meaning);
    }),
  ];
}

function judgeOne(asked: Asked, index: PassageIndex | undefined, part: number): readonly Judged[] {
  const first = index && rateFirst(index, asked.text);
  if (!index || !first) return [];
  const { passage } = first;
  const segment = index.segments[passage.segment];
  const article = segment?.articles[segment.arrays.passageArticles[passage.passage] ?? -1];
  if (!segment || !article) return [];
  const { span } = chooseExcerpt(segment, passage);
  const { expect } = asked;
  const isThere = segment.articles.some((each) => holds(each, each.text, asked));
  const right =
    article.id === expect.article && holds(article, article.text.slice(span.start, span.end), asked);
  return [{ row: first.standing, right, answerable: isThere, part }];
}

const holds = ({ id }: Article, text: string, { expect }: Asked): boolean =>
  id === expect.article && expect.contains !== undefined && fold(text).includes(fold(expect.contains));

const withoutAnswer = ({ id, title, text }: Article, asked: Asked): Article =>
  articleOf(
    id,
    text
      .split('\n\n')
      .filter((paragraph) => !fold(paragraph).includes(fold(asked.expect.contains ?? '')))
      .join('\n\n'),
    { title },
  );
