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

/** Keeps each part in a file of its own below `folder`: a line of JSON, then the analyses, the clauses and the segment. */
export function openSnapshots(folder: string, version: string): Snapshots {
  const folderOf = (library: string): string => join(folder, hash(library).slice(0, 32));
  const nameOf = (keys: readonly string[]): string => `${hash(keys.join(' ')).slice(0, 32)}${suffix}`;
  return {
    readPart: async (library, keys) => {
      const read = await readFileOf(join(folderOf(library), nameOf(keys)), version);
      return read?.keys.join(' ') === keys.join(' ') ? read.data : null;
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
        const read = await readFileOf(join(folderOf(library), name), version);
        for (const [at, key] of (read?.keys ?? []).entries()) known.set(key, read?.data.analyses[at] ?? '');
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

async function readFileOf(file: string, version: string): Promise<ReadPart | null> {
  const bytes = await readFile(file).catch(() => null);
  const lineEnd = bytes?.indexOf('\n') ?? -1;
  if (!bytes || lineEnd < 0) return null;
  const header = headerSchema.safeParse(parseJson(bytes.toString('utf8', 0, lineEnd)));
  const body = bytes.subarray(lineEnd + 1);
  if (!header.success || header.data.version !== version || header.data.checksum !== hash(body)) return null;
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
