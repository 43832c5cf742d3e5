import type { Library } from '../answer/library.ts';
import type { Article } from '../text/article.ts';
import type { Problem } from '../text/problem.ts';

/** Finds the library that a server may search: the host's corpus, its own articles, or both; never another server's. */
export interface Libraries {
  /** From memory, at once; null where it has to be opened first. `null` as server: a direct message, the host's corpus alone. */
  readonly findLibrary: (server: string | null) => Library | null;
  readonly openLibrary: (server: string | null) => Promise<Library>;
}

/** What was read of one file or page, before it is kept. */
export interface Draft {
  /** Names it until it is kept or forgotten; not guessable. */
  readonly id: string;
  readonly article: Article;
  readonly paragraphs: number;
  readonly quotations: number;
  readonly clauses: number;
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

/** Changes one server's own library. Every refusal is a `Problem`; nothing is half-kept. */
export interface LibraryEditor {
  readonly readDrafts: (
    server: string,
    sources: readonly LibrarySource[],
    onProgress: (done: number, total: number) => void,
  ) => Promise<{ readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] }>;
  readonly keepDraft: (
    server: string,
    draft: string,
    correction: Correction,
  ) => Promise<KeptArticle | Problem>;
  readonly forgetDraft: (server: string, draft: string) => void;
  readonly listArticles: (server: string) => Promise<readonly KeptArticle[]>;
  readonly findArticle: (server: string, id: string) => Promise<Article | null>;
  /** False where there is no such article. */
  readonly removeArticle: (server: string, id: string) => Promise<boolean>;
  /** A zip of all of the server's articles as Markdown with front matter. */
  readonly exportArticles: (server: string) => Promise<Uint8Array>;
}

/** The store cannot be reached or written just now; answers from memory go on. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
