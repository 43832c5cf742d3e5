import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../core/text/article.ts';
import { toBlockText } from './block-text.ts';
import { findPageMetadata } from './page-metadata.ts';

export interface ReadText {
  readonly text: string;
  /** What the document says of itself. */
  readonly about: Partial<Pick<Article, 'title' | 'author' | 'publisher' | 'published' | 'url' | 'language'>>;
}

/** More elements than any article has: Readability would take minutes. */
const mostElements = 50_000;

/** The article of a web page, without the page around it. `url` is where it was fetched, or null for a file. */
export function parseHtml(html: string, url: string | null): ReadText {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : wrap(html));
  const { canonical, ...metadata } = findPageMetadata(document);
  const language = document.documentElement?.getAttribute('lang')?.toLowerCase();
  const about: ReadText['about'] = {
    ...metadata,
    title: metadata.title ?? '',
    url: toCanonical(canonical, url),
    ...(language && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/.test(language) ? { language } : {}),
  };
  const pageTitle = document.querySelector('title')?.textContent?.trim() ?? '';
  const whole = toBlockText(document.documentElement);
  const found = new Readability(document, { maxElemsToParse: mostElements, charThreshold: 200 }).parse();
  const text = found?.content ? toBlockText(parseHTML(wrap(found.content)).document.body) : whole;
  // Without metadata, what the page is called, the name of the site taken off.
  const title = about.title || found?.title?.trim() || pageTitle;
  return {
    text: dropTitle(text, title),
    about: {
      ...about,
      title,
      author: about.author ?? found?.byline ?? null,
    },
  };
}

const wrap = (html: string): string => `<!doctype html><html><body>${html}</body></html>`;

/** The page's own word for its address where it is on the same host, else the address without tracking. */
function toCanonical(canonical: string | null, url: string | null): string | null {
  const base = url ?? undefined;
  if (canonical && URL.canParse(canonical, base)) {
    const found = new URL(canonical, base);
    const web = found.protocol === 'http:' || found.protocol === 'https:';
    if (web && (url === null || site(found) === site(new URL(url)))) return withoutTracking(found);
  }
  return url && withoutTracking(new URL(url));
}

const site = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|amp)\./, '');

function withoutTracking(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/.test(name)) clean.searchParams.delete(name);
  return clean.href;
}

/** The first paragraph is left out where it only repeats the title. */
function dropTitle(text: string, title: string): string {
  const end = text.indexOf('\n\n');
  return end > 0 && text.slice(0, end).trim() === title.trim() ? text.slice(end + 2) : text;
}
