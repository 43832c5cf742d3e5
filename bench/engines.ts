import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { languageOf } from '../src/core/search/language.ts';
import {
  createPassageIndex,
  type PassageIndex,
  type PassagePlace,
} from '../src/core/search/passage-index.ts';
import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import type { WordTable } from '../src/core/search/word-table.ts';
import { articleOf } from '../src/core/text/article.ts';

/** An engine over passages; a search gives the number of the best passage, or null. */
export interface Engine {
  readonly name: string;
  readonly build: (
    passages: readonly string[],
    meaning: WordTable | null,
  ) => (question: string) => number | null;
  /** Largest size at which it is run: beyond, one run takes minutes. */
  readonly largest: number;
}

const perArticle = 20;

function buildVerbatim(
  passages: readonly string[],
  meaning: WordTable | null,
): (question: string) => number | null {
  const articles = [];
  for (let at = 0; at < passages.length; at += perArticle)
    articles.push(articleOf(String(at), passages.slice(at, at + perArticle).join('\n\n'), { title: '' }));
  const index = createPassageIndex(articles, meaning);
  return (question) => {
    const [first] = rankPassages(index, readQuery(question, index), { limit: 5 });
    return first ? numberOf(index, first) : null;
  };
}

/** A paragraph may be read as several passages, or with the heading above it: what counts is where its first sentence stands. */
function numberOf({ segments }: PassageIndex, { segment, passage }: PassagePlace): number | null {
  const found = segments[segment];
  const article = found?.articles[found.arrays.passageArticles[passage] ?? -1];
  const paragraph = found?.arrays.sentenceParagraphs[found.arrays.sentenceStarts[passage] ?? -1];
  return article && paragraph ? Number(article.id) + paragraph - 1 : null;
}

const { common } = languageOf('en');

function buildMiniSearch(
  passages: readonly string[],
  searchOptions: SearchOptions,
  processTerm: (term: string) => string | null = (term) => term.toLowerCase(),
): (question: string) => number | null {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    searchOptions,
    processTerm,
  });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return (question) => {
    const [first] = index.search(question);
    return first ? Number(first.id) : null;
  };
}

function buildFlexSearch(passages: readonly string[]): (question: string) => number | null {
  const index = new Document({ document: { id: 'id', index: ['text'] }, tokenize: 'strict' });
  for (const [id, text] of passages.entries()) index.add({ id, text });
  return (question) => {
    const [field] = index.search(question, { limit: 5, suggest: true });
    const first = field && 'result' in field ? field.result[0] : undefined;
    return typeof first === 'number' ? first : null;
  };
}

/** Its query language gives signs a meaning, so the words are given one by one. */
function buildLunr(passages: readonly string[]): (question: string) => number | null {
  const index = lunr((builder) => {
    builder.field('text');
    for (const [id, text] of passages.entries()) builder.add({ id, text });
  });
  return (question) => {
    const [first] = index.query((query) => query.term(lunr.tokenizer(question), {}));
    return first ? Number(first.ref) : null;
  };
}

export const engines: readonly Engine[] = [
  { name: 'verbatim', build: buildVerbatim, largest: 100_000 },
  { name: 'MiniSearch, no options', build: (passages) => buildMiniSearch(passages, {}), largest: 100_000 },
  {
    name: 'MiniSearch, fuzzy .2 and prefix',
    build: (passages) => buildMiniSearch(passages, { fuzzy: 0.2, prefix: true }),
    largest: 10_000,
  },
  {
    name: 'MiniSearch, stop words removed',
    build: (passages) =>
      buildMiniSearch(passages, {}, (term) => (common.has(term.toLowerCase()) ? null : term.toLowerCase())),
    largest: 100_000,
  },
  { name: 'FlexSearch, suggest', build: buildFlexSearch, largest: 100_000 },
  { name: 'lunr', build: buildLunr, largest: 10_000 },
];
