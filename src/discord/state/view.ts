import type { Match } from '../../core/answer/answer.ts';
import type { Article } from '../../core/text/article.ts';
import type { Span } from '../../core/text/span.ts';
import { digest } from './seal.ts';

/**
 * What a card shows, small enough for a button: which excerpt it is about, and whether that or a whole paragraph is shown.
 * The article and the excerpt are named by hashes, so that a change of either is noticed.
 */
export interface View {
  readonly articleHash: string;
  readonly excerptHash: string;
  readonly excerpt: Span;
  /** A paragraph by its number, 1-based, or 0 for the excerpt. */
  readonly paragraph: number;
  /** How the asked words relate to the excerpt. */
  readonly match: Match;
  /** As many as find room. */
  readonly highlights: readonly Span[];
}

const hashes = new WeakMap<Article, string>();

function hashArticle(article: Article): string {
  const hash = hashes.get(article) ?? digest(article.id, 6);
  hashes.set(article, hash);
  return hash;
}

export const viewOf = (
  article: Article,
  excerpt: Span,
  paragraph: number,
  match: Match,
  highlights: readonly Span[],
): View => ({
  articleHash: hashArticle(article),
  excerptHash: digest(article.text.slice(excerpt.start, excerpt.end), 4),
  excerpt: { start: excerpt.start, end: excerpt.end },
  paragraph,
  match,
  highlights,
});

const known = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/** The article that a view is about, or null where it is gone or its words have changed. */
export function findViewedArticle(articles: readonly Article[], view: View): Article | null {
  const byHash = known.get(articles) ?? new Map(articles.map((article) => [hashArticle(article), article]));
  known.set(articles, byHash);
  const article = byHash.get(view.articleHash);
  const { start, end } = view.excerpt;
  return article && digest(article.text.slice(start, end), 4) === view.excerptHash ? article : null;
}

/** In the order of their numbers in a packed view; only ever added to. */
const matches: readonly Match[] = ['exact', 'near', 'loose'];

/** Room for a view beside the signature, the version and the kind. */
const mostCharacters = 88;

/** Hashes, then numbers in base 36 with full stops between them; each highlight by its distance from the last and its length. */
export function packView({ articleHash, excerptHash, excerpt, paragraph, match, highlights }: View): string {
  const { start, end } = excerpt;
  let packed =
    articleHash +
    excerptHash +
    [start, end - start, paragraph, matches.indexOf(match)].map(toDigits).join('.');
  let at = start;
  for (const highlight of highlights) {
    const next = `.${toDigits(highlight.start - at)}.${toDigits(highlight.end - highlight.start)}`;
    if (highlight.start < at || packed.length + next.length > mostCharacters) break;
    packed += next;
    at = highlight.end;
  }
  return packed;
}

/** Null for anything that `packView` has not made. */
export function unpackView(packed: string): View | null {
  const match = /^([\w-]{6})([\w-]{4})([0-9a-z.]+)$/.exec(packed);
  const numbers = (match?.[3] ?? '').split('.').map((digits) => Number.parseInt(digits, 36));
  const [start, length, paragraph, matchIndex, ...pairs] = numbers;
  const kind = matches[matchIndex ?? -1];
  if (!match || start === undefined || length === undefined || paragraph === undefined || !kind) return null;
  if (numbers.some((number) => !Number.isSafeInteger(number))) return null;
  return {
    articleHash: match[1] ?? '',
    excerptHash: match[2] ?? '',
    excerpt: { start, end: start + length },
    paragraph,
    match: kind,
    highlights: toSpans(start, pairs),
  };
}

function toSpans(from: number, pairs: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const start = at + (pairs[index] ?? 0);
    at = start + (pairs[index + 1] ?? 0);
    spans.push({ start, end: at });
  }
  return spans;
}

const toDigits = (number: number): string => number.toString(36);
