import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands } from '../commands/index.ts';
import { parseCall } from '../src/core/answer/parse-call.ts';
import { createLibraryEditor } from '../src/library/edit-library.ts';
import { type OpenLibraries, openLibraries } from '../src/library/open-libraries.ts';
import { openStore } from '../src/library/store/open-store.ts';
import { generateArticles } from './generated-articles.ts';

const [part, folder = ''] = process.argv.slice(2);
const server = '100000000000000001';
const articles = generateArticles(1000);
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
const heap = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const corpus = join(folder, 'corpus');
mkdirSync(corpus, { recursive: true });
if (part === 'rebuild') rmSync(join(folder, 'data', 'snapshots'), { recursive: true });
const store = await openStore({ dataFolder: join(folder, 'data'), databaseUrl: null });
const libraries = await openLibraries({
  store,
  corpus: [corpus],
  dataFolder: join(folder, 'data'),
  indexMemory: 256,
  onProblems: () => undefined,
  onFailure: (error) => {
    throw error;
  },
});
if (part === 'import') await measureImport(libraries);
else await measureStart(libraries);
await libraries.close();
await store.close();

async function measureImport({ openLibrary, findLibrary, readMemory }: OpenLibraries): Promise<void> {
  const editor = createLibraryEditor({ articles: store.articles });
  await openLibrary(server);
  const before = heap();
  const stop = watchQuestions(findLibrary);
  const begun = performance.now();
  for (const [number, { title, text }] of articles.entries()) {
    const bytes = Buffer.from(`${title}\n\n${text}\n`);
    const { drafts } = await editor.readDrafts(
      server,
      [{ kind: 'file', name: `${number}.txt`, bytes }],
      () => undefined,
    );
    await editor.keepDraft(server, drafts[0]?.id ?? '', {});
  }
  const kept = performance.now();
  while (findLibrary(server)?.articles.length !== articles.length)
    await new Promise((done) => setTimeout(done, 50));
  const seen = performance.now();
  const during = stop();
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  process.stdout.write(
    `import: ${articles.length} articles read, kept and answered from in ${seconds(seen - begun)} s (kept after ${seconds(kept - begun)} s); peak memory ${megabytes(process.resourceUsage().maxRSS * 1024)} MB\n` +
      `import: meanwhile ${during} (pauses' p99 at most 50)\n`,
  );
  const stopAfter = watchQuestions(findLibrary);
  await new Promise((done) => setTimeout(done, 15_000));
  process.stdout.write(
    `import: without the import ${stopAfter()}\n` +
      `import: the index takes ${megabytes(heap() - before)} MB, estimated as ${megabytes(readMemory())} MB\n`,
  );
}

/** Asks until it is stopped, and then says how long the main thread paused and how long the questions took. */
function watchQuestions(findLibrary: OpenLibraries['findLibrary']): () => string {
  const asking = askSteadily(findLibrary);
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  return () => {
    pauses.disable();
    const times = asking.stop();
    const at = (share: number): string => (pauses.percentile(share) / 1e6).toFixed(1);
    return `the main thread's pauses: median ${at(50)} ms, p99 ${at(99)} ms, longest ${(pauses.max / 1e6).toFixed(1)} ms; ${times.length} questions, waiting included: median ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms`;
  };
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

/** Twenty questions a second, each counted from when it was due. */
function askSteadily(findLibrary: OpenLibraries['findLibrary']) {
  const times: number[] = [];
  const interval = 50;
  let due = performance.now() + interval;
  const ask = (): void => {
    const library = findLibrary(server);
    const { question } = articles[times.length % articles.length] ?? { question: '' };
    const name = times.length % 2 ? 'who-said' : 'ask';
    const call = parseCall(`/${name} ${question}`, commands);
    if (!library || call.kind !== 'command') throw new Error('import: a question could not be asked');
    commands.find((command) => command.name === name)?.run(library, call.input);
    times.push(performance.now() - due);
    due += interval;
    timer = setTimeout(ask, Math.max(0, due - performance.now()));
  };
  let timer = setTimeout(ask, interval);
  return {
    stop: (): readonly number[] => {
      clearTimeout(timer);
      return times.sort((a, b) => a - b);
    },
  };
}

/** How long the library takes from the store to its first answer. */
async function measureStart({ openLibrary, readMemory }: OpenLibraries): Promise<void> {
  const before = heap();
  const begun = performance.now();
  const library = await openLibrary(server);
  const taken = performance.now() - begun;
  const how = part === 'restart' ? 'with its snapshots' : 'built anew';
  process.stdout.write(
    `import: ${library.articles.length} articles ${how} in ${taken.toFixed(0)} ms; peak memory ${megabytes(process.resourceUsage().maxRSS * 1024)} MB, the index ${megabytes(heap() - before)} MB, estimated as ${megabytes(readMemory())} MB\n`,
  );
  const file = join(folder, 'restart');
  if (part === 'restart') writeFileSync(file, String(taken));
  else
    process.stdout.write(
      `import: a restart with snapshots is ${(taken / Number(readFileSync(file, 'utf8'))).toFixed(1)} times as fast (at least 10)\n`,
    );
}
