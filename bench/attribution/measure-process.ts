/**
 * Measures attribution in a process of its own:
 *   node --expose-gc dist/bench/attribution/measure-process.js ARTICLES.jsonl FOUND.jsonl
 * ARTICLES has `{id, text}` lines; FOUND gets what `verbatim extract --jsonl` would print.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { optimizeLate } from '../../src/optimize-late.ts';

// As `verbatim extract` does.
optimizeLate();
const [input = '', output = ''] = process.argv.slice(2);
const line = z.object({ id: z.string(), text: z.string() });
const texts = readFileSync(input, 'utf8')
  .split('\n')
  .filter((one) => one.trim())
  .map((one) => line.parse(JSON.parse(one)));

const megabytes = (): { readonly kept: number; readonly resident: number } => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { kept: (heapUsed + arrayBuffers) / 2 ** 20, resident: rss / 2 ** 20 };
};

const before = megabytes();
const { analyzeArticle } = await import('../../src/core/answer/analysis.ts');
const { findAttributions } = await import('../../src/core/quotes/find-attributions.ts');
const { readDocument } = await import('../../src/core/text/document.ts');
const { articleOf } = await import('../../src/core/text/article.ts');
const rounds: number[] = [];
let words = 0;
for (let round = 0; round < 4; round += 1) {
  words = 0;
  const begun = process.cpuUsage();
  for (const { id, text } of texts) {
    findAttributions(readDocument(articleOf(id, text)));
    words += text.split(/\s+/).length;
  }
  const { user, system } = process.cpuUsage(begun);
  rounds.push((user + system) / 1e6);
}
const after = megabytes();
const best = Math.min(...rounds);
process.stdout.write(
  `attribution, ${texts.length} articles of ${Math.round(words / texts.length)} words\n` +
    `  ${(texts.length / best).toFixed(0)} articles a second of processor time, people included (first round ${(texts.length / (rounds[0] ?? best)).toFixed(0)}), ` +
    `memory kept ${(after.kept - before.kept).toFixed(0)} MB, resident ${(after.resident - before.resident).toFixed(0)} MB\n`,
);
const { toExtractJson } = await import('../../src/terminal/extract-lines.ts');
const found = texts.map(({ id, text }) =>
  JSON.stringify(toExtractJson(id, analyzeArticle(articleOf(id, text)).analysis, 0)),
);
writeFileSync(output, found.join('\n'));
