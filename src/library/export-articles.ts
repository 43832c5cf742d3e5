import { type AsyncZippable, strToU8, zip } from 'fflate';
import { stringify } from 'yaml';
import type { KeptArticle } from '../core/server/libraries.ts';
import type { Article } from '../core/text/article.ts';

/** A zip of Markdown files with front matter, as a corpus folder takes them. */
export function zipArticles(articles: readonly Article[], kept: readonly KeptArticle[]): Promise<Uint8Array> {
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
