import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** The page's files, where the build has put them. Source files are run by tests alone. */
const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/web/page/' : './page/',
  import.meta.url,
);

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** A file of the page, or null where there is none of that name. A name is letters and an ending: it cannot lead elsewhere. */
export async function readAsset(path: string): Promise<Asset | null> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = contentTypes[extname(name)];
  if (!type || !/^[a-z-]{1,40}\.[a-z]{2,4}$/.test(name)) return null;
  const body = await readFile(new URL(name, folder)).catch(() => null);
  return body && { type, body };
}
