import type { WordTable } from '../src/core/search/word-table.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import { type AskedPassages, generatedPassages, writtenPassages } from './asked-passages.ts';
import { type Engine, engines } from './engines.ts';

const sizes = [1_000, 10_000, 100_000];
const questionsAsked = 120;

interface Built {
  readonly engine: Engine;
  readonly search: (question: string) => number | null;
  readonly seconds: number;
  readonly megabytes: number;
  readonly times: number[];
  right: number;
}

/** Engines side by side on generated passages, and on written ones where question sets lie beside the project; each question asked of all of them in turn. */
export async function benchmarkSearch(): Promise<void> {
  for (const size of sizes) compare(size, generatedPassages(size, questionsAsked), null);
  const meaning = await openWordTable();
  for (const size of sizes.slice(1)) {
    const written = writtenPassages(size, questionsAsked);
    if (written) compare(size, written, meaning);
  }
}

function compare(size: number, corpus: AskedPassages, meaning: WordTable | null): void {
  const built = engines
    .filter(({ largest }) => size <= largest)
    .map((engine) => build(engine, corpus, meaning));
  for (const { text } of corpus.questions.slice(0, 3)) for (const { search } of built) search(text);
  for (const question of corpus.questions) for (const each of built) ask(each, question);
  print(corpus, built);
}

const usedMegabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function build(engine: Engine, { passages }: AskedPassages, meaning: WordTable | null): Built {
  const before = usedMegabytes();
  const begun = performance.now();
  const search = engine.build(passages, meaning);
  const seconds = (performance.now() - begun) / 1_000;
  return { engine, search, seconds, megabytes: usedMegabytes() - before, times: [], right: 0 };
}

function ask(built: Built, { text, right }: AskedPassages['questions'][number]): void {
  const begun = performance.now();
  const found = built.search(text);
  built.times.push(performance.now() - begun);
  if (found !== null && right.has(found)) built.right += 1;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function print({ name, questions }: AskedPassages, built: readonly Built[]): void {
  process.stdout.write(`\nsearch, ${name}, ${questions.length} questions in turns\n`);
  const plain = built.find(({ engine }) => engine.name === 'MiniSearch, no options');
  for (const { engine, seconds, megabytes, times, right } of built) {
    const ratio = (share: number): string =>
      plain ? `${(quantile(plain.times, share) / quantile(times, share)).toFixed(1)}×` : '–';
    process.stdout.write(
      `  ${engine.name.padEnd(34)} median ${quantile(times, 0.5).toFixed(2)} ms (${ratio(0.5)}), p99 ${quantile(times, 0.99).toFixed(2)} ms (${ratio(0.99)}), right first ${right}/${times.length}, built in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB\n`,
    );
  }
}
