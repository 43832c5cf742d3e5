import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isHeldBack } from './annotated.ts';
import { parseEvaluation, type Row } from './attribution/read-evaluation.ts';
import { hostedFlags } from './contestant.ts';
import { generateArticles } from './generated-articles.ts';

const shared = resolve(process.env.VERBATIM_SHARED ?? '../shared', 'quotes');
const identified = z.object({ id: z.string() });
const predicted = z.object({ id: z.string(), quotes: z.array(z.looseObject({ confidence: z.number() })) });

/** The confidences at which statements are left out. */
const confidences = [0, 0.5, 0.8, 0.9];

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim());

/**
 * Speed on one thread, memory that attribution adds to a process, and, where the annotated articles are at hand, the
 * figures of those that were kept back in training, by publisher, with and without leaving out what is unsure.
 */
export async function measureAttribution(): Promise<void> {
  const file = join(shared, 'train.jsonl');
  const articles = existsSync(file)
    ? linesOf(readFileSync(file, 'utf8')).filter((line) => isHeldBack(identified.parse(JSON.parse(line)).id))
    : null;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const input = join(folder, 'articles.jsonl');
    const texts =
      articles ?? generateArticles(100).map(({ text }, id) => JSON.stringify({ id: String(id), text }));
    writeFileSync(input, texts.join('\n'));
    const output = join(folder, 'found.jsonl');
    await runPart(input, output);
    if (articles) printFigures(input, output);
    else process.stdout.write(`  no annotated articles at ${file}: the figures are left out\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process of its own, so that its memory is its own, with the flags of Node that the bot is hosted with. */
async function runPart(input: string, output: string): Promise<void> {
  const program = fileURLToPath(new URL('./attribution/measure-process.js', import.meta.url));
  const child = spawn(process.execPath, [...hostedFlags, '--expose-gc', program, input, output], {
    stdio: 'inherit',
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`attribution: the measuring process ended with ${status}`);
}

function printFigures(gold: string, output: string): void {
  const found = linesOf(readFileSync(output, 'utf8')).map((line) => predicted.parse(JSON.parse(line)));
  for (const confidence of confidences) {
    const sure = found.map(({ id, quotes }) => ({
      id,
      quotes: quotes.filter((quote) => quote.confidence >= confidence),
    }));
    writeFileSync(output, sure.map((line) => JSON.stringify(line)).join('\n'));
    const evaluated = spawnSync(process.execPath, [join(shared, 'evaluate.mjs'), gold, output, '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (evaluated.status !== 0) throw new Error(`attribution: the evaluator said ${evaluated.stderr}`);
    const rows = parseEvaluation(evaluated.stdout);
    process.stdout.write(`  statements of a confidence of ${confidence} or more\n`);
    for (const row of confidence === 0 ? rows : rows.slice(0, 1))
      process.stdout.write(`    ${formatRow(row)}\n`);
  }
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const formatRow = ({ name, passages, direct, all, pronouns, content, source }: Row): string =>
  [
    name.padEnd(14),
    `quoted passages, right name P ${percent(passages.P)} R ${percent(passages.R)} F1 ${percent(passages.F)}`,
    `direct F1 ${percent(direct)}`,
    `all F1 ${percent(all)}`,
    `pronouns ${pronouns === null ? '    –' : percent(pronouns)}`,
    `exact content/source F1 ${percent(content)}/${percent(source)}`,
  ].join(' | ');
