import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import type { Article } from '../core/text/article.ts';
import type { LibraryWorker } from './open-worker.ts';

/** Analyses that were made before, so that a start or a change analyses only what is new. */
export interface AnalysisSource {
  /** In the order of the articles. `name` is the snapshot's; only the analyses of these articles stay in it. */
  readonly analyze: (name: string, articles: readonly Article[]) => Promise<readonly AnalyzedArticle[]>;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Everything that an analysis can depend on: another article has another key. */
const keyOf = (article: Article): string => hash(JSON.stringify(article));

/** A hash over the code that analyses: another version makes every snapshot be rebuilt. */
async function readCodeVersion(): Promise<string> {
  const folder = fileURLToPath(new URL('../core', import.meta.url));
  const files = await readdir(folder, { recursive: true });
  const code = createHash('sha256');
  for (const file of files.filter((name) => /\.(?:js|ts)$/.test(name)).sort())
    code.update(file).update(await readFile(join(folder, file)));
  return code.digest('hex');
}

/** Keeps snapshots below `folder`: a line an article, `KEY CHECKSUM ANALYSIS`, after a line with the code's version. */
export async function createAnalyses(folder: string, worker: LibraryWorker): Promise<AnalysisSource> {
  const version = await readCodeVersion();
  await mkdir(folder, { recursive: true });
  return {
    analyze: async (name, articles) => {
      const file = join(folder, `${hash(name).slice(0, 32)}.snapshot`);
      const known = await readSnapshot(file, version);
      const lines: string[] = [version];
      const analyzed: AnalyzedArticle[] = [];
      let fresh = 0;
      for (const article of articles) {
        const key = keyOf(article);
        const kept = known.get(key);
        if (kept === undefined) fresh += 1;
        else await pause();
        const json = kept ?? String(await worker.run({ kind: 'analyze', article }));
        lines.push(`${key} ${hash(json)} ${json}`);
        analyzed.push({ article, analysis: JSON.parse(json) });
      }
      if (fresh > 0 || known.size !== articles.length) await writeSnapshot(file, lines);
      return analyzed;
    },
  };
}

/** What is damaged, or of another version, is left out and made again. */
async function readSnapshot(file: string, version: string): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  const text = await readFile(file, 'utf8').catch(() => '');
  const [first, ...lines] = text.split('\n');
  if (first !== version) return known;
  for (const [at, line] of lines.entries()) {
    if (at % 20 === 0) await pause();
    const json = line.slice(130);
    if (line.slice(65, 129) === hash(json)) known.set(line.slice(0, 64), json);
  }
  return known;
}

/** A snapshot that cannot be written costs time at the next start and nothing else. */
async function writeSnapshot(file: string, lines: readonly string[]): Promise<void> {
  try {
    await writeFile(`${file}.new`, lines.join('\n'));
    await rename(`${file}.new`, file);
  } catch {
    return;
  }
}
