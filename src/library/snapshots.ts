import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { IndexData } from '../core/answer/library.ts';
import { hash } from './content-keys.ts';

/** All that was worked out of some articles. */
export interface PartData extends IndexData {
  /** `Analysis` as JSON, for each article. */
  readonly analyses: readonly string[];
}

/** Keeps what was worked out of articles, so that a restart does not work it out again. Everything in it can be rebuilt. */
export interface Snapshots {
  /** Null where there is none, or where it is damaged or of another version of the code. */
  readonly readPart: (library: string, keys: readonly string[]) => Promise<PartData | null>;
  readonly writePart: (library: string, keys: readonly string[], data: PartData) => Promise<void>;
  /** The analyses of single articles by their keys, from every part of the library that is left. */
  readonly readAnalyses: (library: string) => Promise<ReadonlyMap<string, string>>;
  /** Removes all parts but these. */
  readonly retainParts: (library: string, parts: readonly (readonly string[])[]) => Promise<void>;
}

const headerSchema = z.object({
  version: z.string(),
  /** SHA-256 of what follows the header. */
  checksum: z.string(),
  keys: z.array(z.string()),
  /** Bytes of the analyses, one a line, and of the clauses; the rest is the segment. */
  analyses: z.number(),
  clauses: z.number(),
});

const suffix = '.part';

/**
 * Keeps each part in a file of its own below `folder`: a line of JSON, then the analyses, the clauses and the segment. A file that is
 * damaged is told (`onDamage`) and removed.
 */
export function openSnapshots(
  folder: string,
  version: string,
  onDamage: (file: string) => void = () => undefined,
): Snapshots {
  const read = async (file: string): Promise<ReadPart | null> => {
    const found = await readFileOf(file, version);
    if (found !== 'damaged') return found;
    onDamage(file);
    await rm(file, { force: true }).catch(() => undefined);
    return null;
  };
  const folderOf = (library: string): string => join(folder, hash(library).slice(0, 32));
  const nameOf = (keys: readonly string[]): string => `${hash(keys.join(' ')).slice(0, 32)}${suffix}`;
  return {
    readPart: async (library, keys) => {
      const found = await read(join(folderOf(library), nameOf(keys)));
      return found?.keys.join(' ') === keys.join(' ') ? found.data : null;
    },
    writePart: async (library, keys, data) => {
      const file = join(folderOf(library), nameOf(keys));
      try {
        await mkdir(folderOf(library), { recursive: true });
        await writeFile(`${file}.${process.pid}`, toBytes(version, keys, data));
        await rename(`${file}.${process.pid}`, file);
      } catch {
        return; // A snapshot that cannot be written costs time at the next start and nothing else.
      }
    },
    readAnalyses: async (library) => {
      const known = new Map<string, string>();
      for (const name of await listFiles(folderOf(library))) {
        // What another process is still writing has another name.
        const found = name.endsWith(suffix) ? await read(join(folderOf(library), name)) : null;
        for (const [at, key] of (found?.keys ?? []).entries()) known.set(key, found?.data.analyses[at] ?? '');
      }
      return known;
    },
    retainParts: async (library, parts) => {
      const kept = new Set(parts.map(nameOf));
      for (const name of await listFiles(folderOf(library)))
        if (!kept.has(name)) await rm(join(folderOf(library), name), { force: true }).catch(() => undefined);
    },
  };
}

const listFiles = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

function toBytes(version: string, keys: readonly string[], data: PartData): Uint8Array {
  const analyses = Buffer.from(data.analyses.join('\n'));
  const clauses = Buffer.from(data.clauses);
  const body = Buffer.concat([analyses, clauses, data.segment]);
  const header: z.infer<typeof headerSchema> = {
    version,
    checksum: hash(body),
    keys: [...keys],
    analyses: analyses.length,
    clauses: clauses.length,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

interface ReadPart {
  readonly keys: readonly string[];
  readonly data: PartData;
}

/** Null where there is no such file, or one of another version of the code. */
async function readFileOf(file: string, version: string): Promise<ReadPart | 'damaged' | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  const lineEnd = bytes.indexOf('\n');
  const header = headerSchema.safeParse(parseJson(bytes.toString('utf8', 0, Math.max(0, lineEnd))));
  const body = bytes.subarray(lineEnd + 1);
  if (!header.success) return 'damaged';
  if (header.data.version !== version) return null;
  if (header.data.checksum !== hash(body)) return 'damaged';
  const { keys, analyses, clauses } = header.data;
  return {
    keys,
    data: {
      analyses: body.toString('utf8', 0, analyses).split('\n'),
      clauses: body.toString('utf8', analyses, analyses + clauses),
      // No Buffer: its `slice` is another one than that of other arrays.
      segment: new Uint8Array(
        body.buffer,
        body.byteOffset + analyses + clauses,
        body.length - analyses - clauses,
      ),
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
