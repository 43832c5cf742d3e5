import type { Library } from '../answer/library.ts';
import type { Article } from '../text/article.ts';
import type { Problem } from '../text/problem.ts';

/** Finds the library that a server may search: the host's corpus, its own articles, or both; never another server's. */
export interface Libraries {
  /** From memory, at once; null where it has to be opened first. `null` as server: a direct message, the host's corpus alone. */
  readonly findLibrary: (server: string | null) => Library | null;
  readonly openLibrary: (server: string | null) => Promise<Library>;
}

/** How much was found in an article's text. */
export interface ArticleContents {
  readonly paragraphs: number;
  readonly quotations: number;
  readonly clauses: number;
}

/** What was read of one file or page, before it is kept. */
export interface Draft extends ArticleContents {
  /** Names it until it is kept or forgotten; not guessable. The process that read it alone knows it, until it ends. */
  readonly id: string;
  readonly article: Article;
  /** The article that it would replace (same content or same canonical URL), or null. */
  readonly replaces: string | null;
}

/** What a person may correct before a draft is kept. */
export type Correction = Partial<Pick<Article, 'title' | 'author' | 'published' | 'publisher'>>;

export type LibrarySource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'url'; readonly url: string };

/** An article as a list shows it. */
export interface KeptArticle {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** UTF-16 units. */
  readonly length: number;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

/** A kept article with what was found in it. */
export interface ArticleReport extends ArticleContents {
  readonly kept: KeptArticle;
  readonly language: string;
}

export interface LibraryLimits {
  /** The most articles that a server keeps. */
  readonly articles: number;
  /** The most text of all of them together, in UTF-16 units. */
  readonly units: number;
  /** The largest file that is read, in bytes: larger attachments need not be fetched. */
  readonly fileBytes: number;
}

/**
 * Changes one server's own library. Every refusal is a `Problem`, and nothing is half-kept.
 * Every promise is rejected with a StoreUnavailableError where the store cannot be used just now.
 */
export interface LibraryEditor {
  readonly limits: LibraryLimits;
  /** Reads files and pages and keeps none yet. `onProgress` is called before each source and after the last. */
  readonly readDrafts: (
    server: string,
    sources: readonly LibrarySource[],
    onProgress: (done: number, total: number) => void,
  ) => Promise<{ readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] }>;
  /** Null where the server has no such draft (any more). */
  readonly findDraft: (server: string, draft: string) => Draft | null;
  /** The draft with what a person has corrected; it keeps its id. */
  readonly correctDraft: (server: string, draft: string, correction: Correction) => Draft | Problem;
  /** Keeps a draft, corrected or as it is; a problem leaves it a draft. */
  readonly keepDraft: (
    server: string,
    draft: string,
    correction: Correction,
  ) => Promise<KeptArticle | Problem>;
  readonly forgetDraft: (server: string, draft: string) => void;
  readonly listArticles: (server: string) => Promise<readonly KeptArticle[]>;
  readonly findArticle: (server: string, id: string) => Promise<Article | null>;
  /** Corrects an article that is kept; its text stays as it is. Null where there is no such article. */
  readonly correctArticle: (
    server: string,
    id: string,
    correction: Correction,
  ) => Promise<KeptArticle | Problem | null>;
  /** What `info` tells; null where there is no such article. */
  readonly describeArticle: (server: string, id: string) => Promise<ArticleReport | null>;
  /** False where there is no such article. */
  readonly removeArticle: (server: string, id: string) => Promise<boolean>;
  /** A zip of all of the server's articles as Markdown with front matter. */
  readonly exportArticles: (server: string) => Promise<Uint8Array>;
}

/** The store cannot be reached or written just now; answers from memory go on. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
