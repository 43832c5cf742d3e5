import { randomBytes } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type AsyncZippable, strToU8, zip } from 'fflate';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Analysis } from '../core/answer/analysis.ts';
import type {
  Correction,
  Draft,
  KeptArticle,
  LibraryEditor,
  LibrarySource,
} from '../core/server/libraries.ts';
import type { Article } from '../core/text/article.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { findParagraphs } from '../core/text/paragraphs.ts';
import type { Problem } from '../core/text/problem.ts';
import { type LibraryWorker, openWorker } from './open-worker.ts';
import type { ParsedArticle } from './parse-article.ts';
import { largestFile } from './read-corpus.ts';
import { type FetchLimits, fetchLimits, fetchPage } from './reading/fetch-page.ts';
import { readSource } from './reading/read-in-worker.ts';
import type { ArticleStore } from './store/articles.ts';

export interface EditorOptions {
  readonly articles: ArticleStore;
  /** The most articles of one server; 1,000 unless told. */
  readonly mostArticles?: number;
  readonly fetch?: FetchLimits;
}

export interface OpenLibraryEditor extends LibraryEditor {
  readonly close: () => Promise<void>;
}

/** The most drafts of one server that wait to be kept; the oldest are forgotten. */
const mostDrafts = 50;

type Drafts = Map<string, { readonly server: string; readonly article: Article }>;

export function createLibraryEditor({
  articles,
  mostArticles = 1000,
  fetch = fetchLimits,
}: EditorOptions): OpenLibraryEditor {
  const worker = openWorker();
  const drafts: Drafts = new Map();
  return {
    readDrafts: async (server, sources, onProgress) => {
      const found: Draft[] = [];
      const problems: Problem[] = [];
      for (const [done, source] of sources.entries()) {
        onProgress(done, sources.length);
        const parsed = await readLibrarySource(worker, source, fetch);
        if ('problems' in parsed) problems.push(...parsed.problems);
        else found.push(await toDraft(worker, articles, drafts, server, parsed.article));
      }
      onProgress(sources.length, sources.length);
      return { drafts: found, problems };
    },
    keepDraft: async (server, id, correction) => {
      const draft = drafts.get(id);
      if (draft?.server !== server) return problem(id, 'no-such-draft', 'it was kept or forgotten before');
      const corrected = correct(draft.article, correction);
      if ('rule' in corrected) return corrected;
      const kept = await articles.keepArticle(server, corrected, mostArticles);
      if (kept === 'full')
        return problem(corrected.title, 'too-many', `expected at most ${mostArticles} articles in a library`);
      drafts.delete(id);
      return kept;
    },
    forgetDraft: (server, id) => {
      if (drafts.get(id)?.server === server) drafts.delete(id);
    },
    listArticles: articles.listArticles,
    findArticle: articles.findArticle,
    removeArticle: articles.removeArticle,
    exportArticles: async (server) =>
      await zipArticles(await articles.readArticles(server), await articles.listArticles(server)),
    close: worker.close,
  };
}

const problem = (file: string, rule: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
});

async function readLibrarySource(
  worker: LibraryWorker,
  source: LibrarySource,
  limits: FetchLimits,
): Promise<ParsedArticle> {
  switch (source.kind) {
    case 'file': {
      const { name, bytes } = source;
      if (bytes.length > largestFile)
        return {
          problems: [
            problem(name, 'too-large', `expected at most ${largestFile} bytes, found ${bytes.length}`),
          ],
        };
      const id = basename(name, extname(name));
      return await readSource(worker, { file: name, id, bytes, url: null, charset: null });
    }
    case 'url': {
      const page = await fetchPage(source.url, limits);
      if ('rule' in page) return { problems: [page] };
      return await readSource(worker, { ...page, file: source.url, id: new URL(page.url).hostname });
    }
    default:
      return assertNever(source);
  }
}

async function toDraft(
  worker: LibraryWorker,
  articles: ArticleStore,
  drafts: Drafts,
  server: string,
  article: Article,
): Promise<Draft> {
  const analysis: Analysis = JSON.parse(String(await worker.run({ kind: 'analyze', article })));
  const id = randomBytes(12).toString('base64url');
  const waiting = [...drafts].filter(([, draft]) => draft.server === server);
  for (const [oldest] of waiting.slice(0, Math.max(0, waiting.length + 1 - mostDrafts)))
    drafts.delete(oldest);
  drafts.set(id, { server, article });
  return {
    id,
    article,
    paragraphs: findParagraphs(article.text).length,
    quotations: analysis.attributions.length,
    clauses: (analysis.agreement?.provisions.length ?? 0) + analysis.reported.length,
    replaces: await articles.findReplaced(server, article),
  };
}

const entry = z
  .string()
  .trim()
  .max(500)
  .transform((text) => text || null)
  .nullable();
const correctionSchema = z.object({
  title: z.string().trim().min(1, 'expected a title').max(500).optional(),
  author: entry.optional(),
  publisher: entry.optional(),
  published: z.iso.date('expected a calendar date as YYYY-MM-DD').nullable().optional(),
});

function correct(article: Article, correction: Correction): Article | Problem {
  const parsed = correctionSchema.safeParse(correction);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0] ?? 'correction');
    return problem(article.title, field === 'published' ? 'bad-date' : `bad-${field}`, issue?.message ?? '');
  }
  const given = parsed.data;
  return {
    ...article,
    title: given.title ?? article.title,
    author: given.author === undefined ? article.author : given.author,
    publisher: given.publisher === undefined ? article.publisher : given.publisher,
    published: given.published === undefined ? article.published : given.published,
  };
}

/** Markdown files with front matter, as a corpus folder takes them. */
function zipArticles(articles: readonly Article[], kept: readonly KeptArticle[]): Promise<Uint8Array> {
  const times = new Map(kept.map(({ id, addedAt }) => [id, addedAt]));
  const files: AsyncZippable = {};
  for (const article of articles)
    files[`${toFileName(article.title)}-${article.id}.md`] = [
      strToU8(toMarkdown(article)),
      { mtime: times.get(article.id) ?? '2000-01-01' },
    ];
  return new Promise((resolve, reject) => {
    zip(files, (error, data) => (error ? reject(error) : resolve(data)));
  });
}

const toFileName = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean)
    .join('-')
    .slice(0, 60) || 'article';

function toMarkdown({ text, ...about }: Article): string {
  return `---\n${stringify(about)}---\n${text}`;
}
