/** The tables as the newest migration leaves them. Texts are UTF-8, times ISO 8601 in UTC, flags 0 or 1. */
export interface Tables {
  readonly settings: SettingsTable;
  readonly feedback: FeedbackTable;
  readonly articles: ArticleTable;
  readonly libraries: LibraryTable;
}

interface SettingsTable {
  readonly server: string;
  /** JSON. */
  readonly value: string;
}

interface FeedbackTable {
  readonly answer_id: string;
  readonly member: string;
  readonly server: string | null;
  readonly verdict: string;
  readonly reason: string | null;
  readonly command: string;
  readonly question: string;
  readonly corpus_version: string;
  readonly at: string;
}

export interface ArticleTable {
  readonly server: string;
  readonly id: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly content_hash: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  /** A JSON array of strings. */
  readonly sources: string;
  readonly summary: number;
  readonly text: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly added_at: string;
}

/** One row a server with articles of its own. */
interface LibraryTable {
  readonly server: string;
  /** Grows with every change of the server's articles. */
  readonly revision: number;
}
