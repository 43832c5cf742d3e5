import { tell } from './end-process.ts';
import { keepYoungSmall, optimizeLate } from './optimize-late.ts';
import { extractLines } from './terminal/extract-lines.ts';

/**
 * `verbatim extract --jsonl`. The build makes one file of this one and all that it imports (scripts/bundle-extract.mjs):
 * Node takes longer to open a hundred files than ten articles take to be read.
 */
export async function extractInput(confidence: number): Promise<void> {
  optimizeLate();
  const input = { stream: process.stdin, name: 'standard input' };
  await extractLines(input, process.stdout, { tell, confidence, onRead: keepYoungSmall });
}
