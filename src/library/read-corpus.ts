import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article } from '../core/text/article.ts';
import { type Problem, toProblem } from '../core/text/problem.ts';
import { type ParsedArticle, parseMarkdownArticle, parseTextArticle } from './parse-article.ts';
import { decodePlainText } from './reading/decode-text.ts';
import { readDocument } from './reading/read-in-worker.ts';
import { settleLanguage } from './reading/settle-language.ts';

export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The largest file that is read, in bytes. */
export const largestFile = 8 * 1024 * 1024;

/** Texts, which are read at once. */
const parsers: Record<string, (file: string, name: string, raw: string) => ParsedArticle> = {
  '.md': parseMarkdownArticle,
  '.txt': parseTextArticle,
};

/** What a worker reads, since its parsers are large and take their time. */
const documentExtensions = new Set(['.html', '.htm', '.pdf', '.docx']);

const extensionOf = (path: string): string => extname(path).toLowerCase();

/** Which files of a folder are articles. One that is named by a person may have any name. */
export const isArticleFile = (path: string): boolean =>
  (extensionOf(path) in parsers || documentExtensions.has(extensionOf(path))) &&
  basename(path) !== 'README.md';

/** Reads all articles below the folders, in the order of their paths. What cannot be read is a problem, and the rest is served. */
export const readCorpus = (folders: readonly string[]): Promise<Corpus> =>
  gatherCorpus(folders, readArticleFile);

/** `read` gives null for a file that is to be passed over. */
async function gatherCorpus(
  folders: readonly string[],
  read: (file: string) => Promise<ParsedArticle | null>,
): Promise<Corpus> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const folder of folders)
    for (const file of await listFiles(folder, problems)) {
      const parsed = await read(file);
      if (!parsed) continue;
      if ('problems' in parsed) {
        problems.push(...parsed.problems);
        continue;
      }
      const first = seen.get(parsed.article.id);
      if (first !== undefined) {
        problems.push(toProblem(file, 'duplicate-id', `the id "${parsed.article.id}" is taken by ${first}`));
        continue;
      }
      seen.set(parsed.article.id, file);
      articles.push(parsed.article);
    }
  return { articles, problems };
}

/** A corpus that is read again and again: files that stayed as they were are not. */
export interface CorpusReader {
  /** `waiting` where a file is still being written: its last state counts, and it is to be read again soon. */
  readonly read: () => Promise<Corpus & { readonly waiting: boolean }>;
}

/** How long a file rests before it counts as written, in milliseconds. */
export const writtenAfter = 300;

interface ReadFile {
  /** Time and size: another state is another file. */
  readonly state: string;
  readonly parsed: ParsedArticle;
}

export function createCorpusReader(folders: readonly string[], now: () => number = Date.now): CorpusReader {
  let before: ReadonlyMap<string, ReadFile> | null = null;
  return {
    read: async () => {
      const files = new Map<string, ReadFile>();
      const known = before;
      let waiting = false;
      const corpus = await gatherCorpus(folders, async (file) => {
        const stats = await stat(file).catch(() => null);
        const state = `${stats?.mtimeMs} ${stats?.size}`;
        const last = known?.get(file);
        const written = known === null || last?.state === state || isWritten(stats, now());
        if (!written) waiting = true;
        const next = last && (last.state === state || !written) ? last : null;
        if (!next && !written) return null;
        const read = next ?? { state, parsed: await readArticleFile(file) };
        files.set(file, read);
        return read.parsed;
      });
      before = files;
      return { ...corpus, waiting };
    },
  };
}

const isWritten = (stats: Stats | null, now: number): boolean =>
  stats === null || Math.abs(now - stats.mtimeMs) >= writtenAfter;

/** The articles' files below a folder, in order of their paths. */
export async function listFiles(folder: string, problems: Problem[]): Promise<readonly string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile() && isArticleFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(toProblem(folder, 'unreadable-folder', `expected a folder of articles: ${reason}`));
    return [];
  }
}

/** Reads one file by what it contains; the base name without its extension is the id where the file gives none. */
export async function readArticleFile(file: string): Promise<ParsedArticle> {
  const problem = (rule: string, message: string): ParsedArticle => ({
    problems: [toProblem(file, rule, message)],
  });
  try {
    const { size } = await stat(file);
    if (size > largestFile)
      return problem('too-large', `expected at most ${largestFile} bytes, found ${size}`);
    const bytes = await readFile(file);
    const name = basename(file, extname(file));
    const parse = parsers[extensionOf(file)];
    const raw = parse ? decodePlainText(bytes) : null;
    if (!parse || raw === null)
      return await readDocument({ file, id: name, bytes, url: null, charset: null });
    return await settleLanguage(parse(file, name, raw));
  } catch (error) {
    return problem('unreadable', error instanceof Error ? error.message : String(error));
  }
}
