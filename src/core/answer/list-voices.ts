import { sliceVerbatim } from '../text/verbatim.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Page, Voice } from './command.ts';
import type { Library } from './library.ts';
import { sortNewestFirst } from './list-quotes.ts';
import { namesOf, withholdUnsureName } from './speaker-names.ts';

/** Items on a page of a list. */
const pageLength = 10;

/** A stretch of a list; a page beyond the last is the last. */
export function toPage<T>(items: readonly T[], wanted: number): { items: readonly T[]; page: Page } {
  const pages = Math.max(1, Math.ceil(items.length / pageLength));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  return {
    items: items.slice(page * pageLength, (page + 1) * pageLength),
    page: { page, pages, total: items.length },
  };
}

/** Where a page begins in the whole list, 0-based. */
export const findPageStart = ({ page }: Page): number => page * pageLength;

interface Count {
  role: string | null;
  readonly articles: Set<string>;
  direct: number;
  indirect: number;
}

/** Everybody who is surely named as a speaker, the most often quoted first. */
export const listVoices = (library: Library): readonly Voice[] => countVoices(sortNewestFirst(library));

/** As `listVoices`, in these articles alone; roles are of the first article that has some. */
export function countVoices(entries: readonly AnalyzedArticle[]): readonly Voice[] {
  const counts = new Map<string, Count>();
  for (const { article, analysis } of entries)
    for (const { speaker, directness } of analysis.attributions.map(withholdUnsureName)) {
      for (const name of namesOf(speaker)) {
        const count = counts.get(name) ?? { role: null, articles: new Set(), direct: 0, indirect: 0 };
        if (name === speaker.name) count.role ??= speaker.role && sliceVerbatim(article, speaker.role);
        count.articles.add(article.id);
        if (directness === 'indirect') count.indirect += 1;
        else count.direct += 1;
        counts.set(name, count);
      }
    }
  return [...counts]
    .map(([speaker, { articles, ...rest }]): Voice => ({ speaker, articles: articles.size, ...rest }))
    .sort((a, b) => b.direct + b.indirect - a.direct - a.indirect || a.speaker.localeCompare(b.speaker));
}
