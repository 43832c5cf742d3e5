import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../core/text/article.ts';

/** SHA-256, in hexadecimal. */
export const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A hash of all of an article that its analysis and its index depend on; its author, say, is no part of it. */
export const keyOf = ({ text, title, language }: Article): string =>
  hash(JSON.stringify([language, title, text]));

/** A hash over the code that analyses and indexes: another version makes every snapshot be rebuilt. */
export async function readCodeVersion(): Promise<string> {
  const folder = fileURLToPath(new URL('../core', import.meta.url));
  const files = await readdir(folder, { recursive: true });
  const code = createHash('sha256');
  for (const file of files.filter((name) => /\.(?:js|ts)$/.test(name)).sort())
    code.update(file).update(await readFile(join(folder, file)));
  return code.digest('hex');
}
