import { z } from 'zod';
import { chooseExcerpt } from '../src/core/answer/choose-excerpt.ts';
import { foldWord } from '../src/core/search/fold.ts';
import { createPassageIndex, type PassageIndex } from '../src/core/search/passage-index.ts';
import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import {
  isDoubtful,
  mostFollowers,
  preferAsked,
  type RatedPassage,
  ratePassages,
} from '../src/core/search/rate-passages.ts';
import type { WordTable } from '../src/core/search/word-table.ts';
import { type Article, articleOf } from '../src/core/text/article.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { parseTextArticle } from '../src/library/parse-article.ts';
import { hashOf, type Removed, readQuestionSet, readRows } from './question-sets.ts';

/** The first passage that a question finds under some condition, and whether it is right. */
export interface Judged {
  readonly row: Float64Array;
  readonly right: boolean;
  readonly answerable: boolean;
  /** It takes more confidence to be answered (`doubtMargin`). */
  readonly doubtful: boolean;
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

interface RatedFirst extends RatedPassage {
  readonly doubtful: boolean;
}

function rateFirst(index: PassageIndex, text: string): RatedFirst | undefined {
  const query = readQuery(text, index);
  const ranked = rankPassages(index, query, { limit: 1 + mostFollowers });
  const [first] = preferAsked(ratePassages(index, query, ranked, ranked.length));
  return first && { ...first, doubtful: isDoubtful(query, first) };
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
    const { standing: row, passage, doubtful } = first;
    return [{ row, right: isRight(passage), answerable, doubtful, part: hashOf(id) % 1000 }];
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
  squad2: [4.5, 3],
  xquad: [1.1, 20],
  clapnq: [1.5, 1.5],
  obliqa: [0.3, 0.1],
};

const schema = z.object({
  text: z.string(),
  about: z.string().optional(),
  expect: z.object({
    article: z.string().optional(),
    contains: z.string().optional(),
    at: z.tuple([z.number(), z.number()]).optional(),
  }),
});
type Asked = z.infer<typeof schema>;

const fold = (text: string): string => foldWord(text).replace(/\s+/g, ' ').trim();

/** A folder of articles, or a file of JSON lines with the `id` of each and its `text`, whose first line is the title. */
async function readArticles(source: string): Promise<readonly Article[]> {
  if (source.endsWith('.jsonl'))
    return readRows(source, (row: { readonly id: string; readonly text: string }) => row).flatMap(
      ({ id, text }): readonly Article[] => {
        const parsed = parseTextArticle(source, id, text);
        return 'article' in parsed ? [parsed.article] : [];
      },
    );
  const { library } = await loadLibrary([source]);
  return [...library.entries.values()].map(({ article }) => article);
}

/** Where most of the articles are no question's, as in a collection that has a thousand: so many at most are read. */
const mostArticles = 90;
/** From so many articles on a library is as most hosts have one. */
const manyArticles = 50;

/**
 * Questions as people ask them, in the form that `verbatim eval` reads: asked of all articles, of every other one, of their own article alone, and of it without
 * the paragraph that answers. `about` names the article of a question without an answer; `at` is where in its article an answer stands, as
 * UTF-16 offsets, for texts that may not be quoted here.
 */
export async function judgeChat(
  source: string,
  file: string,
  meaning: WordTable | null,
): Promise<readonly Condition[]> {
  const read = await readArticles(source);
  const known = new Map(read.map((article) => [article.id, article]));
  const asked = readRows(file, schema.parse).map((each): Asked => {
    const { article, at } = each.expect;
    const contains = at && known.get(article ?? '')?.text.slice(...at);
    return contains === undefined ? each : { ...each, expect: { ...each.expect, contains } };
  });
  const articles = chooseArticles(read, asked);
  const all = createPassageIndex(articles, meaning);
  const halves = [0, 1].map((half) => articles.filter((_article, at) => at % 2 === half));
  const indexes = halves.map((half) => createPassageIndex(half, meaning));
  const alone = new Map(articles.map((article) => [article.id, createPassageIndex([article], meaning)]));
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
    judgeAll('all articles', articles.length < manyArticles ? 1.2 : 6, () => all),
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

const ownOf = ({ about, expect }: Asked): string => expect.article ?? about ?? '';

/** Those that a question is about, and of the others as many as there is room for, those of the lowest hash. */
function chooseArticles(read: readonly Article[], asked: readonly Asked[]): readonly Article[] {
  const own = new Set(asked.map(ownOf));
  const rest = read.filter(({ id }) => !own.has(id)).sort((a, b) => hashOf(a.id) - hashOf(b.id));
  const chosen = new Set([
    ...own,
    ...rest.slice(0, Math.max(0, mostArticles - own.size)).map(({ id }) => id),
  ]);
  return read.filter(({ id }) => chosen.has(id));
}

function judgeOne(asked: Asked, index: PassageIndex | undefined, part: number): readonly Judged[] {
  const first = index && rateFirst(index, asked.text);
  if (!index || !first) return [];
  const { passage, doubtful } = first;
  const segment = index.segments[passage.segment];
  const article = segment?.articles[segment.arrays.passageArticles[passage.passage] ?? -1];
  if (!segment || !article) return [];
  const { span } = chooseExcerpt(segment, passage);
  const { expect } = asked;
  const isThere = segment.articles.some((each) => holds(each, each.text, asked));
  const right =
    article.id === expect.article && holds(article, article.text.slice(span.start, span.end), asked);
  return [{ row: first.standing, right, answerable: isThere, doubtful, part }];
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
