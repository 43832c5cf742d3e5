import type { Article } from '../core/text/article.ts';

export interface KeyedArticle {
  readonly article: Article;
  /** As `keyOf` gives it. */
  readonly key: string;
}

/** A part is indexed and loaded in one go: small enough that nothing waits for it, large enough that a question asks few of them. */
const limits = { articles: 128, units: 500_000 };

/** One article in this many ends its part. */
const partEnd = 64;

/**
 * Divides a library into parts by the content of its articles: an article that comes, changes or goes changes its own part and
 * perhaps the next one, and all others stay as they are (content-defined chunking, as rsync and deduplicating backups do it).
 */
export function divideArticles(articles: readonly KeyedArticle[]): readonly (readonly KeyedArticle[])[] {
  const parts: KeyedArticle[][] = [];
  let open: KeyedArticle[] | null = null;
  let units = 0;
  for (const keyed of articles) {
    const { length } = keyed.article.text;
    if (open && (open.length >= limits.articles || units + length > limits.units)) open = null;
    if (!open) {
      open = [];
      units = 0;
      parts.push(open);
    }
    open.push(keyed);
    units += length;
    if (Number.parseInt(keyed.key.slice(0, 8), 16) % partEnd === 0) open = null;
  }
  return parts;
}
