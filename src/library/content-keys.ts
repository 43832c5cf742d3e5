import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../core/text/article.ts';

/** SHA-256, in hexadecimal. */
export const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const keys = new WeakMap<Article, string>();

/** A hash of all of an article that its analysis and its index depend on; its author, say, is no part of it. Made once for each object. */
export function keyOf(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const key = hash(JSON.stringify([article.language, article.title, article.text]));
  keys.set(article, key);
  return key;
}

/** A hash over the code that analyses and indexes: another version makes every snapshot be rebuilt. */
export async function readCodeVersion(): Promise<string> {
  const folder = fileURLToPath(new URL('../core', import.meta.url));
  const files = await readdir(folder, { recursive: true });
  const code = createHash('sha256');
  for (const file of files.filter((name) => /\.(?:js|ts)$/.test(name)).sort())
    code.update(file).update(await readFile(join(folder, file)));
  return code.digest('hex');
}
