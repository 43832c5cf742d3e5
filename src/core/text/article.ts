/**
 * One stored text with what is known about it. Every offset anywhere in the program points into `text`, which is
 * the file's body after its front matter or title line, with CRLF turned into LF and a byte-order mark dropped,
 * and nothing else changed.
 */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 tag, in lower case: `en`, `de`, `fr`, … */
  readonly language: string;
  readonly sources: readonly string[];
  /** True where the text is the host's own summary of the sources and not an original. */
  readonly summary: boolean;
  readonly text: string;
}

/** An article known only by its text, for tests and for `extract`. */
export const articleOf = (id: string, text: string, rest: Partial<Article> = {}): Article => ({
  id,
  title: id,
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  sources: [],
  summary: false,
  ...rest,
  text,
});
