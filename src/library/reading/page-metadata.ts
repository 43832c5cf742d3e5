import { parseHTML } from 'linkedom';
import { z } from 'zod';

/** What a page says of itself; null where it says nothing that can be used. */
export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly canonical: string | null;
}

interface Queried {
  readonly querySelector: (
    selector: string,
  ) => { getAttribute: (name: string) => string | null; textContent: string | null } | null;
  readonly querySelectorAll: (selector: string) => Iterable<{ textContent: string | null }>;
}

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const names = z
  .union([named.transform((name) => [name]), z.array(named)])
  .transform((list) => list.join(', '))
  .optional()
  .catch(undefined);
const text = z.string().optional().catch(undefined);
const linkedData = z.object({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
  headline: text,
  name: text,
  datePublished: text,
  author: names,
  publisher: names,
});

/** schema.org's types of articles end in one of these words. */
const articleType = /(?:Article|Posting|Report|Story)$/;

/** Reads JSON-LD first, then OpenGraph, then plain `<meta>`. */
export function findPageMetadata(document: Queried): PageMetadata {
  const linked = findLinkedData(document);
  const meta = (...keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const found = document
        .querySelector(`meta[property="${key}"],meta[name="${key}"]`)
        ?.getAttribute('content');
      if (found?.trim()) return found;
    }
    return undefined;
  };
  const author = meta('article:author', 'author', 'parsely-author', 'dc.creator');
  return {
    title: tidy(linked?.headline ?? meta('og:title', 'twitter:title')),
    author: tidy(linked?.author ?? (author && !/^https?:/.test(author) ? author : meta('author'))),
    publisher: tidy(linked?.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher')),
    published: findDate(
      linked?.datePublished,
      meta('article:published_time', 'date', 'dc.date', 'datepublished', 'parsely-pub-date'),
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    canonical:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? null,
  };
}

function findLinkedData(document: Queried): z.infer<typeof linkedData> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const candidate of flatten(parseJson(script.textContent ?? ''))) {
      const parsed = linkedData.safeParse(candidate);
      if (parsed.success && parsed.data['@type'].some((type) => articleType.test(type))) return parsed.data;
    }
  return undefined;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const graphSchema = z.object({ '@graph': z.array(z.unknown()) });

function flatten(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const graph = graphSchema.safeParse(value);
  return graph.success ? graph.data['@graph'] : [value];
}

/** The first calendar date among the values, as the page gives it: its own day, not that of UTC. */
function findDate(...values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = /^\s{0,20}(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(value ?? '')?.[1];
    if (day && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return day;
  }
  return null;
}

/** Systems that fill in metadata often leave the entities of HTML in them. */
function tidy(value: string | null | undefined): string | null {
  const tidied = decodeEntities(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by /i, '')
    .slice(0, 500);
  return tidied || null;
}

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? (parseHTML(`<p>${text.replaceAll('<', '&lt;')}</p>`).document.querySelector('p')?.textContent ?? text)
    : text;
