import { tell } from './end-process.ts';
import { optimizeLate } from './optimize-late.ts';
import { extractLines } from './terminal/extract-lines.ts';

/**
 * `verbatim extract --jsonl`. The build makes one file of this one and all that it imports (scripts/bundle-extract.mjs):
 * Node takes longer to open a hundred files than ten articles take to be read.
 */
export async function extractInput(confidence: number): Promise<void> {
  optimizeLate();
  await extractLines({ stream: process.stdin, name: 'standard input' }, process.stdout, tell, confidence);
}
