import { randomBytes } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Analysis } from '../core/answer/analysis.ts';
import type {
  ArticleContents,
  ArticleReport,
  Draft,
  LibraryEditor,
  LibrarySource,
} from '../core/server/libraries.ts';
import type { Article } from '../core/text/article.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { findParagraphs } from '../core/text/paragraphs.ts';
import { type Problem, toProblem } from '../core/text/problem.ts';
import { analyzeOrSkip, sharedAnalyst } from './analyst.ts';
import { correctArticle } from './correct-article.ts';
import { zipArticles } from './export-articles.ts';
import { type LibraryRoom, roomOfServer, toFullProblem } from './library-room.ts';
import { WorkerStoppedError } from './open-worker.ts';
import type { ParsedArticle } from './parse-article.ts';
import { largestFile } from './read-corpus.ts';
import type { FetchLimits } from './reading/fetch-page.ts';
import { readDocument, tooComplex } from './reading/read-in-worker.ts';
import type { ArticleStore } from './store/articles.ts';

export interface EditorOptions {
  readonly articles: ArticleStore;
  /** Of each server. */
  readonly room?: LibraryRoom;
  readonly fetch?: FetchLimits;
}

/** The most drafts of one server that wait to be kept, and the most text of all servers' drafts in UTF-16 units; the oldest are forgotten. */
const mostDrafts = { ofServer: 50, units: 10_000_000 };

export function createLibraryEditor({ articles, room = roomOfServer, fetch }: EditorOptions): LibraryEditor {
  const drafts = new Map<string, OwnedDraft>();
  const findDraft = (server: string, id: string): Draft | null => {
    const found = drafts.get(id);
    return found?.server === server ? found.draft : null;
  };
  return {
    limits: { ...room, fileBytes: largestFile },
    readDrafts: async (server, sources, onProgress) => {
      const found: Draft[] = [];
      const problems: Problem[] = [];
      for (const [done, source] of sources.entries()) {
        onProgress(done, sources.length);
        const draft = await readDraft(articles, server, source, fetch);
        if ('problems' in draft) {
          problems.push(...draft.problems);
          continue;
        }
        remember(drafts, { server, draft });
        found.push(draft);
      }
      onProgress(sources.length, sources.length);
      return { drafts: found, problems };
    },
    findDraft,
    correctDraft: (server, id, correction) => {
      const draft = findDraft(server, id);
      if (!draft) return noSuchDraft(id);
      const article = correctArticle(draft.article, correction);
      if ('rule' in article) return article;
      const corrected = { ...draft, article };
      drafts.set(id, { server, draft: corrected });
      return corrected;
    },
    keepDraft: async (server, id, correction) => {
      const draft = findDraft(server, id);
      if (!draft) return noSuchDraft(id);
      const corrected = correctArticle(draft.article, correction);
      if ('rule' in corrected) return corrected;
      const kept = await articles.keepArticle(server, corrected, room);
      if (typeof kept === 'string') return toFullProblem(corrected.title, kept, room);
      drafts.delete(id);
      return kept;
    },
    forgetDraft: (server, id) => {
      if (findDraft(server, id)) drafts.delete(id);
    },
    ...createKeptEditor(articles, room),
  };
}

type KeptEditor = Pick<
  LibraryEditor,
  'listArticles' | 'findArticle' | 'correctArticle' | 'describeArticle' | 'removeArticle' | 'exportArticles'
>;

function createKeptEditor(articles: ArticleStore, room: LibraryRoom): KeptEditor {
  const { listArticles, findArticle, removeArticle, readArticles, keepArticle } = articles;
  return {
    listArticles,
    findArticle,
    removeArticle,
    correctArticle: async (server, id, correction) => {
      const article = await findArticle(server, id);
      const corrected = article && correctArticle(article, correction);
      if (corrected === null || 'rule' in corrected) return corrected;
      const kept = await keepArticle(server, corrected, room);
      return typeof kept === 'string' ? toFullProblem(corrected.title, kept, room) : kept;
    },
    describeArticle: (server, id) => describe(articles, server, id),
    exportArticles: async (server) => zipArticles(await readArticles(server), await listArticles(server)),
  };
}

const noSuchDraft = (id: string): Problem =>
  toProblem(id, 'no-such-draft', 'it was kept or forgotten before');

async function readLibrarySource(
  source: LibrarySource,
  limits: FetchLimits | undefined,
): Promise<ParsedArticle> {
  switch (source.kind) {
    case 'file': {
      const { name, bytes } = source;
      if (bytes.length > largestFile)
        return {
          problems: [
            toProblem(name, 'too-large', `expected at most ${largestFile} bytes, found ${bytes.length}`),
          ],
        };
      const id = basename(name, extname(name));
      return await readDocument({ file: name, id, bytes, url: null, charset: null });
    }
    case 'url': {
      // Loaded after discord.js: the first undici in a process serves requests of all others, and only its own can carry files.
      const { fetchPage } = await import('./reading/fetch-page.ts');
      const page = await fetchPage(source.url, limits);
      if ('rule' in page) return { problems: [page] };
      return await readDocument({ ...page, file: source.url, id: new URL(page.url).hostname });
    }
    default:
      return assertNever(source);
  }
}

interface OwnedDraft {
  readonly server: string;
  readonly draft: Draft;
}

function remember(drafts: Map<string, OwnedDraft>, owned: OwnedDraft): void {
  drafts.set(owned.draft.id, owned);
  const waiting = [...drafts].filter(([, { server }]) => server === owned.server);
  for (const [oldest] of waiting.slice(0, -mostDrafts.ofServer)) drafts.delete(oldest);
  let units = [...drafts.values()].reduce((sum, { draft }) => sum + draft.article.text.length, 0);
  for (const [oldest, { draft }] of drafts) {
    if (units <= mostDrafts.units) return;
    drafts.delete(oldest);
    units -= draft.article.text.length;
  }
}

async function readDraft(
  articles: ArticleStore,
  server: string,
  source: LibrarySource,
  limits: FetchLimits | undefined,
): Promise<Draft | { readonly problems: readonly Problem[] }> {
  const parsed = await readLibrarySource(source, limits);
  if ('problems' in parsed) return parsed;
  const { article } = parsed;
  try {
    return {
      id: randomBytes(12).toString('base64url'),
      article,
      ...countContents(article, await sharedAnalyst.analyze(article)),
      replaces: await articles.findReplaced(server, article),
    };
  } catch (error) {
    if (!(error instanceof WorkerStoppedError)) throw error;
    return { problems: [tooComplex(article.title, error)] };
  }
}

function countContents({ text }: Article, json: string): ArticleContents {
  const analysis: Analysis = JSON.parse(json);
  return {
    paragraphs: findParagraphs(text).length,
    quotations: analysis.attributions.length,
    clauses: (analysis.agreement?.provisions.length ?? 0) + analysis.reported.length,
  };
}

async function describe(articles: ArticleStore, server: string, id: string): Promise<ArticleReport | null> {
  const article = await articles.findArticle(server, id);
  const kept = (await articles.listArticles(server)).find((each) => each.id === id);
  if (!article || !kept) return null;
  const analysis = await analyzeOrSkip(sharedAnalyst, article);
  return { kept, language: article.language, ...countContents(article, analysis) };
}
