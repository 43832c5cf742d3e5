import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.env.VERBATIM_SHARED ?? '../shared');

/** The path of a measuring set, or null where the sets are absent; a test then skips and its title says so. */
export function findShared(path: string): string | null {
  const file = resolve(folder, path);
  return existsSync(file) ? file : null;
}
